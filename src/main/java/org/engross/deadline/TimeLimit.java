package org.engross.deadline;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Until when the answer that a thread makes is awaited. A thread that works without one, as for a command, is never late. Work is
 * stopped between two steps, never within one: to interrupt the thread would close the files of the database.
 */
public final class TimeLimit {

    private static final ThreadLocal<TimeLimit> OF_THREAD = new ThreadLocal<>();

    /** How many times as long as one limit all may take, however often it is renewed. */
    static final int MOST = 10;

    private final Duration longest;
    private final long begun;
    private final long end;
    private final BooleanSupplier awaited;

    private TimeLimit(Duration longest, long begun, long end, BooleanSupplier awaited) {
        this.longest = longest;
        this.begun = begun;
        this.end = end;
        this.awaited = awaited;
    }

    /**
     * Sets the deadline of all that this thread does from now on, in place of the one before.
     *
     * @param awaited whether anybody still waits; once nobody does, the thread does other work and the deadline is forgotten
     */
    public static void set(Duration longest, BooleanSupplier awaited) {
        long now = System.nanoTime();
        OF_THREAD.set(new TimeLimit(longest, now, now + longest.toNanos(), awaited));
    }

    /**
     * Begins the time anew where there is a deadline and it has not passed: a part of what is awaited was delivered. All together
     * takes at most ten times as long.
     */
    public static void renew() {
        var deadline = OF_THREAD.get();
        long now = System.nanoTime();
        if (deadline != null && now - deadline.end <= 0) {
            long most = deadline.begun + MOST * deadline.longest.toNanos();
            long end = now + deadline.longest.toNanos();
            OF_THREAD.set(
                    new TimeLimit(deadline.longest, deadline.begun, end - most > 0 ? most : end, deadline.awaited));
        }
    }

    /** The thread works without a deadline from now on. */
    public static void lift() {
        OF_THREAD.remove();
    }

    /**
     * Stops work that has taken too long; asked where a step of the work begins.
     *
     * @throws OverdueException where the deadline has passed
     */
    public static void check() {
        var deadline = OF_THREAD.get();
        if (deadline == null || System.nanoTime() - deadline.end <= 0) {
            return;
        }
        if (deadline.awaited.getAsBoolean()) {
            throw new OverdueException(deadline.longest);
        }
        lift();
    }
}
