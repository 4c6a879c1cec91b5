package org.engross.library.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that has H2's own full-text index: it goes, and the rows wait to be opened to search anew. */
class WordIndexUpgradeTest {

    @TempDir
    Path folder;

    @Test
    void rowsOfTheEarlierIndexAreNoted() throws SQLException {
        migrate("20");
        change("insert into search_entry (id, kind, subject, title, dated, path, place, heading, words, terms)"
                + " values (7, 'measure', 'hr7-115', '', date '2017-04-03', '', 0, '', 'Mill', ' mill ')");
        assertEquals(1, count("select count(*) from ft_search_data('mill', 0, 0)"));
        migrate("21");
        assertEquals(0, count("select count(*) from information_schema.schemata where schema_name = 'FT'"));
        assertEquals(0, count("select count(*) from information_schema.triggers"));
        assertEquals(7, count("select max(entry) from search_pending"));
        change("delete from search_entry");
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

    private long count(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var asking = connection.createStatement();
                var found = asking.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("engross");
    }
}
