package org.engross.web.operate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.citation.Sha256;
import org.engross.ingest.LoadingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is taken in over HTTP but by who has a key that is set at that moment. */
@QuarkusTest
@TestProfile(IngestResourceTest.WithKeys.class)
class IngestResourceTest {

    private static final Path KEYS = Path.of("target", "operator-keys.txt");
    private static final String KEY = "c0ffee00c0ffee00c0ffee00c0ffee00";

    public static class WithKeys extends LoadingTest.OwnDatabase {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("engross.operator-keys", KEYS.toString());
            return settings;
        }
    }

    @AfterEach
    void removeKeys() throws IOException {
        Files.deleteIfExists(KEYS);
    }

    @Test
    void withoutAKeySetThereIsNothingAtThisAddress() {
        send(KEY, "?name=9701.xml", bill("9701")).statusCode(404);
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
    void anotherKeyOrNoneIsRefusedAndNothingIsTakenIn() throws IOException {
        set(KEY);
        send(KEY + "0", "?name=9704.xml", bill("9704"))
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("/problems/no-key"));
        given().body(bill("9704").getBytes(StandardCharsets.UTF_8))
                .contentType("application/xml")
                .post("/api/v1/ingest?name=9704.xml")
                .then()
                .statusCode(401);
        given().get("/api/v1/texts?id=hr9704-115/ih").then().statusCode(404);
    }

    @Test
    void aKeyThatWasExchangedIsNoLongerGood() throws IOException {
        set(KEY);
        set("another");
        send(KEY, "?name=9705.xml", bill("9705")).statusCode(401);
        send("another", "?name=9705.xml", bill("9705")).statusCode(200);
    }

    @Test
    void nameThatLeadsElsewhereIsRefused() throws IOException {
        set(KEY);
        send(KEY, "?name=../9706.xml", bill("9706")).statusCode(400).body("parameter", equalTo("name"));
        send(KEY, "", bill("9706")).statusCode(400);
    }

    private static void set(String key) throws IOException {
        Files.writeString(KEYS, Sha256.of(key.getBytes(StandardCharsets.UTF_8)) + "\n");
    }

    private static ValidatableResponse send(String key, String question, String file) {
        return given().header("Authorization", "Bearer " + key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .contentType("application/xml")
                .post("/api/v1/ingest" + question)
                .then();
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
