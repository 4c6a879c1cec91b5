package org.engross.diff;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Pairs the items of two lists, the most similar first; no item gets two partners. */
public final class MostSimilarFirst {

    /**
     * Two items that may be one, by their numbers.
     *
     * @param score the higher, the likelier
     */
    public record Candidate(int before, int after, double score) {}

    /** Takes a pair. */
    @FunctionalInterface
    public interface Pairing {
        void pair(int before, int after);
    }

    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after);

    private MostSimilarFirst() {}

    /**
     * Pairs the candidates of which both items are still free when their turn comes; of equal scores the earlier items
     * come first.
     *
     * @param isFree asked of an older item, again for each candidate, since a pair may settle more than its own two
     * @param isFreeNewer the same of a newer item
     */
    public static void pair(
            List<Candidate> candidates, IntPredicate isFree, IntPredicate isFreeNewer, Pairing pairing) {
        for (var candidate : candidates.stream().sorted(ORDER).toList()) {
            if (isFree.test(candidate.before()) && isFreeNewer.test(candidate.after())) {
                pairing.pair(candidate.before(), candidate.after());
            }
        }
    }
}
