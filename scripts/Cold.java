import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Asks a running Engross on this machine for answers that have to be made, one at a time, and prints what one took of the processor:
 * the median, the 99th part of a hundred, the most, and which that was. What the server's threads took is counted, but for the
 * compiler's. Every two texts that are held are compared; the other answers are asked for several times.
 *
 * <pre>
 * ENGROSS_REQUESTS_A_MINUTE=0 ENGROSS_ANSWERS_IN_MEMORY=0 ENGROSS_JAVA_OPTS='-Dquarkus.cache.caffeine."comparisons".maximum-size=0
 *     -Dquarkus.cache.caffeine."signatures".maximum-size=0 -Dquarkus.cache.caffeine."stories".maximum-size=0' ./engross serve
 * java scripts/Cold.java http://127.0.0.1:8230 PID [ROUNDS]
 * </pre>
 *
 * The rounds before the last one warm the server up.
 */
class Cold {

    private static final int MOST_ROUNDS = 5;
    private static final int TIMES = 20;
    private static final Pattern ID = Pattern.compile("\"kind\":\"text\",\"what\":\"came\",\"id\":\"([^\"]+)\"");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static URI server;
    private static Path tasks;

    private record Asked(String address, double milliseconds) {}

    public static void main(String[] args) throws Exception {
        server = URI.create(args[0]);
        if (!InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("only a server on this machine is asked");
        }
        tasks = Path.of("/proc", args[1], "task");
        int rounds = Math.min(MOST_ROUNDS, args.length > 2 ? Integer.parseInt(args[2]) : 2);
        var asked = asked();
        for (int round = 1; round < rounds; round++) {
            for (var addresses : asked.values()) {
                for (var address : addresses) {
                    ask(address);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-22s %6s %8s %8s %8s%n", "milliseconds", "asked", "median", "p99", "most");
        for (var kind : asked.entrySet()) {
            var took = new ArrayList<Asked>();
            for (var address : kind.getValue()) {
                double before = processor();
                ask(address);
                took.add(new Asked(address, processor() - before));
            }
            took.sort(Comparator.comparingDouble(Asked::milliseconds));
            System.out.printf(
                    Locale.ROOT, "%-22s %6d %8.1f %8.1f %8.1f %s%n",
                    kind.getKey(), took.size(), part(took, 0.5), part(took, 0.99), part(took, 1), took.getLast().address());
        }
    }

    private static double part(List<Asked> took, double part) {
        return took.get((int) Math.ceil(part * took.size()) - 1).milliseconds();
    }

    private static Map<String, List<String>> asked() throws Exception {
        var ids = ids("/api/v1/changes?since=0");
        var asked = new LinkedHashMap<String, List<String>>();
        var pairs = new ArrayList<String>();
        for (var older : ids) {
            for (var newer : ids) {
                if (!older.equals(newer)) {
                    pairs.add("/api/v1/compare?from=" + older + "&to=" + newer);
                }
            }
        }
        asked.put("comparison, JSON", pairs);
        asked.put("provenance", ids.stream().map(id -> "/api/v1/provenance?id=" + id).toList());
        asked.put("grid", times("/api/v1/liability"));
        asked.put("measure, PDF", times("/api/v1/measures/hr1865-115?format=pdf"));
        asked.put("hand-out, PDF", times("/api/v1/measures/hr1865-115/handout"));
        asked.put("cosponsors, XLSX", times("/api/v1/measures/hr1865-115/cosponsors?format=xlsx"));
        asked.put("votes, XLSX", times("/api/v1/votes?format=xlsx"));
        return asked;
    }

    private static List<String> times(String address) {
        return Collections.nCopies(TIMES, address);
    }

    private static List<String> ids(String address) throws Exception {
        var ids = new ArrayList<String>();
        var found = ID.matcher(ask(address));
        while (found.find()) {
            ids.add(URLEncoder.encode(found.group(1), StandardCharsets.UTF_8).replace("%2F", "/"));
        }
        return ids;
    }

    private static String ask(String address) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(address)).build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        if (answer.statusCode() >= 500) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Milliseconds that the threads of the server have run, but for those of the compiler. */
    private static double processor() throws IOException {
        double sum = 0;
        try (var threads = Files.list(tasks)) {
            for (var thread : threads.toList()) {
                try {
                    if (!Files.readString(thread.resolve("comm")).contains("CompilerThre")) {
                        sum += Long.parseLong(
                                Files.readString(thread.resolve("schedstat")).split(" ")[0]);
                    }
                } catch (IOException e) {
                    // it has ended
                }
            }
        }
        return sum / 1e6;
    }
}
