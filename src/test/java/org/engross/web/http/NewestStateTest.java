package org.engross.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** One question answers all who came before it, and nobody who came after. */
class NewestStateTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private Runnable meanwhile = () -> {};
    private int asked;

    private final NewestState state = new NewestState(() -> {
        asked++;
        var answer = Integer.toString(asked);
        meanwhile.run();
        return answer;
    });

    @Test
    void thoseWhoWaitShareAQuestion() {
        var one = state.after(tasks::add).toCompletableFuture();
        var other = state.after(tasks::add).toCompletableFuture();
        assertEquals(1, tasks.size());
        tasks.remove().run();
        assertEquals("1", one.join());
        assertEquals("1", other.join());
        assertEquals(1, asked);
        assertTrue(tasks.isEmpty());
    }

    @Test
    void whoComesWhileItIsAskedWaitsForTheNext() {
        var late = new ArrayDeque<CompletableFuture<String>>();
        meanwhile = () -> late.add(state.after(tasks::add).toCompletableFuture());
        var first = state.after(tasks::add).toCompletableFuture();
        tasks.remove().run();
        assertEquals("1", first.join());
        assertFalse(late.element().isDone());
        meanwhile = () -> {};
        tasks.remove().run();
        assertEquals("2", late.element().join());
        assertTrue(tasks.isEmpty());
    }

    @Test
    void whatFailsIsToldAndTheNextIsAskedAnew() {
        meanwhile = () -> {
            throw new IllegalStateException("no database");
        };
        var failed = state.after(tasks::add).toCompletableFuture();
        tasks.remove().run();
        assertTrue(failed.isCompletedExceptionally());
        meanwhile = () -> {};
        var next = state.after(tasks::add).toCompletableFuture();
        tasks.remove().run();
        assertEquals("2", next.join());
    }
}
