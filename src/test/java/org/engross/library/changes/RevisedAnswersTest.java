package org.engross.library.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisedAnswersTest {

    private final Map<String, String> database = new HashMap<>(Map.of("hr1865-115/rh", "one"));
    private long number = 1;
    private boolean changing;
    private final List<String> reads = new ArrayList<>();

    private final RevisedAnswers<String, String> remembered = new RevisedAnswers<>(2, () -> number, () -> changing);

    @Test
    void eachIsReadOnceUntilSomethingChanges() {
        assertEquals("one", get("hr1865-115/rh"));
        assertEquals("not held", get("hr1865-115/eh"));
        assertEquals("one", get("hr1865-115/rh"));
        assertEquals("not held", get("hr1865-115/eh"));
        assertEquals(List.of("hr1865-115/rh", "hr1865-115/eh"), reads);
        keep("hr1865-115/eh", "two");
        assertEquals("two", get("hr1865-115/eh"));
        assertEquals("one", get("hr1865-115/rh"));
        assertEquals(List.of("hr1865-115/rh", "hr1865-115/eh", "hr1865-115/eh", "hr1865-115/rh"), reads);
    }

    /** One request reads while another keeps: what it read is not what is held any more. */
    @Test
    void whatIsKeptDuringAReadIsSeenAtOnce() {
        var read = remembered.get("hr1865-115/rh", id -> {
            var old = database.get(id);
            keep(id, "two");
            assertEquals("two", get(id));
            return old;
        });
        assertEquals("one", read);
        assertEquals("two", get("hr1865-115/rh"));
        assertEquals(List.of("hr1865-115/rh"), reads);
    }

    /** Its number is given to another if it is not kept. */
    @Test
    void whatATransactionSeesOfItselfIsNotRemembered() {
        assertEquals("one", get("hr1865-115/rh"));
        changing = true;
        keep("hr1865-115/rh", "never kept");
        assertEquals("never kept", get("hr1865-115/rh"));
        changing = false;
        database.put("hr1865-115/rh", "two");
        assertEquals("two", get("hr1865-115/rh"));
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        IntStream.range(0, 50).forEach(i -> get("hr" + i + "-115/ih"));
        reads.clear();
        IntStream.range(0, 50).forEach(i -> get("hr" + i + "-115/ih"));
        assertTrue(reads.size() >= 48, () -> "read again: " + reads.size());
    }

    /** Whoever begins to ask after a change was kept never gets what was there before it. */
    @Test
    void manyAskAtOnceWhileItChanges() throws Exception {
        var held = new AtomicLong();
        var answers = new RevisedAnswers<String, Long>(2, held::get, () -> false);
        Callable<Boolean> asks = () -> IntStream.range(0, 20_000).allMatch(i -> {
            long kept = i % 50 == 0 ? held.incrementAndGet() : held.get();
            return answers.get("hr1865-115/rh", id -> held.get()) >= kept;
        });
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var asked : threads.invokeAll(List.of(asks, asks, asks, asks))) {
                assertTrue(asked.get());
            }
        }
    }

    private void keep(String id, String words) {
        database.put(id, words);
        number++;
    }

    private String get(String id) {
        return remembered.get(id, one -> {
            reads.add(one);
            return database.getOrDefault(one, "not held");
        });
    }
}
