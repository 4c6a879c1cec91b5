package org.engross.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.library.database.PostgresqlServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three processes of the packaged program on one PostgreSQL. */
@Tag("slow")
class NodesIT {

    private static final Path HOME = Path.of(System.getProperty("engross.home", "."));
    private static final int SECONDS = 180;
    private static final int DOCUMENTS = 12;
    private static final int SECTIONS = 40;

    @TempDir
    static Path data;

    private static PostgresqlServer database;
    private static final List<Node> NODES = new ArrayList<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Node(Process process, int port, Path log) {

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        }

        boolean isReady() throws InterruptedException {
            try {
                return get("/q/health/ready").statusCode() == 200;
            } catch (IOException e) {
                return false;
            }
        }
    }

    @BeforeAll
    static void startThreeAtOnce() throws Exception {
        database = PostgresqlServer.start();
        for (int i = 0; i < 3; i++) {
            NODES.add(serve("node" + i));
        }
        for (var node : NODES) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!node.isReady() && node.process().isAlive() && System.nanoTime() < end) {
                node.process().waitFor(200, TimeUnit.MILLISECONDS);
            }
            assertTrue(node.isReady(), Files.readString(node.log()));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (var node : NODES) {
            node.process().destroy();
            node.process().waitFor(SECONDS, TimeUnit.SECONDS);
        }
        database.close();
    }

    @Test
    void threeThatStartAtOnceOnAnEmptyDatabaseTakeInEachTextOnce() throws Exception {
        assertEquals(
                "27 27",
                asked("select count(*) || ' ' || count(distinct text_id) from holding"
                        + " where position('hr95' in text_id) = 0"));
        assertEquals(
                "0",
                asked("select count(*) from (select 1 from search_entry"
                        + " group by kind, subject, path, place having count(*) > 1) twice"));
        assertEquals("1", asked("select count(*) from fact_set"));
        for (var node : NODES) {
            assertEquals(
                    NODES.getFirst().get("/api/v1/measures/hr1865-115").body(),
                    node.get("/api/v1/measures/hr1865-115").body());
            assertTrue(node.get("/q/health/ready").body().contains("\"refused\": 0"));
        }
    }

    /** Each text has one word in all of its sections; where a newer print is taken in, another in all of them. */
    @Test
    void whileOneTakesInNoHalfDocumentIsServed() throws Exception {
        var bills = Files.createDirectory(data.resolve("bills"));
        var seen = new TreeSet<String>();
        for (var word : List.of("amber", "cobalt")) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Files.writeString(bills.resolve(9500 + i + ".xml"), bill(9500 + i, word));
            }
            var log = data.resolve(word + ".txt");
            var taking = command("taking", "ingest", bills.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            while (taking.isAlive()) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    seen.add(words(NODES.get(i % 2), 9500 + i));
                }
            }
            assertEquals(0, taking.waitFor(), Files.readString(log));
            assertTrue(Files.readString(log).contains(DOCUMENTS + " taken in, 0 held already, 0 refused"));
        }
        assertTrue(
                List.of("amber in 40 sections", "cobalt in 40 sections", "not held")
                        .containsAll(seen),
                seen.toString());
        for (int i = 0; i < DOCUMENTS; i++) {
            assertEquals("cobalt in 40 sections", words(NODES.get(2), 9500 + i));
        }
    }

    private static String words(Node node, int number) throws IOException, InterruptedException {
        var answer = node.get("/api/v1/texts?id=hr" + number + "-115/ih&format=plain");
        if (answer.statusCode() == 404) {
            return "not held";
        }
        var body = answer.body();
        assertEquals(200, answer.statusCode(), body);
        return Stream.of("amber", "cobalt")
                .filter(body::contains)
                .map(word -> word + " in " + (body.split(word, -1).length - 1) + " sections")
                .collect(Collectors.joining(", "));
    }

    private static String bill(int number, String word) {
        var sections = IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(section -> "<section><enum>" + section + ".</enum><text>The keeper of the " + word
                        + " keeps book " + section + ".</text></section>")
                .collect(Collectors.joining("\n"));
        return """
                <bill bill-stage="Introduced-in-House"><form><congress>115th CONGRESS</congress><legis-num>H. R. %d</legis-num>
                <action><action-date date="20170403">April 3, 2017</action-date></action><legis-type>A BILL</legis-type>
                <official-title>To keep books.</official-title></form><legis-body>%s</legis-body></bill>
                """.formatted(number, sections);
    }

    private static String asked(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", "postgres");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Node serve(String name) throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var log = data.resolve(name + ".txt");
        var process = command(name, "serve", "--port", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Node(process, port, log);
    }

    private static ProcessBuilder command(String folder, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dengross.home=" + HOME,
                "-Dengross.data=" + data.resolve(folder)));
        database.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar", HOME.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
