package org.engross.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.engross.library.SpoiltPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the packaged program as a stranger would. Its classes are loaded otherwise than in the other tests, so a library
 * that hides a class of the JDK shows only here.
 */
class ProgramIT {

    private static final Path HOME = Path.of(System.getProperty("engross.home", "."));
    private static final int SECONDS = 120;

    @TempDir
    static Path data;

    private record Answer(int exit, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsItsCollectionAndAnswers() throws Exception {
        var text = run("text", "usc/18/1595@2018-04-10");
        assertEquals(0, text.exit(), text.err());
        assertTrue(text.out().startsWith("§ 1595. Civil remedy\n"), text.out());

        var compared = run("compare", "hr1865-115/rh", "hr1865-115/eh");
        assertEquals(0, compared.exit(), compared.err());
        assertTrue(compared.out().contains("[-contribute to sex trafficking-]"), compared.out());

        var missing = run("text", "hr1865-115/zz");
        assertEquals(1, missing.exit());
        assertEquals("", missing.out());
        assertTrue(missing.err().contains("nearest"), missing.err());

        var nonsense = run("text", "118xx9");
        assertEquals(2, nonsense.exit());
        assertTrue(nonsense.err().contains("118xx9"), nonsense.err());
    }

    @Test
    void amendsWithoutADatabase() throws Exception {
        var cases = data.resolve("cases.jsonl");
        var results = data.resolve("results.jsonl");
        Files.writeString(cases, """
                {"id":"one","title":18,"section":"1","instruction":"Section 1 of title 18, United States Code, is amended by striking “a day” and inserting “a week”.","before":"§ 1. Days\\n(a) Within a day."}
                """);
        var amended = run("amend", "--batch", cases.toString(), "--out", results.toString());
        assertEquals(0, amended.exit(), amended.err());
        assertEquals("""
                {"id":"one","after":"§ 1. Days\\n(a) Within a week."}
                """, Files.readString(results));
    }

    /** Not only twice in one run: the order of a hash table may differ from one run to the next. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "pdf"})
    void fileIsTheSameBytesInEachRun(String format) throws Exception {
        var once = run("cosponsors", "hr1865-115", "--format", format);
        var again = run("cosponsors", "hr1865-115", "--format", format);
        assertEquals(0, once.exit(), once.err());
        assertTrue(once.bytes().length > 5_000, once.err());
        assertArrayEquals(once.bytes(), again.bytes());
    }

    @Test
    void helpNamesTheCommands() throws Exception {
        var help = run("--help");
        assertEquals(0, help.exit());
        for (var command : List.of("serve", "list", "text", "compare", "execution", "ingest", "verify", "amend")) {
            assertTrue(help.out().contains("  " + command), command + " is not in\n" + help.out());
        }
    }

    /** Each ends before anything is started: no folder is made, no port opened, and the reason is what is said. */
    @ParameterizedTest
    @CsvSource({
        "serve --port 99999, 2, 'not a port: 99999'",
        "serve extra, 2, Unmatched argument at index 1: 'extra'",
        "list --nonsense, 2, Unknown option: '--nonsense'",
        "serve --address nowhere.invalid, 3, engross: no address is known for 'nowhere.invalid'",
        "serve --help, 0, ''"
    })
    void argumentsAreReadBeforeAnythingIsStarted(String asked, int exit, String words) throws Exception {
        var untouched = data.resolve("untouched");
        var said = runIn(untouched, asked.split(" "));
        assertEquals(exit, said.exit(), said.err());
        assertTrue(said.err().startsWith(words), said.err());
        assertFalse(said.err().contains("INFO"), said.err());
        assertFalse(Files.exists(untouched));
    }

    @Test
    void portThatIsTakenIsToldInOneLine() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = run("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(3, said.exit());
            assertEquals(1, said.err().lines().count(), said.err());
            assertTrue(said.err().startsWith("engross: port " + taken.getLocalPort() + " of 127.0.0.1 "), said.err());
        }
    }

    /** Cut off in its header, and its header written over. */
    @Test
    void damagedDatabaseIsToldInOneLine() throws Exception {
        var damaged = data.resolve("damaged");
        assertEquals(0, runIn(damaged, "list").exit());
        var database = damaged.resolve("engross.mv.db");
        var whole = Files.readAllBytes(database);
        var spoiled = whole.clone();
        Arrays.fill(spoiled, 0, 8192, (byte) ' ');
        for (var bytes : List.of(Arrays.copyOf(whole, 1000), spoiled)) {
            Files.write(database, bytes);
            var said = runIn(damaged, "list");
            assertEquals(3, said.exit(), said.err());
            assertEquals(1, said.err().lines().count(), said.err());
            assertTrue(said.err().startsWith("engross: the database '" + database + "' cannot be read"), said.err());
        }
        Files.write(database, whole);
        assertEquals(0, runIn(damaged, "list").exit(), "the whole file put back is read");
    }

    /** A database file that lost its end is whole, but older: the seal beside it knows how many texts there were. */
    @Test
    void databaseThatHasLessThanWasTakenInIsNotServedUntilItIsRepaired() throws Exception {
        var older = data.resolve("older");
        assertEquals(0, runIn(older, "list").exit());
        var database = older.resolve("engross.mv.db");
        var before = Files.readAllBytes(database);
        var own = data.resolve("older.xml");
        Files.writeString(
                own, Files.readString(HOME.resolve("bills/hr1865-115/ih.xml")).replace("1865", "9102"));
        assertEquals(0, runIn(older, "ingest", own.toString()).exit());
        Files.write(database, before);
        var said = runIn(older, "list");
        assertEquals(3, said.exit(), said.err());
        assertEquals(
                "engross: the database has 27 texts, those of earlier files included, where 28 were taken in;"
                        + " put a backup in its place, or run 'engross repair'\n",
                said.err());
        assertEquals("nothing is damaged\n", runIn(older, "repair").out());
        assertEquals(0, runIn(older, "list").exit());
    }

    /** Of a table's last page H2 says nothing but that it cannot open the file; the words of a text stand on a page that it would open. */
    @Test
    void whatCanBeReadOfADatabaseIsBroughtOutOfItAndTheRestIsReadAgain() throws Exception {
        var spoilt = data.resolve("spoilt");
        var own = data.resolve("spoilt.xml");
        Files.writeString(
                own, Files.readString(HOME.resolve("bills/hr1865-115/ih.xml")).replace("1865", "9103"));
        var votes = HOME.resolve("src/test/resources/records/vote_118_2_00336.xml");
        assertEquals(
                0, runIn(spoilt, "ingest", own.toString(), votes.toString()).exit());
        var before = runIn(spoilt, "list").out();
        var positions = runIn(spoilt, "votes", "hr82-118").out();
        var database = spoilt.resolve("engross.mv.db");
        try (var connection =
                        DriverManager.getConnection("jdbc:h2:file:" + spoilt.resolve("engross"), "engross", "engross");
                var statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate(
                            "update holding set tree = replace(tree, 'trafficking', 'baking') where text_id = 'hr9103-115/ih'"));
        }
        SpoiltPages.last(database, SpoiltPages.table(database, "ROLL_CALL"));
        assertEquals(3, runIn(spoilt, "list").exit());

        var repaired = runIn(spoilt, "repair");
        assertEquals(0, repaired.exit(), repaired.out() + repaired.err());
        assertTrue(repaired.out().contains("hr9103-115/ih was read again from its file\n"), repaired.out());
        assertTrue(repaired.out().contains("the damaged file is kept as engross.damaged-1.mv.db\n"), repaired.out());
        assertEquals(before, runIn(spoilt, "list").out());
        assertEquals(positions, runIn(spoilt, "votes", "hr82-118").out());
        assertEquals(0, runIn(spoilt, "verify").exit());
        assertEquals("nothing is damaged\n", runIn(spoilt, "repair").out());
    }

    /** As docs/operating.md says: a copy while the database is in use, and the copy unpacked in the place of what was lost. */
    @Test
    void backupUnpackedInAnotherFolderHasWhatWasTakenIn() throws Exception {
        var lost = data.resolve("lost");
        var own = data.resolve("own.xml");
        Files.writeString(
                own, Files.readString(HOME.resolve("bills/hr1865-115/ih.xml")).replace("1865", "9101"));
        var taken = runIn(lost, "ingest", own.toString());
        assertTrue(taken.out().endsWith("1 taken in, 0 held already, 0 refused\n"), taken.out() + taken.err());
        var zip = data.resolve("backup.zip");
        var copied = runIn(lost, "backup", zip.toString());
        assertEquals(0, copied.exit(), copied.err());
        var held = runIn(lost, "list");
        assertEquals(
                "copied the database with " + held.out().lines().count() + " texts to " + zip + "\n", copied.out());

        var found = Files.createDirectory(data.resolve("found"));
        try (var backup = new ZipFile(zip.toFile())) {
            assertEquals(2, backup.size());
            for (var entry : Collections.list(backup.entries())) {
                Files.copy(backup.getInputStream(entry), found.resolve(entry.getName()));
            }
        }
        var restored = runIn(found, "list");
        assertEquals(held.out(), restored.out());
        assertTrue(restored.out().contains("hr9101-115/ih "), restored.out());
        assertEquals(0, runIn(found, "verify").exit());
    }

    @Test
    void backupOfNothingIsNotMade() throws Exception {
        var nothing = data.resolve("nothing");
        var said = runIn(nothing, "backup", data.resolve("nothing.zip").toString());
        assertEquals(1, said.exit());
        assertEquals("engross: no database is in '" + nothing + "'\n", said.err());
        assertFalse(Files.exists(nothing) || Files.exists(data.resolve("nothing.zip")));
    }

    /** What H2 tells other processes in its lock file is the address on which it listens. */
    @Test
    void databaseOfAServerListensOnThisMachineAlone() throws Exception {
        var folder = data.resolve("listening");
        var log = Files.createTempFile(data, "serve", ".txt");
        var server = new ProcessBuilder(command(folder, "serve", "--port", "0"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            var lock = told(server, folder.resolve("engross.lock.db"));
            assertTrue(lock.contains("server=localhost\\:") || lock.contains("server=127.0.0.1\\:"), lock);
        } finally {
            server.destroy();
            server.waitFor(SECONDS, TimeUnit.SECONDS);
        }
    }

    /** In the tests of the server Netty does not see our classes, so only here a connection is as it is served; one may go on in HTTP/2. */
    @Test
    void whatIsNoRequestIsToldAsAProblem() throws Exception {
        var folder = Files.createDirectory(data.resolve("bent"));
        var requests = Map.of(
                "hello\r\n\r\n",
                400,
                "G\0T / HTTP/1.1\r\nHost: x\r\n\r\n",
                400,
                "GET / HTTP/1.1\r\nHost: x\r\nB ad: x\r\n\r\n",
                400,
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                400,
                "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                400,
                "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                400,
                "GET /" + "a".repeat(524_288) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                414,
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20 * 1024) + "\r\n\r\n",
                431,
                "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n",
                413);
        try (var server = RunningProgram.started(folder, command(folder, "serve"), Map.of())) {
            for (var request : requests.entrySet()) {
                var answer = server.answered(request.getKey());
                var asked = request.getKey()
                        .substring(0, Math.min(60, request.getKey().length()));
                assertTrue(
                        answer.matches("(?is)HTTP/1[.]. " + request.getValue()
                                + "(?=.*\r\nx-content-type-options: nosniff\r\n)"
                                + "(?=.*\r\ncontent-type: application/problem\\+json\r\n).*"
                                + "\r\n\r\n[{]\"type\":\"/problems/http-" + request.getValue() + "\",.*[}]"),
                        asked + ": " + answer);
            }
            assertEquals(HttpClient.Version.HTTP_2, server.get("/q/health/live").version());
            var both = server.answered("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\nhello\r\n\r\n");
            assertTrue(both.startsWith("HTTP/1.1 404") && both.contains("\"status\":400"), both);
        }
    }

    private static String told(Process server, Path lock) throws IOException, InterruptedException {
        for (int tenth = 0; tenth < 10 * SECONDS && server.isAlive(); tenth++) {
            if (Files.exists(lock) && Files.readString(lock).contains("server=")) {
                return Files.readString(lock);
            }
            Thread.sleep(100);
        }
        return "no server came up";
    }

    private static Answer run(String... arguments) throws IOException, InterruptedException {
        return runIn(data.resolve("db"), arguments);
    }

    private static Answer runIn(Path folder, String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile(data, "out", ".txt");
        var err = Files.createTempFile(data, "err", ".txt");
        var command = command(folder, arguments);
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no answer in " + SECONDS + " seconds: " + command);
        }
        return new Answer(process.exitValue(), Files.readAllBytes(out), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static List<String> command(Path folder, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dengross.home=" + HOME,
                "-Dengross.data=" + folder,
                "-jar",
                HOME.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
