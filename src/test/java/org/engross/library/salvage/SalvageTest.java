package org.engross.library.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.engross.library.SpoiltPages;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of a damaged database is brought into a new one, and what cannot is told. */
class SalvageTest {

    private static final int TEXTS = 300;
    private static final int LONG = 3_000;

    @TempDir
    static Path base;

    @TempDir
    Path folder;

    /** The tables as the program makes them, with texts whose words and files stand on pages of their own. */
    @BeforeAll
    static void make() throws SQLException {
        Flyway.configure()
                .dataSource(url(base), "engross", "engross")
                .locations("db/migration", "db/h2")
                .placeholders(Map.of("clob", "clob", "blob", "blob", "bytes", "varbinary"))
                .load()
                .migrate();
        try (var connection = open(base)) {
            for (int i = 1; i <= TEXTS; i++) {
                holding(connection, i);
                connection
                        .createStatement()
                        .execute("insert into inventory values (" + i + ", 'hr" + i + "-115/ih', '" + i + ".xml', '"
                                + "0".repeat(64) + "', '" + "1".repeat(64) + "')");
                connection
                        .createStatement()
                        .execute(
                                "insert into search_entry (id, kind, holding, subject, title, dated, path, place, heading,"
                                        + " words, terms) values (" + i + ", 'provision', " + i + ", 'hr" + i
                                        + "-115/ih', 'A bill', date '2017-04-03', '', 0, '',"
                                        + " 'The miller', ' the miller ')");
                connection
                        .createStatement()
                        .execute(
                                "insert into action (subject, bundled, place, acted_on, words, committees, records) values ('hr"
                                        + i + "-115', false, 0, date '2017-04-03', '" + "Referred. ".repeat(10)
                                        + "', '', '[]')");
            }
            try (var insert = connection.prepareStatement(
                    "insert into record_file values (1, 'bills.zip/BILLSTATUS-115hr1.xml', ?, 'STATUS', 'hr1-115', null, true, ?, now())")) {
                insert.setString(1, "2".repeat(64));
                insert.setBytes(2, deflated("<billStatus/>"));
                insert.execute();
            }
        }
    }

    @BeforeEach
    void copy() throws IOException {
        Files.copy(base.resolve(file().getFileName()), file());
    }

    @Test
    void wholeDatabaseIsLeftAsItIs() throws Exception {
        var before = Files.readAllBytes(file());
        assertEquals(List.of(), Salvage.of(database()));
        assertEquals(List.of("engross.mv.db"), files());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void databaseThatIsNotThereIsNotMade() throws Exception {
        Files.delete(file());
        assertEquals(List.of(), Salvage.of(database()));
        assertEquals(List.of(), files());
    }

    @Test
    void rowsThatCanBeReadComeAlongAndTheOthersAreCounted() throws Exception {
        SpoiltPages.allButTheLast(file(), SpoiltPages.table(file(), "HOLDING"), page -> page.contains("hr100-115/ih"));
        var told = Salvage.of(database());
        long left = count("holding");
        assertTrue(left > TEXTS / 2 && left < TEXTS, left + " texts");
        assertEquals(
                List.of(
                        "1 pages of engross.mv.db cannot be read; what can be was brought into a new file",
                        "of holding " + (TEXTS - left) + " rows cannot be read",
                        "the damaged file is kept as engross.damaged-1.mv.db"),
                told);
        assertEquals(TEXTS, count("inventory"));
        assertEquals(TEXTS, count("action"));
        assertEquals(0, count("search_entry"), "entries of texts that are lost would be found");
        assertEquals(List.of("engross.damaged-1.mv.db", "engross.mv.db"), files());
        assertEquals(List.of(), Salvage.of(database()), "the new file is whole");
        assertEquals("{\"part\":\"" + "otter ".repeat(LONG) + "7\"}", one("select tree from holding where id = 7"));
    }

    /** H2 does not open such a file at all. */
    @Test
    void lastPageOfATableIsPassedToo() throws Exception {
        SpoiltPages.last(file(), SpoiltPages.table(file(), "HOLDING"));
        assertThrows(SQLException.class, () -> open(folder));
        Salvage.of(database());
        assertTrue(count("holding") > TEXTS / 2);
        assertEquals("0", one("select count(*) from holding where id = " + TEXTS));
    }

    @Test
    void wordsThatCannotBeReadAreLeftForTheFileAndAFileForTheNextWhoVerifies() throws Exception {
        SpoiltPages.allButTheLast(file(), "lobData", page -> page.contains("otter 7\"}"));
        SpoiltPages.allButTheLast(file(), "lobData", page -> page.contains("file 9."));
        Salvage.of(database());
        assertEquals(TEXTS, count("holding"));
        assertEquals("", one("select tree from holding where id = 7"));
        assertEquals("0", one("select length(original) from holding where id = 9"));
        assertEquals("{\"part\":\"" + "otter ".repeat(LONG) + "9\"}", one("select tree from holding where id = 9"));
        assertEquals("{\"part\":\"" + "otter ".repeat(LONG) + "8\"}", one("select tree from holding where id = 8"));
    }

    /** Of an action that is lost nothing tells whose it was. */
    @Test
    void recordOfWhichARowIsLostIsTakenInAnewFromItsFiles() throws Exception {
        SpoiltPages.allButTheLast(file(), SpoiltPages.table(file(), "ACTION"), page -> page.contains("hr100-115"));
        var told = Salvage.of(database());
        assertEquals(
                "rows of the record cannot be read; that of the collection and the official records that were kept are taken in anew",
                told.get(1));
        assertEquals(0, count("action"));
        assertEquals(0, count("record_file"));
        assertEquals(TEXTS, count("holding"));
        assertEquals(
                "<billStatus/>",
                Files.readString(Salvage.records(database()).resolve("000000000001/BILLSTATUS-115hr1.xml")));
    }

    @Test
    void indexThatCannotBeReadIsMadeAnewAndNothingIsLost() throws Exception {
        SpoiltPages.allButTheLast(file(), SpoiltPages.index(file(), "HOLDING_TEXT"), page -> true);
        assertEquals(2, Salvage.of(database()).size());
        assertEquals(TEXTS, count("holding"));
        assertEquals(TEXTS, count("search_entry"));
        assertEquals("7", one("select id from holding where text_id = 'hr7-115/ih' and superseded = false"));
        assertEquals(TEXTS, count("search_pending"));
    }

    @Test
    void databaseThatDoesNotTellItsTablesIsLeftAsItIs() throws Exception {
        SpoiltPages.last(file(), SpoiltPages.table(file(), "flyway_schema_history"));
        var before = Files.readAllBytes(file());
        var refused = assertThrows(UnreadableDatabase.class, () -> Salvage.of(database()));
        assertEquals("it does not say any more which form its tables have", refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertFalse(files().contains("engross.damaged-1.mv.db"));
    }

    private static void holding(Connection connection, int number) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into holding (id, text_id, measure, held_from, title, official_title, date_note, stage, citation, url, rights,"
                        + " check_note, file_name, sha256, original, tree, kept_at, superseded, run_scheme) values (?, ?, ?, date '2017-04-03',"
                        + " 'A bill', '', '', '', '', '', '', '', ?, ?, ?, ?, now(), false, 1)")) {
            insert.setLong(1, number);
            insert.setString(2, "hr" + number + "-115/ih");
            insert.setString(3, "hr" + number + "-115");
            insert.setString(4, number + ".xml");
            insert.setString(5, "0".repeat(64));
            insert.setBytes(
                    6,
                    ("<bill>" + "beaver ".repeat(LONG) + "file " + number + ".</bill>")
                            .getBytes(StandardCharsets.UTF_8));
            insert.setString(7, "{\"part\":\"" + "otter ".repeat(LONG) + number + "\"}");
            insert.execute();
        }
    }

    private static byte[] deflated(String words) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Path database() {
        return folder.resolve("engross");
    }

    private Path file() {
        return folder.resolve("engross.mv.db");
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("engross") + ";WRITE_DELAY=0";
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder), "engross", "engross");
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(one("select count(*) from " + table));
    }

    private String one(String question) throws SQLException {
        try (var connection = open(folder);
                var answer = connection.createStatement().executeQuery(question)) {
            assertTrue(answer.next(), question);
            return answer.getString(1);
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
