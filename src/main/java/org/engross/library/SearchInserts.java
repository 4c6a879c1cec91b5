package org.engross.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Session;

/** Writes the rows that are searched, many in a statement and past the session: a text has dozens, and none is asked for again while it is kept. */
final class SearchInserts {

    private static final int ROWS_AT_ONCE = 64;

    /** By how much the sequence grows each time. */
    private static final int IDS_AT_ONCE = 50;

    private static final String COLUMNS =
            "id, kind, holding, subject, title, dated, path, place, heading, words, terms";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private SearchInserts() {}

    /**
     * Writes them.
     *
     * @return their ids, which grow
     */
    static List<Long> of(List<SearchEntryEntity> rows, boolean onH2) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var session = SearchEntryEntity.getEntityManager().unwrap(Session.class);
        session.flush(); // a row may belong to a text that is not written yet
        return session.doReturningWork(connection -> {
            var ids = ids(connection, rows.size(), onH2);
            for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                int to = Math.min(rows.size(), from + ROWS_AT_ONCE);
                insert(connection, rows.subList(from, to), ids.subList(from, to));
            }
            return ids;
        });
    }

    private static List<Long> ids(Connection connection, int most, boolean onH2) throws SQLException {
        int steps = (most + IDS_AT_ONCE - 1) / IDS_AT_ONCE;
        var asked = onH2
                ? "select next value for search_entry_seq from system_range(1, ?)"
                : "select nextval('search_entry_seq') from generate_series(1, ?)";
        try (var asking = connection.prepareStatement(asked)) {
            asking.setInt(1, steps);
            var ids = new ArrayList<Long>();
            var found = asking.executeQuery();
            while (found.next()) {
                for (int i = 0; i < IDS_AT_ONCE && ids.size() < most; i++) {
                    ids.add(found.getLong(1) + i);
                }
            }
            return ids;
        }
    }

    private static void insert(Connection connection, List<SearchEntryEntity> rows, List<Long> ids)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into search_entry (" + COLUMNS + ") values "
                + String.join(", ", Collections.nCopies(rows.size(), ROW)))) {
            int value = 1;
            for (int i = 0; i < rows.size(); i++) {
                value = set(insert, value, ids.get(i), rows.get(i));
            }
            insert.execute();
        }
    }

    /** @return the number of the value after this row's */
    private static int set(PreparedStatement insert, int first, long id, SearchEntryEntity row) throws SQLException {
        int value = first;
        insert.setLong(value++, id);
        insert.setString(value++, row.kind);
        if (row.holding == null) {
            insert.setNull(value++, Types.BIGINT);
        } else {
            insert.setLong(value++, row.holding);
        }
        insert.setString(value++, row.subject);
        insert.setString(value++, row.title);
        insert.setObject(value++, row.dated);
        insert.setString(value++, row.path);
        insert.setInt(value++, row.place);
        insert.setString(value++, row.heading);
        insert.setString(value++, row.words);
        insert.setString(value++, row.terms);
        return value;
    }
}
