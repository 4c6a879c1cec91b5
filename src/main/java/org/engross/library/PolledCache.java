package org.engross.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Keeps one value that was read from the database until the database holds another. A second process may change it (the
 * command that takes files in, while the server runs), so a mark of the database's state is read once a second, and the
 * value only when the mark is a new one. The Quarkus cache drops a value by its age or for want of space; it cannot ask
 * first whether an old value still holds.
 */
final class PolledCache<T> {

    private static final Duration LOOKS = Duration.ofSeconds(1);

    private record Known<T>(T value, String mark, Instant looked) {}

    private final AtomicReference<Known<T>> known = new AtomicReference<>(nothing());
    private final Clock clock;

    PolledCache(Clock clock) {
        this.clock = clock;
    }

    /**
     * The value.
     *
     * @param mark of the state of the database: another where anything was kept since
     * @param read reads the value
     */
    T get(Supplier<String> mark, Supplier<T> read) {
        var held = known.get();
        var now = clock.instant();
        if (now.isBefore(held.looked().plus(LOOKS))) {
            return held.value();
        }
        var current = mark.get();
        var fresh = new Known<>(held.mark().equals(current) ? held.value() : read.get(), current, now);
        known.compareAndSet(held, fresh); // what was forgotten or read meanwhile is newer
        return fresh.value();
    }

    /** Makes the next look read again. */
    void forget() {
        known.set(nothing());
    }

    /** Each time another, so that a value read before it was forgotten is not taken for one read after. */
    private static <T> Known<T> nothing() {
        return new Known<>(null, "", Instant.MIN);
    }
}
