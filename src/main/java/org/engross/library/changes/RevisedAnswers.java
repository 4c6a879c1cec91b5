package org.engross.library.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Keeps what the database answered to the questions asked last, each as {@link RevisedCache} keeps one value. */
public final class RevisedAnswers<Q, A> {

    private record RevisedAnswer<A>(A answer, long number) {}

    private final Cache<Q, RevisedAnswer<A>> known;
    private final LongSupplier revision;
    private final BooleanSupplier changing;

    /**
     * A cache that has nothing yet.
     *
     * @param most how many answers it keeps
     * @param revision a number that grows with every change
     * @param changing whether the transaction at hand is changing something
     */
    public RevisedAnswers(long most, LongSupplier revision, BooleanSupplier changing) {
        this.revision = revision;
        this.changing = changing;
        known = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run) // what has no room is gone when the next asks
                .build();
    }

    /** The answer to a question, in a transaction. */
    public A get(Q question, Function<Q, A> read) {
        if (changing.getAsBoolean()) {
            return read.apply(question);
        }
        long number =
                revision.getAsLong(); // before the answer, which may then be newer than its number and never older
        var held = known.getIfPresent(question);
        if (held != null && held.number() >= number) {
            return held.answer();
        }
        var fresh = new RevisedAnswer<>(read.apply(question), number);
        known.asMap().merge(question, fresh, (one, other) -> other.number() >= one.number() ? other : one);
        return fresh.answer();
    }
}
