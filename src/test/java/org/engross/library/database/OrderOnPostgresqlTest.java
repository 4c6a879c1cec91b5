package org.engross.library.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists are in the same order on both databases. */
@QuarkusTest
@Tag("postgresql")
class OrderOnPostgresqlTest {

    @Inject
    Database database;

    @Test
    void everyColumnIsPutInOrderByItsCharacters() throws SQLException {
        assertEquals(List.of(), asked("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = current_schema() and table_name <> 'flyway_schema_history'
                    and data_type in ('text', 'character', 'character varying') and collation_name is distinct from 'C'
                """));
    }

    @Test
    void theServerItselfSortsOtherwise() throws SQLException {
        assertEquals(List.of("a", "B"), asked("select title from (values ('B'), ('a')) two (title) order by title"));
    }

    private List<String> asked(String question) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
