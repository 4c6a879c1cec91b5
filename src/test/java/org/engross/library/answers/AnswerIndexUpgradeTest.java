package org.engross.library.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that has a row for each answer: they go, and the roll calls wait with their answers to be turned about. */
class AnswerIndexUpgradeTest {

    private static final String ANSWERS = "W000812\tREPUBLICAN\tMO\tAYE\t";

    @TempDir
    Path folder;

    @Test
    void rollCallsOfAnEarlierVersionBelongToNoSegment() throws SQLException {
        migrate("22");
        change(
                "insert into roll_call (id, bundled, called_on, called_at, forum, question, type, result, source, detail, answers)"
                        + " values ('h90-115.2018', false, date '2018-02-27', time '18:30:00', 'HOUSE', 'On Passage', 'On Passage',"
                        + " 'Passed', '', '{}', '" + ANSWERS + "')");
        change("insert into position (member, roll_call, bundled, answer)"
                + " values ('W000812', 'h90-115.2018', false, 'AYE')");
        migrate("latest");
        assertEquals(
                ANSWERS,
                value(
                        "select answers from roll_call where segment is null and segment_place is null and tallies is null"));
        assertEquals("0", value("select count(*) from answer_segment"));
        assertEquals("0", value("select count(*) from information_schema.tables where table_name = 'POSITION'"));
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(url(), "sa", "")
                .locations("classpath:db/migration", "classpath:db/h2")
                .placeholders(Map.of("clob", "clob", "blob", "blob", "bytes", "varbinary"))
                .target(version)
                .load()
                .migrate();
    }

    private void change(String how) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var changing = connection.createStatement()) {
            changing.execute(how);
        }
    }

    private String value(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var asking = connection.createStatement();
                var found = asking.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("engross");
    }
}
