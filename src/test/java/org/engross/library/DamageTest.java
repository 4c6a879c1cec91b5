package org.engross.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.TextId;
import org.engross.ingest.Loading;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.inventory.DamagedLibrary;
import org.engross.library.inventory.Inventory;
import org.engross.library.inventory.RepairedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are not those that were taken in are never served. */
@QuarkusTest
@Tag("h2")
@TestProfile(DamageTest.OwnDatabase.class)
class DamageTest {

    private static final int SEEN = 20;

    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var database = Files.createTempDirectory("engross-damage").resolve("engross");
                return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + database + ";DB_CLOSE_DELAY=-1");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    Loading loading;

    @Inject
    Library library;

    @Inject
    EntityManager database;

    @Inject
    Inventory inventory;

    @Inject
    ChangeLog log;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @TempDir
    Path folder;

    @Test
    void aWordThatWasFlippedIsReadAgainFromTheFileAndATextWhoseFileIsDamagedTooIsNotServed() throws IOException {
        takeIn("9601");
        takeIn("9602");
        takeIn("9603");
        spoil("tree = replace(tree, 'miller', 'killer')", "9601");
        assertEquals("The miller shall keep the pond.", words("9601"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'inventory' }.data.readAgainFromTheirFiles", equalTo("hr9601-115/enr"));

        spoil("tree = replace(tree, 'miller', 'killer'), original = cast(X'00' as binary large object)", "9602");
        assertThrows(DamagedLibrary.class, () -> words("9602"));
        given().get("/api/v1/texts?id=hr9602-115/enr")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/damaged"));
        given().get("/q/health/ready").then().statusCode(503);
        var row = "items.find { it.id == 'hr%d-115/enr' }.damage";
        given().get("/api/v1/texts/list?size=250")
                .then()
                .body(row.formatted(9602), equalTo("damaged in the database, its words and its file; it is not served"))
                .body(row.formatted(9603), nullValue());
        given().get("/api/v1/texts/list?format=csv")
                .then()
                .body(matchesPattern("(?s).*\nhr9602-115/enr,[^\n]*,\"?damaged in the database.*"))
                .body(not(matchesPattern("(?s).*\nhr9603-115/enr,[^\n]*damaged.*")));
        given().get("/api/v1/bulk.zip").then().statusCode(503).body("type", equalTo("/problems/damaged"));
        assertEquals("The miller shall keep the pond.", words("9603"));

        assertEquals(
                List.of(
                        "hr9601-115/enr was read again from its file",
                        "hr9602-115/enr is lost, its words and its file; take in 9602.xml again"),
                library.repair().stream().map(RepairedText::told).toList());
        assertEquals(
                List.of("hr9602-115/enr"),
                log.newest(SEEN).stream()
                        .filter(change -> change.what() == What.GONE)
                        .map(change -> change.subject())
                        .toList());
        assertEquals(List.of(), library.repair());
        takeIn("9602");
        assertEquals("The miller shall keep the pond.", words("9602"));
    }

    /** As an older database's texts are entered, fifty in one transaction: the file tells of the last of them. */
    @Test
    void theSealBesideTheDatabaseTellsOfEveryEntryOfATransaction() throws IOException {
        var before = sealed();
        QuarkusTransaction.requiringNew().run(() -> {
            inventory.add(-1, "hr9604-115/enr", "9604.xml", "0".repeat(64), "1".repeat(64));
            inventory.add(-2, "hr9605-115/enr", "9605.xml", "0".repeat(64), "1".repeat(64));
            inventory.add(-3, "hr9606-115/enr", "9606.xml", "0".repeat(64), "1".repeat(64));
        });
        assertEquals(before + 3, sealed());
        assertEquals(3, inventory.settle().size());
        assertEquals(before, sealed());
    }

    private long sealed() throws IOException {
        var file = Path.of(url.replaceAll("jdbc:h2:file:([^;]+).*", "$1") + ".seal");
        return Long.parseLong(Files.readString(file).split(" ")[0]);
    }

    private void takeIn(String number) throws IOException {
        var file = folder.resolve(number + ".xml");
        Files.writeString(file, """
                <bill bill-stage="Enrolled-Bill"><form><congress>One Hundred Fifteenth Congress of the United States of America</congress>
                <legis-num>H. R. %s</legis-num><legis-type>AN ACT</legis-type>
                <official-title>To keep mill ponds.</official-title></form>
                <legis-body><section section-type="section-one"><enum>1.</enum><text>The miller shall keep the pond.</text></section></legis-body></bill>
                """.formatted(number));
        assertEquals(List.of(number + ".xml"), loading.file(file).kept());
    }

    private void spoil(String change, String number) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        1,
                        database.createNativeQuery(
                                        "update holding set " + change + " where text_id = 'hr" + number + "-115/enr'")
                                .executeUpdate()));
    }

    private String words(String number) {
        return library.find(TextId.parse("hr" + number + "-115/enr"))
                .orElseThrow()
                .document()
                .text()
                .allWords()
                .map(wording -> wording.words())
                .filter(words -> words.contains("pond."))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
