package org.engross.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.engross.deadline.TimeLimit;
import org.engross.diff.MostSimilarFirst;
import org.engross.diff.MostSimilarFirst.Candidate;
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
    private final Similarity similarity;
    private final MovedWords handing;

    private boolean coarse;

    private Alignment(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        toAfter = new int[before.size()];
        toBefore = new int[after.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
        similarity = new Similarity(before, after);
        handing = new MovedWords(before, after, similarity);
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

    Similarity similarity() {
        return similarity;
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
        if (isSameSubtree(older, newer)) {
            for (int i = 0; i < before.end(older) - older; i++) {
                toAfter[older + i] = newer + i;
                toBefore[newer + i] = older + i;
            }
            return;
        }
        toAfter[older] = newer;
        toBefore[newer] = older;
        pairUnchanged(older, newer);
        boolean undivided = OwnWords.hasNoBody(before.pieces(older));
        boolean undividedNewer = OwnWords.hasNoBody(after.pieces(newer));
        if (!undivided && undividedNewer) {
            handDown(older, newer);
        } else if (undivided && !undividedNewer) {
            lift(older, newer);
        } else if (!undivided) {
            divide(older, newer);
        }
        pairLevels(older, newer);
    }

    /** Whether the two are equal with all below them, none of which has a match yet. */
    private boolean isSameSubtree(int older, int newer) {
        if (before.whole(older) != after.whole(newer)
                || before.end(older) - older != after.end(newer) - newer
                || !before.provision(older).equals(after.provision(newer))) {
            return false;
        }
        for (int i = 1; i < before.end(older) - older; i++) {
            if (toAfter[older + i] != NONE || toBefore[newer + i] != NONE) {
                return false;
            }
        }
        return true;
    }

    private void pairLevels(int older, int newer) {
        pairUnchanged(older, newer);
        int[] olds = freeOlds(older, newer);
        int[] news = freeNews(newer);
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

    private int[] freeOlds(int older, int newer) {
        return free(before.children(older), child -> toAfter[child] == NONE && handing.liftedFrom(newer) != child);
    }

    private int[] freeNews(int newer) {
        return free(after.children(newer), child -> toBefore[child] == NONE && handing.handedFrom(child) == NONE);
    }

    static long pairs(int[] olds, int[] news) {
        return (long) olds.length * news.length;
    }

    private void handDown(int older, int newer) {
        handing.handDown(older, unpaired(after.children(newer), toBefore)).ifPresent(child -> pairLevels(older, child));
    }

    private void lift(int older, int newer) {
        handing.lift(unpaired(before.children(older), toAfter), newer).ifPresent(child -> pairLevels(child, newer));
    }

    /** Looks, where only one of two provisions has levels, for a level that took the end of the other's words. */
    private void divide(int older, int newer) {
        if (before.isUndivided(older)) {
            handing.handDownTheEnd(older, newer, unpaired(after.children(newer), toBefore));
        } else if (after.isUndivided(newer)) {
            handing.liftToTheEnd(older, newer, unpaired(before.children(older), toAfter));
        }
    }

    /** Matches the levels that did not change, so that only the others need to be weighed. */
    private void pairUnchanged(int older, int newer) {
        if (before.isUndivided(older) || after.isUndivided(newer)) {
            return;
        }
        int[] olds = unpaired(before.children(older), toAfter);
        int[] news = unpaired(after.children(newer), toBefore);
        int at = 0;
        while (at < Math.min(olds.length, news.length) && isUnchanged(olds[at], news[at])) {
            pair(olds[at], news[at++]);
        }
        if (at < olds.length && at < news.length) {
            pairUnchanged(Arrays.copyOfRange(olds, at, olds.length), Arrays.copyOfRange(news, at, news.length));
        }
    }

    /** Of several that are alike, the first of the older text goes with the first of the newer. */
    private void pairUnchanged(int[] olds, int[] news) {
        var shown = new NumbersByKey(news.length);
        for (int newer : news) {
            shown.add(shown(after, newer), newer);
        }
        for (int older : olds) {
            long key = shown(before, older);
            int entry = shown.first(key);
            if (entry != NONE && isUnchanged(older, shown.number(entry))) {
                pair(older, shown.take(key));
            }
        }
    }

    /** What a level shows of itself, as one number. */
    private static long shown(Outline outline, int index) {
        long shown = Fingerprint.with(
                outline.provision(index).level().ordinal(), outline.step(index).hashCode());
        shown = Fingerprint.with(shown, outline.heading(index).hashCode());
        shown = Fingerprint.with(shown, OwnWords.said(outline.pieces(index)).hashCode());
        return Fingerprint.with(shown, outline.wordSum(index));
    }

    /** Whether two levels show the same of themselves: then they did not change. */
    private boolean isUnchanged(int older, int newer) {
        return before.wordSum(older) == after.wordSum(newer)
                && before.provision(older).level() == after.provision(newer).level()
                && before.step(older).equals(after.step(newer))
                && before.heading(older).equals(after.heading(newer))
                && OwnWords.said(before.pieces(older)).equals(OwnWords.said(after.pieces(newer)));
    }

    private static int[] free(int[] indexes, IntPredicate isFree) {
        return Arrays.stream(indexes).filter(isFree).toArray();
    }

    private static int[] unpaired(int[] indexes, int[] partners) {
        return free(indexes, index -> partners[index] == NONE);
    }

    private List<Candidate> siblings(int[] olds, int[] news) {
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
        double score = similarity.ofSiblings(older, newer);
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
