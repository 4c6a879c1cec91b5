package org.engross.library.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/**
 * A fault of the database and not of what was asked of it: it cannot be reached, it was closed, or its disk is full. What is asked next
 * fares no better; what is asked when that is put right does.
 */
public final class DatabaseFault {

    private static final int MOST_CAUSES = 50;

    /** Classes of SQL states: a connection failed; there is no disk or memory left; an operator stops it. */
    private static final Set<String> STATES = Set.of("08", "53");

    private static final String STOPPED_BY_OPERATOR = "57P";
    private static final Set<Integer> CODES =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.CONNECTION_BROKEN_1, ErrorCode.DATABASE_ALREADY_OPEN_1);

    /** How H2's store says that it could not write, and the pool that nobody answered it. */
    private static final Set<String> WORDS = Set.of("MVStoreException: Writing to", "Acquisition timeout");

    private DatabaseFault() {}

    /** What the database says, in a line without the statement; empty where the fault is another. */
    public static Optional<String> behind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(one -> one instanceof SQLException sql && isOfDatabase(sql))
                .map(one -> String.valueOf(one.getMessage()).replaceFirst("(?s)(; SQL statement:|\\R).*", ""))
                .findFirst();
    }

    private static boolean isOfDatabase(SQLException fault) {
        var state = String.valueOf(fault.getSQLState());
        var words = String.valueOf(fault.getMessage());
        return CODES.contains(fault.getErrorCode())
                || state.length() == 5 && STATES.contains(state.substring(0, 2))
                || state.startsWith(STOPPED_BY_OPERATOR)
                || WORDS.stream().anyMatch(words::contains);
    }
}
