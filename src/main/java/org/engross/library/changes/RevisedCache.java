package org.engross.library.changes;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps one value that was read from the database until something changes there, by whichever process. A number grows with every
 * change, so each time that number is asked for, and the value is read only when it is a new one. Whoever is changing something reads
 * for himself: what he sees nobody else sees yet, and perhaps never will.
 */
public final class RevisedCache<T> {

    private record Known<T>(T value, long number) {}

    private final AtomicReference<Known<T>> known = new AtomicReference<>(new Known<>(null, -1));
    private final LongSupplier revision;
    private final BooleanSupplier changing;

    /**
     * A cache that has nothing yet.
     *
     * @param revision a number that grows with every change
     * @param changing whether the transaction at hand is changing something
     */
    public RevisedCache(LongSupplier revision, BooleanSupplier changing) {
        this.revision = revision;
        this.changing = changing;
    }

    /** The value, in a transaction. */
    public T get(Supplier<T> read) {
        if (changing.getAsBoolean()) {
            return read.get();
        }
        long number = revision.getAsLong(); // before the value, which may then be newer than its number and never older
        var held = known.get();
        if (held.number() >= number) {
            return held.value();
        }
        var fresh = new Known<>(read.get(), number);
        known.accumulateAndGet(fresh, (one, other) -> other.number() >= one.number() ? other : one);
        return fresh.value();
    }
}
