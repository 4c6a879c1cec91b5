package org.engross.library.answers;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engross.library.database.NativeNumbers;
import org.engross.vote.Cast;
import org.hibernate.Session;

/**
 * In which roll calls a member answered what. A roll call is kept with all of its answers, and belongs to no segment at first. As
 * soon as {@link #SEGMENT} of them do not, they are turned about into one: a row for each member who was called in any of them, with a
 * letter for each. So a roll call costs few rows, none of those before is written again, and a question reads a row a segment and
 * the answers of the few roll calls that belong to none. Of a roll call that is gone the letters stay, and nothing
 * reads them, since its place went with it. To be called in a transaction; one that fails leaves nothing behind.
 */
public final class AnswerIndex {

    /** How many roll calls a segment has, and how many letters a row at the most. */
    private static final int SEGMENT = 64;

    private static final int ROWS_AT_ONCE = 200;
    private static final char NOT_CALLED = '.';

    /** The member under the id, and under any Senate id. */
    private static final String NAMED = "(select cast(:member as varchar(7)) as id union"
            + " select named.senate_id from member named where named.id = :member and named.senate_id is not null) one";

    private static final String LETTER = "substring(answered.answers from called.segment_place for 1)";

    private static final String ASKING = "select called.id, called.bundled from " + NAMED
            + " join answer_segment answered on answered.member = one.id"
            + " join roll_call called on called.segment = answered.segment"
            + " where position(" + LETTER + " in cast(:letters as varchar(20))) > 0"
            + " union all select called.id, called.bundled from " + NAMED
            + " join roll_call called on called.segment is null and regexp_like(called.answers,"
            + " cast(:before as varchar(20)) || one.id || cast(:behind as varchar(200)))";

    private static final String LISTED = "position(substring(answered.answers from listed.segment_place for 1)"
            + " in cast(:letters as varchar(20))) > 0";

    private static final String ANSWERED = "(exists (select 1 from answer_segment answered"
            + " where answered.segment = listed.segment and answered.member = :member and " + LISTED + ")"
            + " or exists (select 1 from member named join answer_segment answered on answered.member = named.senate_id"
            + " where named.id = :member and answered.segment = listed.segment and " + LISTED + ")"
            + " or listed.segment is null and exists (select 1 from roll_call told join " + NAMED
            + " on told.id = listed.id and told.bundled = listed.bundled and regexp_like(told.answers,"
            + " cast(:before as varchar(20)) || one.id || cast(:behind as varchar(200)))))";

    private AnswerIndex() {}

    /** Asks for the roll calls in which a member answered: their ids, and whether the collection tells of them. */
    public static String asking() {
        return ASKING;
    }

    /**
     * That a member answered in the roll call {@code listed}, which tells its segment and its place there. Asked of each roll call by
     * the key of a row: H2 would ask for all that {@link #asking} finds anew for each.
     */
    public static String answered() {
        return ANSWERED;
    }

    /**
     * The values that {@link #asking} and {@link #answered} name.
     *
     * @param answers empty for any
     */
    public static Map<String, Object> values(String member, Set<Cast> answers) {
        var asked = answers.isEmpty() ? EnumSet.allOf(Cast.class) : answers;
        return Map.of(
                "member",
                member,
                "letters",
                asked.stream().map(cast -> String.valueOf(letter(cast))).collect(Collectors.joining()),
                "before",
                "(^|\n)",
                "behind",
                asked.stream().map(Cast::name).collect(Collectors.joining("|", "\t[^\t]*\t[^\t]*\t(", ")\t")));
    }

    /** The same in every database ever since. */
    private static char letter(Cast cast) {
        return switch (cast) {
            case AYE -> 'A';
            case YEA -> 'Y';
            case NO -> 'O';
            case NAY -> 'N';
            case GUILTY -> 'G';
            case NOT_GUILTY -> 'I';
            case PRESENT -> 'P';
            case PAIRED -> 'L';
            case NAMED -> 'E';
            case NOT_VOTING -> 'V';
        };
    }

    /** Every member who is called in a segment, perhaps in a roll call that is gone, or in a roll call that belongs to none. */
    public static Set<String> members(EntityManager entities) {
        var session = session(entities);
        List<?> called = entities.createNativeQuery("select distinct member from answer_segment")
                .getResultList();
        var members = called.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        loose(session).forEach(call -> HeldAnswer.all(call.answers()).forEach(answer -> members.add(answer.member())));
        return members;
    }

    /** Of each of these members the roll call with the first id among those in which the member was called; of one called in none, nothing. */
    public static Map<String, String> firstCalls(EntityManager entities, Collection<String> members) {
        var first = new TreeMap<String, String>();
        if (members.isEmpty()) {
            return first;
        }
        var session = session(entities);
        session.createNativeQuery(
                        "select answered.member, min(called.id) from answer_segment answered"
                                + " join roll_call called on called.segment = answered.segment"
                                + " where answered.member in (:members) and " + LETTER + " <> '" + NOT_CALLED
                                + "' group by answered.member",
                        Object[].class)
                .setParameterList("members", members)
                .getResultList()
                .forEach(row -> first.put((String) row[0], (String) row[1]));
        var asked = Set.copyOf(members);
        loose(session)
                .forEach(call -> HeldAnswer.all(call.answers())
                        .map(HeldAnswer::member)
                        .filter(asked::contains)
                        .forEach(member -> first.merge(
                                member, call.id(), (one, other) -> one.compareTo(other) <= 0 ? one : other)));
        return first;
    }

    /**
     * Takes roll calls out of their segments, before their rows go; a segment of which none is left goes too.
     *
     * @param rollCalls which, in the words of the database
     */
    public static void forget(EntityManager entities, String rollCalls, Map<String, ?> values) {
        var session = session(entities);
        var segments = entities.createNativeQuery(
                "select distinct segment from roll_call where segment is not null and " + rollCalls);
        values.forEach(segments::setParameter);
        List<?> touched = segments.getResultList();
        var freeing = session.createNativeMutationQuery("update roll_call set segment = null where " + rollCalls);
        values.forEach(freeing::setParameter);
        freeing.executeUpdate();
        for (var segment : touched) {
            // not as a subquery of the deletion: H2 answers it with what it answered before in the transaction
            boolean isLeft =
                    NativeNumbers.one(entities, "select count(*) from roll_call where segment = ?1", segment) > 0;
            if (!isLeft) {
                session.createNativeMutationQuery("delete from answer_segment where segment = :segment")
                        .setParameter("segment", segment)
                        .executeUpdate();
            }
        }
    }

    /** Turns the roll calls about that belong to no segment, as long as there are enough of them. */
    public static void turnAbout(EntityManager entities) {
        var session = session(entities);
        session.flush();
        session.doWork(connection -> {
            long loose = number(connection, "select count(*) from roll_call where segment is null");
            for (; loose >= SEGMENT; loose -= SEGMENT) {
                turnSegment(connection);
            }
        });
    }

    private static Session session(EntityManager entities) {
        return entities.unwrap(Session.class);
    }

    /** The roll calls that belong to no segment. */
    private static List<LooseCall> loose(Session session) {
        session.flush();
        return session.doReturningWork(connection -> looseCalls(connection, Integer.MAX_VALUE));
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (var asking = connection.prepareStatement(question)) {
            var found = asking.executeQuery();
            found.next();
            return found.getLong(1);
        }
    }

    private record LooseCall(String id, boolean bundled, String answers) {

        String tallies() {
            return PartyTallies.written(HeldAnswer.all(answers)).orElse(null);
        }
    }

    private static void turnSegment(Connection connection) throws SQLException {
        long segment = number(
                connection,
                "select greatest(coalesce((select max(segment) from roll_call), 0),"
                        + " coalesce((select max(segment) from answer_segment), 0)) + 1");
        var calls = looseCalls(connection, SEGMENT);
        var letters = new TreeMap<String, char[]>();
        for (int place = 0; place < calls.size(); place++) {
            int at = place;
            HeldAnswer.all(calls.get(place).answers())
                    .forEach(answer ->
                            letters.computeIfAbsent(answer.member(), none -> noAnswers())[at] = letter(answer.cast()));
        }
        var rows = List.copyOf(letters.entrySet());
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            insert(connection, segment, rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
        try (var update = connection.prepareStatement(
                "update roll_call set segment = ?, segment_place = ?, tallies = coalesce(tallies, ?)"
                        + " where id = ? and bundled = ?")) {
            for (int place = 0; place < calls.size(); place++) {
                update.setLong(1, segment);
                update.setInt(2, place + 1); // SQL counts from 1
                update.setString(3, calls.get(place).tallies()); // a database from before they were kept has none
                update.setString(4, calls.get(place).id());
                update.setBoolean(5, calls.get(place).bundled());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static char[] noAnswers() {
        var letters = new char[SEGMENT];
        Arrays.fill(letters, NOT_CALLED);
        return letters;
    }

    private static List<LooseCall> looseCalls(Connection connection, int most) throws SQLException {
        try (var asking = connection.prepareStatement("select id, bundled, answers from roll_call"
                + " where segment is null fetch first " + most + " rows only")) {
            var calls = new ArrayList<LooseCall>();
            var found = asking.executeQuery();
            while (found.next()) {
                calls.add(new LooseCall(found.getString(1), found.getBoolean(2), found.getString(3)));
            }
            return calls;
        }
    }

    /** Many in a statement: what H2 does at the end of each takes longer than a row. */
    private static void insert(Connection connection, long segment, List<Map.Entry<String, char[]>> rows)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into answer_segment (segment, member, answers) values "
                + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?)")))) {
            int value = 1;
            for (var row : rows) {
                insert.setLong(value++, segment);
                insert.setString(value++, row.getKey());
                insert.setString(value++, new String(row.getValue()));
            }
            insert.execute();
        }
    }
}
