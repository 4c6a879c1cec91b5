package org.engross.library.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.engross.library.database.Database;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of which the one with the number n has the words of the numbers that divide it, among enough others to fill two segments. */
@QuarkusTest
@Tag("h2")
class WordIndexTest {

    private static final int ROWS = 9000;
    private static final long FIRST = 1_000_000;

    @Inject
    Database database;

    private void fill() {
        session().doWork(connection -> {
            try (var clear = connection.createStatement();
                    var insert = connection.prepareStatement(
                            "insert into search_entry (id, kind, subject, title, dated, path, place, heading, words, terms)"
                                    + " values (?, 'measure', 'hr1-99', '', date '1985-01-03', '', 0, '', '', ?)")) {
                clear.execute("delete from search_pending");
                clear.execute("delete from search_segment");
                clear.execute("delete from search_bucket");
                for (int row = 1; row <= ROWS; row++) {
                    insert.setLong(1, FIRST + row);
                    insert.setString(2, terms(row));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        for (int row = 1; row <= ROWS; row += 90) {
            WordIndex.add(
                    database.entities(),
                    LongStream.range(FIRST + row, FIRST + row + 90).boxed().toList());
            WordIndex.turnAbout(database.entities());
        }
    }

    private static String terms(int row) {
        var words = new StringBuilder(" all ");
        IntStream.of(1, 2, 7, 500, 8999, row)
                .filter(number -> row % number == 0)
                .forEach(number -> words.append('w').append(number).append(' '));
        return words.toString();
    }

    @Test
    @TestTransaction
    void rowsAreFoundInSegmentsAndOutside() {
        fill();
        assertEquals(ROWS - 2 * 4096, count("select count(*) from search_pending"));
        assertEquals(ROWS, having("all").size());
        assertEquals(multiples(7), having("w7"));
        assertEquals(multiples(500), having("w500"));
        assertEquals(List.of(FIRST + 8999), having("w8999"));
        assertEquals(List.of(), having("w9001"));
        assertEquals(List.of(), having("al"));
    }

    @Test
    @TestTransaction
    void allOfTheWordsMustBeThere() {
        fill();
        assertEquals(multiples(14), having("w7", "w2"));
        assertEquals(multiples(3500), having("w7", "all", "w500", "w7"));
        assertEquals(List.of(), having("w7", "w9001"));
        assertEquals(List.of(), having("w9001", "w7"));
    }

    /** Its place in a segment stays, and leads nowhere once the rows are asked for. */
    @Test
    @TestTransaction
    void rowThatIsGoneBeforeItsSegmentIsMadeIsPassedOver() {
        session().doWork(connection -> {
            try (var change = connection.createStatement()) {
                change.execute("delete from search_pending");
                change.execute("delete from search_segment");
                change.execute("delete from search_bucket");
            }
        });
        WordIndex.add(
                database.entities(),
                LongStream.range(FIRST, FIRST + 4096).boxed().toList());
        WordIndex.turnAbout(database.entities());
        assertEquals(0, count("select count(*) from search_pending"));
        assertEquals(1, count("select count(*) from search_segment"));
        assertEquals(0, count("select count(*) from search_bucket"));
        assertEquals(List.of(), having("all"));
    }

    private List<Long> having(String... words) {
        return WordIndex.having(database.entities(), List.of(words)).stream()
                .sorted()
                .toList();
    }

    private static List<Long> multiples(int of) {
        return IntStream.rangeClosed(1, ROWS)
                .filter(row -> row % of == 0)
                .mapToObj(row -> FIRST + row)
                .toList();
    }

    private long count(String question) {
        return session().createNativeQuery(question, Long.class).getSingleResult();
    }

    private Session session() {
        return database.entities().unwrap(Session.class);
    }
}
