package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.engross.deadline.TimeLimit;
import org.engross.diff.MostSimilarFirst;
import org.engross.diff.MostSimilarFirst.Candidate;

/** Seeks, elsewhere in the other text, a counterpart for each provision that has none among the levels where it stood. */
final class MoveDetector {

    private final Alignment alignment;
    private final Outline before;
    private final Outline after;
    private boolean coarse;

    private MoveDetector(Alignment alignment) {
        this.alignment = alignment;
        before = alignment.before();
        after = alignment.after();
    }

    /**
     * Matches the most similar provisions first, and a block before the levels in it.
     *
     * @return whether there were too many to weigh each against each, and some of which the likely counterparts cannot be told
     */
    static boolean pair(Alignment alignment) {
        var elsewhere = new MoveDetector(alignment);
        var candidates = elsewhere.candidates();
        MostSimilarFirst.pair(
                candidates, older -> !alignment.goesOn(older), newer -> !alignment.comesFrom(newer), alignment::pair);
        return elsewhere.coarse;
    }

    private List<Candidate> candidates() {
        var olds = left(before.size(), alignment::goesOn);
        var news = left(after.size(), alignment::comesFrom);
        var candidates = new ArrayList<Candidate>();
        if (Alignment.pairs(olds, news) > Alignment.MOST_PAIRS) {
            coarse = LikelyPairs.of(before, olds, after, news, (older, newer) -> weigh(older, newer, candidates));
            return candidates;
        }
        for (int older : olds) {
            TimeLimit.check();
            for (int newer : news) {
                weigh(older, newer, candidates);
            }
        }
        return candidates;
    }

    private void weigh(int older, int newer, List<Candidate> candidates) {
        double score = alignment.similarity().elsewhere(older, newer, isNear(older, newer));
        if (score > 0) {
            candidates.add(new Candidate(older, newer, score));
        }
    }

    /** The provisions that still have no match; the root always has one. */
    private static int[] left(int size, IntPredicate told) {
        return IntStream.range(1, size).filter(index -> !told.test(index)).toArray();
    }

    /** Whether the two stand below matched provisions, but for one level between that came or went. */
    private boolean isNear(int older, int newer) {
        int above = before.parent(older);
        int aboveNewer = after.parent(newer);
        int counterpart = alignment.toAfter(above);
        int counterpartOlder = alignment.toBefore(aboveNewer);
        return counterpart >= 0 && counterpart == after.parent(aboveNewer)
                || counterpartOlder >= 0 && counterpartOlder == before.parent(above);
    }
}
