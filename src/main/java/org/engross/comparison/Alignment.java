package org.engross.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.engross.deadline.TimeLimit;
import org.engross.diff.MostSimilarFirst;
import org.engross.diff.MostSimilarFirst.Candidate;
import org.engross.provision.Level;
import org.engross.provision.Provision;

/**
 * Matches each provision of the old text with its counterpart in the new text. The two roots always match. Below two
 * provisions that match, the levels are matched by their wording and designation, the most similar first; for what is
 * left, a match is sought elsewhere in the text. A provision of the same designation but with other words does not match.
 */
public final class Alignment {

    /** Two provisions that match, by their index in the order of {@link org.engross.provision.Walk}. */
    public record Pair(int before, int after) {}

    /** Where provisions make more pairs than this, only the likely ones are weighed at first. */
    static final long MANY_PAIRS = 10_000;

    /** Where those left over make more pairs than this, they are not weighed each against each. */
    static final long MOST_PAIRS = 100_000;

    private static final int NONE = -1;

    private final Outline before;
    private final Outline after;
    private final int[] toAfter;
    private final int[] toBefore;
    private final MovedWords handing;

    private boolean coarse;

    private Alignment(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        toAfter = new int[before.size()];
        toBefore = new int[after.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
        handing = new MovedWords(before, after);
    }

    /** Aligns two texts. */
    public static Alignment of(Provision before, Provision after) {
        var outlines = Outline.of(before, after);
        var alignment = new Alignment(outlines.getFirst(), outlines.getLast());
        alignment.pair(0, 0);
        alignment.coarse |= MoveDetector.pair(alignment);
        return alignment;
    }

    /** The pairs, in the order of the older text. */
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < toAfter.length; i++) {
            if (toAfter[i] != NONE) {
                pairs.add(new Pair(i, toAfter[i]));
            }
        }
        return pairs;
    }

    /** Whether some provision may have a counterpart that was not found, since too many were left to weigh. */
    public boolean isCoarse() {
        return coarse;
    }

    Outline before() {
        return before;
    }

    Outline after() {
        return after;
    }

    /** The index of the counterpart in the newer text, or -1. */
    int toAfter(int index) {
        return toAfter[index];
    }

    /** The index of the counterpart in the older text, or -1. */
    int toBefore(int index) {
        return toBefore[index];
    }

    /** The words that moved between a matched provision and a level that only its counterpart has. */
    MovedWords handing() {
        return handing;
    }

    /** Whether the newer text has the words of the older provision, be it matched or not. */
    boolean goesOn(int older) {
        if (toAfter[older] != NONE) {
            return true;
        }
        int above = toAfter[before.parent(older)];
        return above != NONE && handing.liftedFrom(above) == older;
    }

    /** Whether the older text has the words of the newer provision, be it matched or not. */
    boolean comesFrom(int newer) {
        return toBefore[newer] != NONE || handing.handedFrom(newer) != NONE;
    }

    /** Matches two provisions, and as many of the levels below them as can be matched. */
    void pair(int older, int newer) {
        toAfter[older] = newer;
        toBefore[newer] = older;
        pairUnchanged(older, newer);
        boolean undivided = OwnWords.body(before.pieces(older)).isEmpty();
        boolean undividedNewer = OwnWords.body(after.pieces(newer)).isEmpty();
        if (!undivided && undividedNewer) {
            handDown(older, newer);
        } else if (undivided && !undividedNewer) {
            lift(older, newer);
        } else if (!undivided) {
            divide(older, newer);
        }
        pairLevels(older, newer);
    }

    private void pairLevels(int older, int newer) {
        pairUnchanged(older, newer);
        var olds = freeOlds(older, newer);
        var news = freeNews(newer);
        if (pairs(olds, news) > MANY_PAIRS) {
            var likely = new ArrayList<Candidate>();
            LikelyPairs.of(before, olds, after, news, (one, other) -> weigh(one, other, likely));
            settle(likely);
            olds = freeOlds(older, newer);
            news = freeNews(newer);
        }
        if (pairs(olds, news) > MOST_PAIRS) {
            coarse = true;
        } else {
            settle(siblings(olds, news));
        }
    }

    private List<Integer> freeOlds(int older, int newer) {
        return free(before.children(older), toAfter, child -> handing.liftedFrom(newer) == child);
    }

    private List<Integer> freeNews(int newer) {
        return free(after.children(newer), toBefore, child -> handing.handedFrom(child) != NONE);
    }

    static long pairs(List<Integer> olds, List<Integer> news) {
        return (long) olds.size() * news.size();
    }

    private void handDown(int older, int newer) {
        handing.handDown(older, unpaired(after.children(newer), toBefore)).ifPresent(child -> pairLevels(older, child));
    }

    private void lift(int older, int newer) {
        handing.lift(unpaired(before.children(older), toAfter), newer).ifPresent(child -> pairLevels(child, newer));
    }

    /** Looks, where only one of two provisions has levels, for a level that took the end of the other's words. */
    private void divide(int older, int newer) {
        if (before.children(older).isEmpty()) {
            handing.handDownTheEnd(older, newer, unpaired(after.children(newer), toBefore));
        } else if (after.children(newer).isEmpty()) {
            handing.liftToTheEnd(older, newer, unpaired(before.children(older), toAfter));
        }
    }

    /** Matches the levels that did not change, so that only the others need to be weighed. */
    private void pairUnchanged(int older, int newer) {
        if (before.children(older).isEmpty() || after.children(newer).isEmpty()) {
            return;
        }
        var unchanged = new HashMap<Unchanged, Deque<Integer>>();
        for (int child : unpaired(after.children(newer), toBefore)) {
            unchanged
                    .computeIfAbsent(Unchanged.of(after, child), key -> new ArrayDeque<>())
                    .add(child);
        }
        for (int child : unpaired(before.children(older), toAfter)) {
            var same = unchanged.get(Unchanged.of(before, child));
            if (same != null && !same.isEmpty()) {
                pair(child, same.remove());
            }
        }
    }

    /** What a level shows of itself; two levels that show the same did not change. */
    private record Unchanged(Level level, String step, String heading, String words, int bag) {

        static Unchanged of(Outline outline, int index) {
            var provision = outline.provision(index);
            return new Unchanged(
                    provision.level(),
                    provision.step(),
                    outline.heading(index),
                    OwnWords.said(outline.pieces(index)),
                    outline.bag(index).hash());
        }
    }

    private static List<Integer> free(List<Integer> indexes, int[] partners, IntPredicate taken) {
        return unpaired(indexes, partners).stream()
                .filter(index -> !taken.test(index))
                .toList();
    }

    private static List<Integer> unpaired(List<Integer> indexes, int[] partners) {
        return indexes.stream().filter(index -> partners[index] == NONE).toList();
    }

    private List<Candidate> siblings(List<Integer> olds, List<Integer> news) {
        var candidates = new ArrayList<Candidate>();
        for (int older : olds) {
            TimeLimit.check();
            for (int newer : news) {
                weigh(older, newer, candidates);
            }
        }
        return candidates;
    }

    private void weigh(int older, int newer, List<Candidate> candidates) {
        double score = Similarity.ofSiblings(before, older, after, newer);
        if (score > 0) {
            candidates.add(new Candidate(older, newer, score));
        }
    }

    private void settle(List<Candidate> candidates) {
        var settled = new ArrayList<Pair>();
        MostSimilarFirst.pair(
                candidates, older -> toAfter[older] == NONE, newer -> toBefore[newer] == NONE, (older, newer) -> {
                    toAfter[older] = newer;
                    toBefore[newer] = older;
                    settled.add(new Pair(older, newer));
                });
        settled.forEach(pair -> pair(pair.before(), pair.after()));
    }
}
