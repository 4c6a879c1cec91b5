package org.engross.library.database;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

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

    /** H2's codes for a file that cannot be read or is not whole; it tells a page of which it can make nothing as a general error. */
    private static final Set<Integer> UNREADABLE = Set.of(
            ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1);

    /** PostgreSQL's: damaged data or index; a file that cannot be read. */
    private static final Set<String> UNREADABLE_STATES = Set.of("XX001", "XX002", "58030", "58P01");

    private DatabaseFault() {}

    /** What the database says, in a line without the statement; empty where the fault is another. */
    public static Optional<String> behind(Throwable fault) {
        return first(fault, one -> one instanceof SQLException sql && isOfDatabase(sql));
    }

    /**
     * The same of a fault that is damage: the database reads a page and can make nothing of it. What is asked next may fare better,
     * where it needs another page.
     */
    public static Optional<String> unreadable(Throwable fault) {
        return behind(fault).isPresent()
                ? Optional.empty()
                : first(
                        fault,
                        one -> one instanceof MVStoreException
                                || one instanceof SQLException sql
                                        && (UNREADABLE.contains(sql.getErrorCode())
                                                || UNREADABLE_STATES.contains(String.valueOf(sql.getSQLState()))));
    }

    private static Optional<String> first(Throwable fault, Predicate<Throwable> which) {
        return behindIt(fault).stream()
                .filter(which)
                .map(one -> String.valueOf(one.getMessage()).replaceFirst("(?s)(; SQL statement:|\\R).*", ""))
                .findFirst();
    }

    /** The fault, and what was behind it; a transaction that could not commit has the reason among what it suppressed. */
    private static List<Throwable> behindIt(Throwable fault) {
        var found = new ArrayList<Throwable>();
        var waiting = new ArrayDeque<>(List.of(fault));
        while (!waiting.isEmpty() && found.size() < MOST_CAUSES) {
            var one = waiting.poll();
            found.add(one);
            if (one.getCause() != null) {
                waiting.add(one.getCause());
            }
            waiting.addAll(List.of(one.getSuppressed()));
        }
        return found;
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
