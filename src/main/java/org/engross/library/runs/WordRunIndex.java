package org.engross.library.runs;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which texts have which numbers. The numbers of a text are written as one row; as soon as there are {@link #SEGMENT} such
 * rows they are turned about into a segment: for each thousandth of the numbers one row that tells which of its texts
 * have them. So taking in a text costs the same however many are held, and a question reads a few small rows a segment.
 * To be called in a transaction.
 */
public final class WordRunIndex {

    /** How many texts a segment has; the place of a text in it is kept in {@link #PLACE_BITS}. */
    private static final int SEGMENT = 256;

    private static final int PLACE_BITS = 8;
    private static final int BUCKET_BITS = 10;
    private static final int REST_BITS = Integer.SIZE - BUCKET_BITS;

    private WordRunIndex() {}

    /** Forgets all of them. */
    public static void clear() {
        TextRunsEntity.deleteAll();
        RunSegmentEntity.deleteAll();
    }

    /**
     * Adds a text.
     *
     * @param numbers each once, in ascending order
     */
    public static void add(long holding, int[] numbers) {
        var row = new TextRunsEntity();
        row.holding = holding;
        row.numbers = bytes(numbers);
        row.persist();
        if (TextRunsEntity.count() >= SEGMENT) {
            turnAbout(TextRunsEntity.list("order by holding"));
        }
    }

    private static void turnAbout(List<TextRunsEntity> texts) {
        var buckets = new TreeMap<Integer, List<Integer>>();
        for (int place = 0; place < SEGMENT; place++) {
            for (int number : numbers(texts.get(place).numbers)) {
                buckets.computeIfAbsent(bucket(number), none -> new ArrayList<>())
                        .add(rest(number) << PLACE_BITS | place);
            }
        }
        long segment = texts.getFirst().holding;
        var listed = ByteBuffer.allocate(SEGMENT * Long.BYTES);
        texts.subList(0, SEGMENT).forEach(text -> listed.putLong(text.holding));
        var rows = new ArrayList<>(List.of(RunSegmentEntity.of(RunSegmentEntity.TEXTS, segment, listed.array())));
        buckets.forEach((bucket, entries) -> rows.add(RunSegmentEntity.of(
                bucket,
                segment,
                bytes(entries.stream().mapToInt(Integer::intValue).sorted().toArray()))));
        rows.forEach(row -> row.persist());
        texts.subList(0, SEGMENT).forEach(TextRunsEntity::delete);
        RunSegmentEntity.getEntityManager().flush();
        rows.forEach(RunSegmentEntity.getEntityManager()::detach); // the caller's own rows stay
    }

    /**
     * The texts that have enough of these numbers.
     *
     * @param numbers a number that is there twice counts twice
     * @param least at least one
     */
    public static List<Long> having(int[] numbers, int least) {
        var counts = new HashMap<Long, Integer>();
        var asked = new TreeMap<Integer, Integer>();
        Arrays.stream(numbers).forEach(number -> asked.merge(number, 1, Integer::sum));
        inSegments(asked, counts);
        inRows(asked, counts);
        return counts.entrySet().stream()
                .filter(text -> text.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void inRows(Map<Integer, Integer> asked, Map<Long, Integer> counts) {
        for (TextRunsEntity row : TextRunsEntity.<TextRunsEntity>listAll()) {
            var held = numbers(row.numbers);
            asked.forEach((number, times) -> {
                if (Arrays.binarySearch(held, number) >= 0) {
                    counts.merge(row.holding, times, Integer::sum);
                }
            });
        }
    }

    private static void inSegments(Map<Integer, Integer> asked, Map<Long, Integer> counts) {
        var buckets = new TreeMap<Integer, List<Integer>>();
        asked.keySet()
                .forEach(number -> buckets.computeIfAbsent(bucket(number), none -> new ArrayList<>())
                        .add(number));
        buckets.put(RunSegmentEntity.TEXTS, List.of());
        var bySegment = new HashMap<Long, List<RunSegmentEntity.StoredEntries>>();
        RunSegmentEntity.of(buckets.keySet())
                .forEach(row -> bySegment
                        .computeIfAbsent(row.segment(), none -> new ArrayList<>())
                        .add(row));
        for (var rows : bySegment.values()) {
            var found = new int[SEGMENT];
            var texts = ByteBuffer.allocate(0);
            for (var row : rows) {
                if (row.bucket() == RunSegmentEntity.TEXTS) {
                    texts = ByteBuffer.wrap(row.entries());
                } else {
                    count(numbers(row.entries()), buckets.get(row.bucket()), asked, found);
                }
            }
            for (int place = 0; place < SEGMENT; place++) {
                if (found[place] > 0) {
                    counts.put(texts.getLong(place * Long.BYTES), found[place]);
                }
            }
        }
    }

    private static void count(int[] entries, List<Integer> numbers, Map<Integer, Integer> asked, int[] found) {
        for (int number : numbers) {
            int first = rest(number) << PLACE_BITS;
            int at = Arrays.binarySearch(entries, first);
            for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] < first + SEGMENT; i++) {
                found[entries[i] - first] += asked.get(number);
            }
        }
    }

    private static int bucket(int number) {
        return number >>> REST_BITS;
    }

    private static int rest(int number) {
        return number & (1 << REST_BITS) - 1;
    }

    private static byte[] bytes(int[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    private static int[] numbers(byte[] bytes) {
        var numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }
}
