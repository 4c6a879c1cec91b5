package org.engross.library.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {

    /** As H2 2.4, PostgreSQL 17 and the pool of connections said them when their disk was full or they were stopped. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The database has been closed [90098-240]                               | 90098 | 90098
            General error: "org.h2.mvstore.MVStoreException: Writing to a failed"  | HY000 | 50000
            FATAL: terminating connection due to administrator command             | 57P01 | 0
            ERROR: could not extend file "base/5/2619": No space left on device    | 53100 | 0
            Connection to 127.0.0.1:5432 refused                                   | 08001 | 0
            Acquisition timeout while waiting for new connection                   |       | 0
            """)
    void faultOfTheDatabaseIsFoundBehindOthers(String said, String state, int code) {
        var fault = new IllegalStateException(
                "kept nothing",
                new RuntimeException(new SQLException(said + "; SQL statement:\nselect 1", state, code)));
        assertEquals(Optional.of(said), DatabaseFault.behind(fault));
    }

    /** The transaction manager tells the reason of a commit that failed not as its cause. */
    @Test
    void faultIsFoundAmongWhatACommitThatFailedSuppressed() {
        var full = new SQLException("No space left on device; SQL statement:\ncommit", "53100", 0);
        var rollback = new IllegalStateException("could not commit");
        rollback.addSuppressed(new RuntimeException(full));
        assertEquals(Optional.of("No space left on device"), DatabaseFault.behind(new RuntimeException(rollback)));
        full.initCause(rollback);
        assertEquals(Optional.empty(), DatabaseFault.unreadable(rollback), "which ends where they name each other");
    }

    /** As H2 2.4 said them of a file with damaged pages; the last two are PostgreSQL's own words for the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            File corrupted while reading record: "engross.mv.db". Possible solution: use the recovery tool   | 90030 | 90030
            IO Exception: "java.io.IOException: Block not found in id [1, -125, -38, 3, -56, 3] [2.4.240/50]" | 90031 | 90031
            General error: "org.h2.mvstore.MVStoreException: File corrupted in chunk 26 [2.4.240/6]"          | HY000 | 50000
            ERROR: invalid page in block 0 of relation base/5/2619                                          | XX001 | 0
            ERROR: could not open file "base/5/2619": No such file or directory                             | 58P01 | 0
            """)
    void pageThatCannotBeReadIsDamageAndNoAbsenceOfTheDatabase(String said, String state, int code) {
        var fault = new IllegalStateException(
                new RuntimeException(new SQLException(said + "; SQL statement:\nselect 1", state, code)));
        assertEquals(Optional.of(said), DatabaseFault.unreadable(fault));
        assertEquals(Optional.empty(), DatabaseFault.behind(fault));
    }

    @Test
    void diskThatIsFullIsNoDamage() {
        assertEquals(
                Optional.empty(),
                DatabaseFault.unreadable(new SQLException(
                        "General error: \"org.h2.mvstore.MVStoreException: Writing to a failed\"", "HY000", 50000)));
        assertEquals(Optional.empty(), DatabaseFault.unreadable(new SQLException("too long", "", 22001)));
        assertEquals(Optional.empty(), DatabaseFault.unreadable(new IllegalStateException("ours")));
    }

    @Test
    void refusedStatementIsNone() {
        assertEquals(
                Optional.empty(),
                DatabaseFault.behind(
                        new RuntimeException(new SQLException("Value too long for column \"TITLE\"", "22001", 22001))));
        assertEquals(
                Optional.empty(),
                DatabaseFault.behind(new SQLException("canceling statement due to statement timeout", "57014", 0)));
    }
}
