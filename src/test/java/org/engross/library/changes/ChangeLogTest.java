package org.engross.library.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.engross.ingest.LoadingTest;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class ChangeLogTest {

    private static final int WRITERS = 4;
    private static final int READERS = 3;
    private static final int TRANSACTIONS = 25;
    private static final int AT_ONCE = 7;

    @Inject
    ChangeLog log;

    /** Every writer keeps some changes a transaction; every fifth transaction fails. Whoever reads all the while misses none. */
    @Test
    void readersMissNoneAndReadNoneTwiceWhileOthersWrite() throws Exception {
        long start = log.last();
        var open = new AtomicInteger(WRITERS);
        var together = new CyclicBarrier(WRITERS + READERS);
        var tasks = new ArrayList<Callable<List<HeldChange>>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var name = "writer" + writer;
            tasks.add(() -> {
                together.await();
                try {
                    write(name);
                } finally {
                    open.decrementAndGet();
                }
                return List.of();
            });
        }
        for (int reader = 0; reader < READERS; reader++) {
            tasks.add(() -> {
                together.await();
                return read(start, open);
            });
        }
        try (var pool = Executors.newFixedThreadPool(WRITERS + READERS)) {
            for (var read : pool.invokeAll(tasks).stream().skip(WRITERS).toList()) {
                assertEquals(expected(start), read(read));
            }
        }
    }

    /** What others change meanwhile is for the next request; what it changes itself it sees. */
    @Test
    void requestSeesOneStateUntilItMakesAChangeItself() throws Exception {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            long seen = revision();
            long now;
            try (var others = Executors.newSingleThreadExecutor()) {
                now = others.submit(() -> {
                            keep("another");
                            return revision();
                        })
                        .get();
            }
            assertEquals(seen + 1, now);
            assertEquals(seen, revision());
            keep("itself");
            assertEquals(seen + 2, revision());
        } finally {
            request.terminate();
        }
    }

    private long revision() {
        return QuarkusTransaction.requiringNew().call(log::revision);
    }

    private void keep(String subject) {
        QuarkusTransaction.requiringNew().run(() -> note(subject));
    }

    @Test
    void failedTransactionLeavesNoGap() {
        long before = log.last();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    note("lost");
                    throw new IllegalStateException("undone");
                }));
        note("kept");
        assertEquals(
                List.of(before + 1 + " kept"),
                log.after(before, 10).stream()
                        .map(change -> change.number() + " " + change.subject())
                        .toList());
    }

    private void write(String name) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            int transaction = i;
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    note(name + "-" + transaction + "a");
                    note(name + "-" + transaction + "b");
                    if (isToFail(transaction)) {
                        throw new IllegalStateException("undone");
                    }
                });
            } catch (IllegalStateException undone) {
                assertEquals("undone", undone.getMessage());
            }
        }
    }

    private static boolean isToFail(int transaction) {
        return transaction % 5 == 4;
    }

    private void note(String subject) {
        log.note(Kind.TEXT, What.CAME, subject, Optional.empty());
    }

    /** Goes on from where it was until all is written, and then to the end. */
    private List<HeldChange> read(long start, AtomicInteger open) {
        var read = new ArrayList<HeldChange>();
        long since = start;
        boolean last;
        List<HeldChange> more;
        do {
            last = open.get() == 0;
            more = log.after(since, AT_ONCE);
            read.addAll(more);
            since = more.isEmpty() ? since : more.getLast().number();
        } while (!last || !more.isEmpty());
        return read;
    }

    /** The numbers without a gap, and what each writer kept in its order. */
    private static List<String> expected(long start) {
        int kept = (int) IntStream.range(0, TRANSACTIONS)
                        .filter(one -> !isToFail(one))
                        .count()
                * 2;
        var lines = new ArrayList<String>();
        LongStream.rangeClosed(start + 1, start + (long) WRITERS * kept).forEach(number -> lines.add("" + number));
        for (int writer = 0; writer < WRITERS; writer++) {
            for (int i = 0; i < TRANSACTIONS; i++) {
                if (!isToFail(i)) {
                    lines.add("writer" + writer + "-" + i + "a");
                    lines.add("writer" + writer + "-" + i + "b");
                }
            }
        }
        return lines;
    }

    private static List<String> read(Future<List<HeldChange>> reader) throws Exception {
        var lines = new ArrayList<String>();
        reader.get().forEach(change -> lines.add("" + change.number()));
        for (int writer = 0; writer < WRITERS; writer++) {
            var name = "writer" + writer + "-";
            reader.get().stream()
                    .map(HeldChange::subject)
                    .filter(subject -> subject.startsWith(name))
                    .forEach(lines::add);
        }
        return lines;
    }
}
