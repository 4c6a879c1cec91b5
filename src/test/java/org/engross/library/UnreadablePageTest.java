package org.engross.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.TextId;
import org.engross.ingest.Loading;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.h2.mvstore.type.LongDataType;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of a closed database file that H2 cannot read is damage: told by the answer and by health, and not a fault of the program. Each
 * example damages the file more, so they have an order.
 */
@QuarkusTest
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

    private static final int BLOCK = 4096;
    private static final int HEADER = 8;
    private static final int LINE = 40;

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
        takeIn("9702", "beaver");
        spoil("lobData", page -> page.contains("otter otter") && page.contains("{\"part\":"));
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
    void tableThatCannotBeReadIsToldByEveryAnswerMadeFromIt() throws Exception {
        spoilTable("POSITION");
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
        refused("/api/v1/texts?id=hr1865-115/rh");
        refused("/api/v1/texts/list");
        refused("/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh");
        refused("/api/v1/quotes?q=the+miller+shall+keep+the+pond");
        given().header("Accept", "text/html")
                .get("/text?id=hr1865-115/rh")
                .then()
                .statusCode(503);
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
        int id;
        try (var connection = database.getConnection()) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            id = session.getDatabase()
                    .getMainSchema()
                    .findTableOrView(session, table)
                    .getId();
        }
        spoil("table." + id, page -> true);
    }

    /** Makes leaves of a map unreadable; not the last, which H2 reads when it opens the file, and then it opens none. */
    private void spoil(String map, Predicate<String> which) throws SQLException, IOException {
        close();
        var pages = new ArrayList<Long>();
        try (var store =
                new MVStore.Builder().fileName(file().toString()).readOnly().open()) {
            MVMap<Long, Object> opened =
                    store.openMap(map, new MVMap.Builder<Long, Object>().keyType(LongDataType.INSTANCE));
            leaves(opened.getRootPage(), pages);
        }
        pages.removeLast();
        var bytes = Files.readAllBytes(file());
        int spoilt = 0;
        for (long page : pages) {
            for (int place : places(bytes, page)) {
                int length = ByteBuffer.wrap(bytes, place, HEADER).getInt();
                if (length > 0
                        && place + length <= bytes.length
                        && which.test(new String(bytes, place, length, StandardCharsets.ISO_8859_1))) {
                    Arrays.fill(bytes, place, place + HEADER, (byte) 0);
                    spoilt++;
                }
            }
        }
        assertTrue(spoilt > 0, map + " has pages to spoil among " + pages.size());
        Files.write(file(), bytes);
    }

    private static void leaves(Page<Long, Object> page, List<Long> pages) {
        for (int i = 0; i <= page.getKeyCount(); i++) {
            long below = page.getChildPagePos(i);
            if (DataUtils.getPageType(below) == DataUtils.PAGE_TYPE_LEAF) {
                pages.add(below);
            } else {
                leaves(page.getChildPage(i), pages);
            }
        }
    }

    /** Where a page is, in each copy of its chunk: H2 leaves those behind that it moved. */
    private static List<Integer> places(byte[] bytes, long page) {
        var chunk = "chunk:" + Integer.toHexString(DataUtils.getPageChunkId(page)) + ",";
        return IntStream.range(0, bytes.length / BLOCK)
                .map(block -> block * BLOCK)
                .filter(at -> new String(bytes, at, LINE, StandardCharsets.ISO_8859_1).startsWith(chunk))
                .map(at -> at + DataUtils.getPageOffset(page))
                .filter(at -> at + HEADER <= bytes.length)
                .boxed()
                .toList();
    }
}
