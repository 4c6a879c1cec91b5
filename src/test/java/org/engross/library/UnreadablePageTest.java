package org.engross.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.TextId;
import org.engross.ingest.Loading;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of a closed database file that H2 cannot read is damage: told by the answer and by health, and not a fault of the program. Each
 * example damages the file more, so they have an order.
 */
@QuarkusTest
@Tag("h2")
@TestProfile(UnreadablePageTest.SpoiltDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnreadablePageTest {

    /**
     * Not that of other tests, which find no fault in theirs. Words are read again each time: what is done after taking in may have
     * read them already, and whole words in memory are served whatever becomes of the file.
     */
    public static class SpoiltDatabase extends DamageTest.OwnDatabase {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("engross.texts-in-memory", "0");
            return settings;
        }
    }

    /** The first that was taken in, so that its row is not on the last page of the table, which stays as it is. */
    private static final String FIRST = "act/communications-1934/230@1996-02-08";

    @Inject
    Loading loading;

    @Inject
    Library library;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void textOfWhichNeitherWordsNorFileCanBeReadIsNamedAndTheOthersAreServed() throws Exception {
        takeIn("9701", "otter");
        takeIn("9703", "heron"); // so that no page has words of both the others
        takeIn("9702", "beaver");
        close();
        SpoiltPages.allButTheLast(
                file(), "lobData", page -> page.contains("otter otter") && !page.contains("beaver beaver"));
        given().get("/api/v1/texts?id=hr9701-115/enr")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/damaged"))
                .body("detail", containsString("'hr9701-115/enr' is damaged"));
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'inventory' }.data.damaged", equalTo("hr9701-115/enr"));
        given().get("/api/v1/texts?id=hr9702-115/enr").then().statusCode(200);
    }

    @Test
    @Order(2)
    void rollCallThatCannotBeReadIsToldByTheAnswerMadeFromIt() throws Exception {
        close();
        SpoiltPages.allButTheLast(file(), "lobData", page -> page.contains("\tAYE\t"));
        refused("/api/v1/votes/h90-115.2018/positions");
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'inventory' }.data.damaged", containsString("the database is damaged"));
        assertEquals(
                "hr9702-115/enr",
                library.find(TextId.parse("hr9702-115/enr")).orElseThrow().id().toString());
    }

    @Test
    @Order(3)
    void textsThatCannotBeReadAreToldByLists() throws Exception {
        spoilTable("HOLDING");
        refused("/api/v1/texts?id=" + FIRST);
        refused("/api/v1/texts/list");
        refused("/api/v1/compare?from=" + FIRST + "&to=act/communications-1934/230@1998-10-21");
        refused(
                "/api/v1/quotes?q=no provider or user of an interactive computer service shall be treated as the publisher");
        given().header("Accept", "text/html").get("/text?id=" + FIRST).then().statusCode(503);
        given().get("/q/health/ready").then().statusCode(503);
    }

    private static void refused(String address) {
        given().get(address).then().statusCode(503).body("type", equalTo("/problems/damaged"));
    }

    /** Long words, so that the database keeps them on pages of their own. */
    private void takeIn(String number, String word) throws IOException {
        var file = folder.resolve(number + ".xml");
        Files.writeString(file, """
                <bill bill-stage="Enrolled-Bill"><form><congress>One Hundred Fifteenth Congress of the United States of America</congress>
                <legis-num>H. R. %s</legis-num><legis-type>AN ACT</legis-type>
                <official-title>To keep mill ponds.</official-title></form>
                <legis-body><section section-type="section-one"><enum>1.</enum><text>The miller shall keep the %spond.</text></section></legis-body></bill>
                """.formatted(number, (word + " ").repeat(10_000)));
        assertEquals(List.of(number + ".xml"), loading.file(file).kept());
    }

    private Path file() {
        return Path.of(url.replaceAll("jdbc:h2:file:([^;]+).*", "$1") + ".mv.db");
    }

    /** The next that asks opens the file anew. */
    private void close() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private void spoilTable(String table) throws SQLException, IOException {
        String map;
        try (var connection = database.getConnection()) {
            map = SpoiltPages.table(connection, table);
        }
        close();
        SpoiltPages.allButTheLast(file(), map, page -> true);
    }
}
