import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a running Engross on this machine for answers that were made before, each beside the live probe of the same server, and prints
 * requests a second, those as a part of the probe's just before and after, and the server's processor time a request.
 *
 * <pre>java scripts/Load.java http://127.0.0.1:8230 PID [SECONDS [CONNECTIONS [HEADER...]]]</pre>
 *
 * The server is started with ENGROSS_REQUESTS_A_MINUTE=0.
 */
class Load {

    private static final int MOST_SECONDS = 30;
    private static final int MOST_REQUESTS = 200_000;
    private static final String PROBE = "/q/health/live";

    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("comparison, JSON", "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh");
        ASKED.put("comparison, page", "/compare?from=hr1865-115/rh&to=hr1865-115/eh");
        ASKED.put("text", "/api/v1/texts?id=hr1865-115/rh");
        ASKED.put("execution", "/api/v1/execution?id=usc/47/230%2Bplaw-115-164");
        ASKED.put("provenance", "/api/v1/provenance?id=hr1865-115/rh");
        ASKED.put("liability", "/api/v1/liability");
        ASKED.put("quotation", "/api/v1/quotes?q=shall+be+treated+as+the+publisher+or+speaker+of+any+information");
        ASKED.put("search", "/api/v1/search?q=trafficking");
        ASKED.put("measure, page", "/measures/hr1865-115");
        ASKED.put("cosponsors, PDF", "/api/v1/measures/hr1865-115/cosponsors?format=pdf");
    }

    private static URI server;
    private static long process;
    private static int connections;
    private static String headers = "";

    private record Run(int asked, double seconds, double processor, int bytes) {

        double rate() {
            return asked / seconds;
        }
    }

    public static void main(String[] args) throws Exception {
        server = URI.create(args[0]);
        if (!InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("only a server on this machine is asked");
        }
        process = Long.parseLong(args[1]);
        double seconds = Math.min(MOST_SECONDS, args.length > 2 ? Double.parseDouble(args[2]) : 2);
        connections = args.length > 3 ? Integer.parseInt(args[3]) : 8;
        for (int i = 4; i < args.length; i++) {
            headers += args[i] + "\r\n";
        }
        run(PROBE, seconds);
        System.out.printf(Locale.ROOT, "%-18s %9s %9s %9s %12s%n", "", "a second", "of probe", "bytes", "processor");
        for (var one : ASKED.entrySet()) {
            run(one.getValue(), seconds / 2);
            var before = run(PROBE, seconds / 2);
            var answers = run(one.getValue(), seconds);
            var after = run(PROBE, seconds / 2);
            double probe = (before.asked() + after.asked()) / (before.seconds() + after.seconds());
            System.out.printf(
                    Locale.ROOT, "%-18s %9.0f %9.2f %9d %9.0f µs   (probe %.0f, %.0f µs)%n",
                    one.getKey(), answers.rate(), answers.rate() / probe, answers.bytes(),
                    1e6 * answers.processor() / answers.asked(), probe,
                    1e6 * (before.processor() + after.processor()) / (before.asked() + after.asked()));
        }
    }

    private static Run run(String address, double seconds) throws Exception {
        try (var pool = Executors.newFixedThreadPool(connections)) {
            double processor = processor();
            long begun = System.nanoTime();
            long end = begun + (long) (seconds * 1e9);
            var asking = new ArrayList<Future<int[]>>();
            for (int i = 0; i < connections; i++) {
                asking.add(pool.submit((Callable<int[]>) () -> ask(address, end)));
            }
            int asked = 0;
            int bytes = 0;
            for (var one : asking) {
                asked += one.get()[0];
                bytes = one.get()[1];
            }
            return new Run(asked, (System.nanoTime() - begun) / 1e9, processor() - processor, bytes);
        }
    }

    /** Seconds of the process so far, in its own code and in the system's. */
    private static double processor() throws IOException {
        var fields = Files.readString(Path.of("/proc/" + process + "/stat")).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static int[] ask(String address, long end) throws IOException {
        var request = ("GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        int asked = 0;
        int bytes = 0;
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            var in = new BufferedInputStream(socket.getInputStream(), 65536);
            do {
                out.write(request);
                bytes = answer(in, address);
                asked++;
            } while (System.nanoTime() < end && asked < MOST_REQUESTS / connections);
        }
        return new int[] {asked, bytes};
    }

    private static int answer(InputStream in, String address) throws IOException {
        var status = line(in);
        if (!status.contains(" 200") && !status.contains(" 304")) {
            throw new IOException(address + " answered " + status);
        }
        int length = 0;
        boolean chunked = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(small.substring(15).strip());
            } else if (small.startsWith("transfer-encoding:")) {
                chunked = true;
            }
        }
        if (!chunked) {
            in.skipNBytes(length);
            return length;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.skipNBytes(chunk + 2);
            length += chunk;
        }
        line(in);
        return length;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new IOException("the server hung up");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }
}
