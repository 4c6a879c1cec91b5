package org.engross.library.words;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.library.database.NativeNumbers;
import org.hibernate.Session;

/**
 * Which rows of search have which words, on H2. A new row is only noted. As soon as {@link #SEGMENT} rows are, they are turned about
 * into a segment: of each bucket of words one small row that tells which of its rows have them. So opening a row to search
 * costs the same however many are held, and a question reads a few small rows a segment, and the rows noted since. A row that is gone
 * stays in its segment, and is not among those found, since who asks reads the rows. To be called in a transaction; one that
 * fails leaves nothing behind.
 */
public final class WordIndex {

    /** How many rows a segment has; the place of a row in it is kept in {@link #PLACE_BITS}. */
    private static final int SEGMENT = 4096;

    private static final int PLACE_BITS = 12;

    /** What is left of a word's number beside the place, within its bucket. */
    private static final int REST_BITS = Long.SIZE - PLACE_BITS;

    private static final int BUCKET_BITS = Long.SIZE - REST_BITS;

    private static final Pattern SPACE = Pattern.compile(" ");

    private WordIndex() {}

    /** Notes new rows. */
    public static void add(EntityManager entities, List<Long> rows) {
        if (rows.isEmpty()) {
            return;
        }
        session(entities).doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into search_pending (entry) values (?)")) {
                for (long row : rows) {
                    insert.setLong(1, row);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Turns the rows that are noted about, as long as there are enough of them. */
    public static void turnAbout(EntityManager entities) {
        var session = session(entities);
        if (NativeNumbers.one(entities, "select count(*) from search_pending") < SEGMENT) {
            return;
        }
        session.flush();
        session.doWork(connection -> {
            while (turnSegment(connection)) {
                // until too few are noted
            }
        });
    }

    private static Session session(EntityManager entities) {
        return entities.unwrap(Session.class);
    }

    private static boolean turnSegment(Connection connection) throws SQLException {
        var terms = terms(connection);
        if (terms.size() < SEGMENT) {
            return false;
        }
        var rows = List.copyOf(terms.keySet());
        var buckets = new TreeMap<Integer, List<Long>>();
        for (int place = 0; place < SEGMENT; place++) {
            for (var word : distinct(terms.get(rows.get(place)))) {
                long number = number(word);
                buckets.computeIfAbsent(bucket(number), none -> new ArrayList<>())
                        .add(number << PLACE_BITS | place);
            }
        }
        long segment = rows.getFirst();
        var listed = ByteBuffer.allocate(SEGMENT * Long.BYTES);
        rows.forEach(listed::putLong);
        try (var insert = connection.prepareStatement("insert into search_segment (segment, entries) values (?, ?)")) {
            insert.setLong(1, segment);
            insert.setBytes(2, listed.array());
            insert.execute();
        }
        try (var insert = connection.prepareStatement("insert into search_bucket (place, entries) values (?, ?)")) {
            for (var bucket : buckets.entrySet()) {
                insert.setLong(1, place(segment, bucket.getKey()));
                insert.setBytes(2, bytes(bucket.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var delete = connection.prepareStatement("delete from search_pending where entry between ? and ?")) {
            delete.setLong(1, segment);
            delete.setLong(2, rows.getLast());
            delete.execute();
        }
        return true;
    }

    /** The words of the rows noted first, by row; of a row that is gone, none. */
    private static Map<Long, String> terms(Connection connection) throws SQLException {
        var terms = new LinkedHashMap<Long, String>();
        try (var asking = connection.prepareStatement("select noted.entry, entry.terms from search_pending noted"
                + " left join search_entry entry on entry.id = noted.entry order by noted.entry fetch first " + SEGMENT
                + " rows only")) {
            var found = asking.executeQuery();
            while (found.next()) {
                var words = found.getString(2);
                terms.put(found.getLong(1), words == null ? "" : words);
            }
        }
        return terms;
    }

    private static List<String> distinct(String terms) {
        return SPACE.splitAsStream(terms)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The rows that have all of these words. */
    public static List<Long> having(EntityManager entities, List<String> words) {
        var session = session(entities);
        session.flush();
        return session.doReturningWork(connection -> {
            var rows = new ArrayList<>(inSegments(connection, words));
            rows.addAll(noted(connection, words));
            return rows;
        });
    }

    private static List<Long> inSegments(Connection connection, List<String> words) throws SQLException {
        var numbers = words.stream().distinct().mapToLong(WordIndex::number).toArray();
        var rows = new ArrayList<Long>();
        try (var segments =
                        connection.prepareStatement("select segment, entries from search_segment order by segment");
                var bucket = connection.prepareStatement("select entries from search_bucket where place = ?")) {
            var found = segments.executeQuery();
            while (found.next()) {
                var places = places(bucket, found.getLong(1), numbers);
                if (!places.isEmpty()) {
                    var listed = ByteBuffer.wrap(found.getBytes(2));
                    places.stream()
                            .mapToObj(place -> listed.getLong(place * Long.BYTES))
                            .forEach(rows::add);
                }
            }
        }
        return rows;
    }

    /** The places in a segment of the rows that have all of these words. */
    private static BitSet places(PreparedStatement asking, long segment, long[] numbers) throws SQLException {
        var places = new BitSet(SEGMENT);
        places.set(0, SEGMENT);
        for (long number : numbers) {
            var having = new BitSet(SEGMENT);
            asking.setLong(1, place(segment, bucket(number)));
            var found = asking.executeQuery();
            if (found.next()) {
                having(numbers(found.getBytes(1)), number << PLACE_BITS, having);
            }
            places.and(having);
            if (places.isEmpty()) {
                break;
            }
        }
        return places;
    }

    private static void having(long[] entries, long first, BitSet having) {
        int at = Arrays.binarySearch(entries, first);
        for (int i = at < 0 ? -at - 1 : at;
                i < entries.length && entries[i] >>> PLACE_BITS == first >>> PLACE_BITS;
                i++) {
            having.set((int) (entries[i] - first));
        }
    }

    /** Of the rows that are in no segment yet, those that have the words. */
    private static List<Long> noted(Connection connection, List<String> words) throws SQLException {
        var having = Collections.nCopies(words.size(), " and position(? in entry.terms) > 0").stream()
                .collect(Collectors.joining());
        try (var asking = connection.prepareStatement("select entry.id from search_pending noted"
                + " join search_entry entry on entry.id = noted.entry where 1 = 1" + having)) {
            for (int i = 0; i < words.size(); i++) {
                asking.setString(i + 1, " " + words.get(i) + " ");
            }
            var rows = new ArrayList<Long>();
            var found = asking.executeQuery();
            while (found.next()) {
                rows.add(found.getLong(1));
            }
            return rows;
        }
    }

    /** The rows of a segment stand together, so that a new one leaves the pages of the others as they are. */
    private static long place(long segment, int bucket) {
        return segment << BUCKET_BITS | bucket;
    }

    /** The same for a word ever since; of two words hardly ever the same. */
    private static long number(String word) {
        long number = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            number = (number ^ word.charAt(i)) * 0x100000001B3L;
        }
        number = (number ^ number >>> 32) * 0xD6E8FEB86659FD93L;
        return number ^ number >>> 32;
    }

    private static int bucket(long number) {
        return (int) (number >>> REST_BITS);
    }

    private static byte[] bytes(List<Long> entries) {
        var sorted = entries.stream().mapToLong(Long::longValue).sorted().toArray();
        var bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
        bytes.asLongBuffer().put(sorted);
        return bytes.array();
    }

    private static long[] numbers(byte[] bytes) {
        var numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }
}
