package org.engross.web.operate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.engross.citation.Sha256;
import org.engross.ingest.LoadingTest;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is taken in over HTTP but on the operator's port, by who has a key that is set at that moment. */
@QuarkusTest
@Tag("any-database")
@TestProfile(OperatorsPortTest.WithKeys.class)
class OperatorsPortTest {

    private static final Path KEYS = Path.of("target", "operator-keys.txt");
    private static final int SECONDS = 30;
    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");
    private static final String KEY = "c0ffee00c0ffee00c0ffee00c0ffee00";

    public static class WithKeys extends LoadingTest.OwnDatabase {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("engross.operator-keys", KEYS.toString());
            settings.put("quarkus.management.host-enabled", "true");
            settings.put("quarkus.http.access-log.enabled", "true");
            return settings;
        }
    }

    @TestHTTPResource(management = true)
    URL port;

    private URI operator;

    @BeforeEach
    void name() {
        operator = URI.create(port.toString()).resolve("/api/v1/ingest");
    }

    @AfterEach
    void removeKeys() throws IOException {
        Files.deleteIfExists(KEYS);
    }

    @Test
    void withoutAKeySetThereIsNothingAtThisAddress() {
        send(KEY, "?name=9701.xml", bill("9701"))
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-such-resource"));
    }

    @Test
    void thePortForAllTakesNothingWhoeverHasAKey() throws IOException {
        set(KEY);
        for (var refused : List.of(
                file(KEY, bill("9711")).post("/api/v1/ingest?name=9711.xml"),
                file(KEY, bill("9711")).put("/api/v1/ingest?name=9711.xml"),
                given().get("/api/v1/ingest"))) {
            refused.then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/no-such-resource"));
        }
        given().get("/api/v1/texts?id=hr9711-115/ih").then().statusCode(404);
    }

    @Test
    void everyAnswerHasTheHeadersOfAllOthers() throws IOException {
        set(KEY);
        for (var answer : List.of(
                send(KEY, "?name=9712.xml", bill("9712")).statusCode(200),
                send("another", "?name=9712.xml", bill("9712")).statusCode(401),
                given().get(operator).then().statusCode(405).header("Allow", equalTo("POST")))) {
            answer.header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", equalTo("no-store"))
                    .header("X-Request-Id", notNullValue());
        }
        given().header("X-Request-Id", "edge-3").get(operator).then().header("X-Request-Id", equalTo("edge-3"));
        given().urlEncodingEnabled(false)
                .get(operator + "/%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get(operator + "s").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void formIsNoFile() throws IOException, InterruptedException {
        set(KEY);
        given().header("Authorization", "Bearer " + KEY)
                .multiPart("file", "9713.xml", bill("9713").getBytes(StandardCharsets.UTF_8))
                .post(operator + "?name=9713.xml")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/http-415"));
        for (var body : List.of(bill("9713"), "<bill>50 % of it</bill>", "")) {
            var answer = sentAsForm(body);
            assertEquals(415, answer.statusCode());
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
            assertTrue(answer.body().contains("Content-Type: application/octet-stream"), answer.body());
        }
    }

    /** What {@code curl --data-binary} says unless it is told. */
    private HttpResponse<String> sentAsForm(String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(operator + "?name=9713.xml"))
                            .header("Authorization", "Bearer " + KEY)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Each was once never answered, or logged as a fault of the program. */
    @Test
    void whatCannotBeReadIsRefusedAtOnce() throws IOException {
        set(KEY);
        for (var path : List.of("/api/v1/ingest?name=%zz", "/api/v1/ingest?name=9716.xml", "/q/metrics?x=%zz")) {
            for (var type :
                    List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain")) {
                var answer = sentRaw(path, type, bill("9716") + "&".repeat(3000));
                var status = answer.split(" ")[1];
                assertTrue(status.startsWith("4") || status.equals("200"), path + " as " + type + ": " + answer);
                assertTrue(!path.contains("%zz") || path.startsWith("/q/") || status.startsWith("4"), answer);
            }
        }
        given().get("/api/v1/texts?id=hr9716-115/ih").then().statusCode(404);
    }

    private String sentRaw(String path, String type, String body) throws IOException {
        try (var socket = new Socket(operator.getHost(), operator.getPort())) {
            socket.setSoTimeout(SECONDS * 1000);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(("POST " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer wrong\r\n"
                                    + "Content-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readNBytes(400), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void figuresAreOnTheSamePort() {
        given().get(operator.resolve("/q/metrics")).then().statusCode(200).body(containsString("engross_texts_held"));
    }

    @Test
    void whoHasTheKeyIsAnsweredAReport() throws IOException {
        set(KEY);
        send(KEY, "?name=9702.xml", bill("9702"))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("takenIn", equalTo(List.of("9702.xml")))
                .body("refused", hasSize(0));
        send(KEY, "?name=9702.xml", bill("9702")).statusCode(200).body("heldAlready", equalTo(1));
        given().get("/api/v1/texts?id=hr9702-115/ih&format=plain")
                .then()
                .statusCode(200)
                .body(containsString("mill pond"));
        send(KEY, "?name=9703.xml", "<bill>")
                .statusCode(422)
                .body("refused", equalTo(List.of("9703.xml")))
                .body("findings[0].level", equalTo("ERROR"));
    }

    @Test
    void logSaysWhoSentWhatWithWhatResultAndNeitherKeyNorContent() throws IOException, InterruptedException {
        set(KEY);
        var logged = new CopyOnWriteArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord said) {
                logged.add(said instanceof ExtLogRecord one ? MESSAGE.format(one) : said.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            send(KEY, "?name=9717.xml", bill("9717")).statusCode(200);
            send("a-wrong-key", "?name=9718.xml", bill("9718")).statusCode(401);
            for (int i = 0; i < SECONDS * 10 && lines(logged, "operator's port").count() < 2; i++) {
                Thread.sleep(100); // the line is written when the answer was sent
            }
        } finally {
            root.removeHandler(ear);
        }
        var digest = Sha256.of(KEY.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("sent from 127.0.0.1 with the key " + digest.substring(0, 8) + "…: 9717.xml ("
                        + bill("9717").length() + " bytes); 1 taken in, 0 held already, 0 refused"),
                lines(logged, "9717.xml").toList());
        assertEquals(
                1,
                lines(logged, "a file was sent from 127.0.0.1 without a key that is known")
                        .count());
        assertEquals(
                List.of(
                        "operator's port, from 127.0.0.1: POST /api/v1/ingest 200",
                        "operator's port, from 127.0.0.1: POST /api/v1/ingest 401"),
                lines(logged, "operator's port")
                        .map(line -> line.replaceFirst(" [0-9]+ bytes [0-9]+ ms [0-9a-f-]{36}$", ""))
                        .toList());
        for (var secret : List.of(KEY, "a-wrong-key", digest, "mill pond")) {
            assertEquals(0, lines(logged, secret).count(), secret);
        }
    }

    private static Stream<String> lines(List<String> logged, String with) {
        return logged.stream().filter(line -> line.contains(with));
    }

    @Test
    void anotherKeyOrNoneIsRefusedAndNothingIsTakenIn() throws IOException {
        set(KEY);
        send(KEY + "0", "?name=9704.xml", bill("9704"))
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/no-key"));
        given().body(bill("9704").getBytes(StandardCharsets.UTF_8))
                .contentType("application/xml")
                .post(operator + "?name=9704.xml")
                .then()
                .statusCode(401);
        given().get("/api/v1/texts?id=hr9704-115/ih").then().statusCode(404);
    }

    @Test
    void keysAreExchangedWhileTheServerRuns() throws IOException {
        set(KEY);
        send(KEY, "?name=9705.xml", bill("9705")).statusCode(200);
        send("another", "?name=9708.xml", bill("9708")).statusCode(401);
        set(KEY, "another");
        send(KEY, "?name=9707.xml", bill("9707")).statusCode(200);
        send("another", "?name=9708.xml", bill("9708")).statusCode(200);
        set("another");
        send(KEY, "?name=9709.xml", bill("9709")).statusCode(401);
        send("another", "?name=9709.xml", bill("9709")).statusCode(200);
    }

    @Test
    void fileOfKeysThatHasAKeyItselfOpensNothing() throws IOException {
        Files.writeString(KEYS, KEY + "\n");
        send(KEY, "?name=9710.xml", bill("9710")).statusCode(404);
        set(KEY);
        send(Sha256.of(KEY.getBytes(StandardCharsets.UTF_8)), "?name=9710.xml", bill("9710"))
                .statusCode(401);
    }

    @Test
    void nameThatLeadsElsewhereIsRefused() throws IOException {
        set(KEY);
        send(KEY, "?name=../9706.xml", bill("9706")).statusCode(400).body("parameter", equalTo("name"));
        send(KEY, "", bill("9706")).statusCode(400);
    }

    @Test
    void parameterThatIsNoneAndValueThatIsNoneAreRefused() throws IOException {
        set(KEY);
        send(KEY, "?name=9714.xml&replac=true", bill("9714")).statusCode(400).body("parameter", equalTo("replac"));
        send(KEY, "?name=9714.xml&replace=maybe", bill("9714")).statusCode(400).body("parameter", equalTo("replace"));
        given().get("/api/v1/texts?id=hr9714-115/ih").then().statusCode(404);
    }

    @Test
    void moreThanMayBeSentIsRefused() throws IOException {
        set(KEY);
        given().header("Authorization", "Bearer " + KEY)
                .contentType("application/xml")
                .body(new byte[11 * 1024 * 1024])
                .post(operator + "?name=9715.xml")
                .then()
                .statusCode(413);
    }

    private static void set(String... keys) throws IOException {
        Files.write(
                KEYS,
                Arrays.stream(keys)
                        .map(key -> Sha256.of(key.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private ValidatableResponse send(String key, String question, String file) {
        return file(key, file).post(operator + question).then();
    }

    private static RequestSpecification file(String key, String file) {
        return given().header("Authorization", "Bearer " + key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .contentType("application/xml");
    }

    private static String bill(String number) {
        return """
                <bill bill-stage="Introduced-in-House"><form><congress>115th CONGRESS</congress><legis-num>H. R. %s</legis-num>
                <action><action-date date="20170403">April 3, 2017</action-date></action><legis-type>A BILL</legis-type>
                <official-title>To keep mill ponds.</official-title></form><legis-body><section section-type="section-one"><enum>1.</enum>
                <text>The miller shall keep the mill pond.</text></section></legis-body></bill>
                """.formatted(number);
    }
}
