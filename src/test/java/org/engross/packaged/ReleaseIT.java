package org.engross.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.engross.citation.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the release archive (profile "release") in an empty folder, away from the checkout, and runs it as an operator would. */
class ReleaseIT {

    private static final Path HOME = Path.of(System.getProperty("engross.home", "."));
    private static final int SECONDS = 120;

    @TempDir
    static Path folder;

    private static Path unpacked;

    @BeforeAll
    static void unpack() throws Exception {
        var target = HOME.resolve("target");
        try (var files = Files.list(target)) {
            var archive = files.filter(file -> file.toString().endsWith("-release.tar.gz"))
                    .findFirst();
            assumeTrue(archive.isPresent(), "no release archive was made: the profile \"release\" makes it");
            var tar = new ProcessBuilder("tar", "xzf", archive.get().toString())
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            assertEquals(0, tar.waitFor());
        }
        try (var made = Files.list(folder)) {
            unpacked = made.filter(file -> file.getFileName().toString().startsWith("engross-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path empty(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static Map<String, String> environment(Path home) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "HOME", home.toString(),
                "ENGROSS_DATA", home.resolve("data").toString(),
                "ENGROSS_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Xmx256m -Dquarkus.http.access-log.enabled=true");
    }

    private static RunningProgram serve(Path home, Map<String, String> more) throws Exception {
        var environment = new HashMap<>(environment(home));
        environment.putAll(more);
        return RunningProgram.started(
                home, new ArrayList<>(List.of(unpacked.resolve("engross").toString(), "serve")), environment);
    }

    @Test
    void runsAwayFromTheCheckoutAndTellsItsOperator() throws Exception {
        var home = empty("operated");
        int operator = RunningProgram.freePort();
        var keys = Files.writeString(home.resolveSibling("keys"), Sha256.of("geheim".getBytes(StandardCharsets.UTF_8)));
        try (var server = serve(
                home,
                Map.of(
                        "ENGROSS_OPERATOR_PORT", String.valueOf(operator),
                        "ENGROSS_OPERATOR_KEYS", keys.toString(),
                        "ENGROSS_LOG_JSON", "true"))) {
            var health = server.get("/q/health/ready");
            assertEquals(200, health.statusCode(), health.body() + server.said());
            var compared = server.get(
                    "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&format=plain", "X-Request-Id", "edge-1");
            assertTrue(compared.body().contains("REWORDED  s2/1"), compared.body());
            assertTrue(server.get("/about").body().contains("This is Engross " + version()), "the about page");
            assertEquals(404, server.get("/q/metrics").statusCode(), "figures are not for everybody");

            var figures = RunningProgram.get(operator, "/q/metrics").body();
            for (var figure : List.of(
                    "engross_texts_held 27.0",
                    "engross_texts_taken_in_total 27.0",
                    "engross_texts_damaged 0.0",
                    "engross_heavy_turns_free 16.0",
                    "engross_heavy_turns_refused_total 0.0",
                    "cache_gets_total{cache=\"comparisons\",result=\"miss\"}",
                    "http_server_requests_seconds_count{",
                    "jvm_memory_used_bytes{")) {
                assertTrue(figures.contains(figure), figure + " is not in\n" + figures);
            }
            logIsJsonAndSaysNothingOfWhatIsAsked(server, operator);
        }
        assertEquals(
                List.of("data"),
                names(home),
                "nothing is left in the folder of the user but the data that was asked for");
    }

    private static void logIsJsonAndSaysNothingOfWhatIsAsked(RunningProgram server, int operator) throws Exception {
        assertEquals(401, sent(operator, "verraten").statusCode());
        assertEquals(422, sent(operator, "geheim").statusCode());
        assertEquals(404, sent(server.port(), "geheim").statusCode(), "a file was taken on the port for all");
        assertEquals(
                200,
                RunningProgram.post(
                                server.port(),
                                "/api/v1/check",
                                "A stranger pastes this: H.R. 1865 passed 388-25.",
                                "Content-Type",
                                "text/plain")
                        .statusCode());
        server.get(
                "/api/v1/quotes?q=the+words+of+a+stranger", "Authorization", "Bearer geheim", "X-Request-Id", "edge-2");
        var json = new ObjectMapper();
        var said = server.said();
        for (var line : said.lines().toList()) {
            json.readTree(line);
        }
        var asked = said.lines()
                .filter(line -> line.contains("/api/v1/quotes"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
        assertEquals(
                "edge-2", json.readTree(asked).path("mdc").path("requestId").asText(), asked);
        for (var line :
                said.lines().filter(one -> one.contains("OperatorsPort")).toList()) {
            assertEquals(
                    "edge-3", json.readTree(line).path("mdc").path("requestId").asText(), line);
        }
        assertTrue(said.contains("a file was sent from 127.0.0.1 without a key that is known"), said);
        for (var secret : List.of("stranger", "geheim", "verraten")) {
            assertFalse(said.contains(secret), said);
        }
    }

    private static HttpResponse<String> sent(int port, String key) throws Exception {
        return RunningProgram.post(
                port,
                "/api/v1/ingest?name=9901.xml",
                "<bill>of a stranger</bill>",
                "Authorization",
                "Bearer " + key,
                "Content-Type",
                "application/xml",
                "X-Request-Id",
                "edge-3");
    }

    /** The request is half sent when the server is told to stop; it is read to its end and answered. */
    @Test
    void requestThatIsBeingSentWhenTheServerIsToldToStopIsAnswered() throws Exception {
        var body = "text=" + "It is so ordered. ".repeat(50);
        try (var server = serve(empty("stopped"), Map.of());
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(1000 * SECONDS);
            var head =
                    "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: application/json\r\n"
                            + "Content-Type: text/plain\r\nContent-Length: " + body.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + body.substring(0, 40)).getBytes(StandardCharsets.US_ASCII));
            while (server.get("/q/health/live").statusCode() != 200) {
                server.process().waitFor(50, TimeUnit.MILLISECONDS);
            }
            // Another thread of the server reads the head, and nothing tells when it has; until then there is no
            // request to wait for.
            assertFalse(server.process().waitFor(3, TimeUnit.SECONDS), server.said());
            server.process().destroy();
            assertFalse(server.process().waitFor(1, TimeUnit.SECONDS), "it waits for what is being sent");
            socket.getOutputStream().write(body.substring(40).getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer + server.said());
            assertTrue(server.process().waitFor(SECONDS, TimeUnit.SECONDS), "and then it ends");
        }
    }

    /** The program without its files serves what it holds, which is nothing, and says so. */
    @Test
    void programAwayFromItsFilesSaysThatItIsDown() throws Exception {
        var home = empty("away");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = unpacked.resolve("app/quarkus-run.jar").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", jar, "serve"));
        try (var server = RunningProgram.started(home, command, environment(home))) {
            var health = server.get("/q/health/ready");
            assertEquals(503, health.statusCode(), health.body());
            assertTrue(health.body().contains("no text was found in " + home.resolve("bills")), health.body());
            assertTrue(health.body().contains("none were found in " + home.resolve("fixtures")), health.body());
        }
    }

    /** What stands in NOTICE was read out of the build's own list of components, and each file of the program is in that. */
    @Test
    void noticeNamesEveryComponentWithItsLicence() throws Exception {
        var components = new ObjectMapper()
                .readTree(Files.readString(unpacked.resolve("sbom.cdx.json")))
                .path("components");
        var listed = StreamSupport.stream(components.spliterator(), false)
                .map(one -> one.path("group").asText() + ":" + one.path("name").asText() + " — " + licences(one))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = Files.readString(unpacked.resolve("NOTICE"))
                .lines()
                .filter(line -> line.contains(" — "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", listed), String.join("\n", told), "scripts/notice.py writes it");
        try (var jars = Files.walk(unpacked.resolve("app/lib"))) {
            var unknown = jars.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .filter(name -> told.stream().noneMatch(line -> name.startsWith(component(line) + "-")))
                    .toList();
            assertEquals(List.of(), unknown);
        }
    }

    private static String component(String line) {
        return line.substring(0, line.indexOf(" — ")).replace(':', '.');
    }

    private static String licences(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.has("expression")
                        ? one.path("expression").asText()
                        : one.path("license")
                                .path(one.path("license").has("id") ? "id" : "name")
                                .asText())
                .collect(Collectors.joining(" or "));
    }

    private static List<String> names(Path home) throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String version() {
        return unpacked.getFileName().toString().replaceFirst("engross-", "");
    }
}
