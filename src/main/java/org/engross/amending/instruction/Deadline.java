package org.engross.amending.instruction;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The time by which an answer that somebody waits for is given up. Counts of work bound what language can ask for; this
 * bounds the sum of it on a slow machine. It holds for the thread that answers, and is looked at between steps.
 */
public final class Deadline {

    private static final ThreadLocal<Long> UNTIL = new ThreadLocal<>();

    private Deadline() {}

    /** Thrown where the time is over. */
    public static final class Overdue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Overdue() {
            super("the time for an answer is over", null, false, false);
        }
    }

    /**
     * Answers within a time.
     *
     * @throws Overdue where it takes longer
     */
    public static <T> T within(Duration longest, Supplier<T> answer) {
        UNTIL.set(System.nanoTime() + longest.toNanos());
        try {
            return answer.get();
        } finally {
            UNTIL.remove();
        }
    }

    /**
     * Gives up where the time is over; without a deadline it never is.
     *
     * @throws Overdue where it is
     */
    public static void check() {
        var until = UNTIL.get();
        if (until != null && System.nanoTime() - until >= 0) {
            throw new Overdue();
        }
    }
}
