package org.engross.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.engross.provision.Provision;

/**
 * Which provision of one text is which of the other. The roots are each other's. Below two provisions that are each
 * other's, the levels are paired by wording and designation, the likest first; what is left is sought elsewhere in the
 * text. A provision of the same designation but of another wording is not the same provision.
 */
public final class Alignment {

    /** Two provisions, by the index in which {@link org.engross.provision.Walk} meets them. */
    public record Pair(int before, int after) {}

    private record Candidate(int before, int after, double score) {}

    private static final Comparator<Candidate> LIKEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after);

    /** Above so many pairs of siblings not every pair is weighed. */
    private static final long MOST_PAIRS = 100_000;

    private static final int NEIGHBOURHOOD = 20;
    private static final int NONE = -1;

    private final Outline before;
    private final Outline after;
    private final int[] toAfter;
    private final int[] toBefore;
    /** For each level new below a provision the older provision that handed its words down to it, or -1. */
    private final int[] handedFrom;

    private boolean coarse;

    private Alignment(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        toAfter = new int[before.size()];
        toBefore = new int[after.size()];
        Arrays.fill(toAfter, NONE);
        handedFrom = new int[after.size()];
        Arrays.fill(toBefore, NONE);
        Arrays.fill(handedFrom, NONE);
    }

    /** Aligns two texts. */
    public static Alignment of(Provision before, Provision after) {
        var outlines = Outline.of(before, after);
        var alignment = new Alignment(outlines.getFirst(), outlines.getLast());
        alignment.pair(0, 0);
        alignment.findElsewhere();
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

    /** Whether the texts were too large to weigh every provision against every other. */
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

    /**
     * The older provision whose words went down to a level new below it, or -1: an undivided section 4 that is now
     * section 4(a). The section itself stays paired with the section, by its heading.
     */
    int handedFrom(int newer) {
        return handedFrom[newer];
    }

    private void pair(int older, int newer) {
        toAfter[older] = newer;
        toBefore[newer] = older;
        pairLevels(older, newer);
        handDown(older, newer);
    }

    private void pairLevels(int older, int newer) {
        pairUnchanged(older, newer);
        var olds = unpaired(before.children(older), toAfter);
        var news = unpaired(after.children(newer), toBefore);
        settle(siblings(olds, news));
    }

    private void handDown(int older, int newer) {
        var words = Piece.body(before.pieces(older));
        if (words.isEmpty() || !Piece.body(after.pieces(newer)).isEmpty()) {
            return;
        }
        after.children(newer).stream()
                .filter(child -> toBefore[child] == NONE && after.isQuoted(child) == before.isQuoted(older))
                .filter(child -> Likeness.ofWords(words, Piece.body(after.pieces(child))) >= Likeness.HANDED_DOWN)
                .findFirst()
                .ifPresent(child -> {
                    handedFrom[child] = older;
                    pairLevels(older, child);
                });
    }

    /** Pairs the levels that stayed as they were, so that only the others need to be weighed. */
    private void pairUnchanged(int older, int newer) {
        var byStep = new HashMap<String, List<Integer>>();
        for (int child : unpaired(after.children(newer), toBefore)) {
            byStep.computeIfAbsent(after.provision(child).step(), step -> new ArrayList<>())
                    .add(child);
        }
        for (int child : unpaired(before.children(older), toAfter)) {
            var same = byStep.getOrDefault(before.provision(child).step(), List.of()).stream()
                    .filter(other -> isUnchanged(child, other))
                    .findFirst();
            same.ifPresent(other -> {
                byStep.get(before.provision(child).step()).remove(other);
                pair(child, other);
            });
        }
    }

    private boolean isUnchanged(int older, int newer) {
        return before.provision(older).level() == after.provision(newer).level()
                && before.bag(older).sameAs(after.bag(newer))
                && Piece.sayTheSame(before.pieces(older), after.pieces(newer));
    }

    private static List<Integer> unpaired(List<Integer> indexes, int[] partners) {
        return indexes.stream().filter(index -> partners[index] == NONE).toList();
    }

    private List<Candidate> siblings(List<Integer> olds, List<Integer> news) {
        boolean all = (long) olds.size() * news.size() <= MOST_PAIRS;
        coarse |= !all;
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < olds.size(); i++) {
            int from = all ? 0 : Math.min(news.size(), Math.max(0, i - NEIGHBOURHOOD));
            int to = all ? news.size() : Math.min(news.size(), i + NEIGHBOURHOOD);
            for (int newer : news.subList(from, to)) {
                double score = Likeness.ofSiblings(before, olds.get(i), after, newer);
                if (score > 0) {
                    candidates.add(new Candidate(olds.get(i), newer, score));
                }
            }
        }
        return candidates;
    }

    private void settle(List<Candidate> candidates) {
        candidates.sort(LIKEST_FIRST);
        var settled = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (toAfter[candidate.before()] == NONE && toBefore[candidate.after()] == NONE) {
                toAfter[candidate.before()] = candidate.after();
                toBefore[candidate.after()] = candidate.before();
                settled.add(candidate);
            }
        }
        settled.forEach(candidate -> pair(candidate.before(), candidate.after()));
    }

    /** Pairs what found no counterpart among its siblings with like provisions elsewhere, blocks before their levels. */
    private void findElsewhere() {
        var candidates = elsewhere();
        candidates.sort(LIKEST_FIRST);
        for (var candidate : candidates) {
            if (toAfter[candidate.before()] == NONE && toBefore[candidate.after()] == NONE) {
                pair(candidate.before(), candidate.after());
            }
        }
    }

    private List<Candidate> elsewhere() {
        var olds = left(toAfter);
        var news = left(toBefore);
        if ((long) olds.size() * news.size() > MOST_PAIRS) {
            coarse = true;
            return equalElsewhere(olds, news);
        }
        var candidates = new ArrayList<Candidate>();
        for (int older : olds) {
            for (int newer : news) {
                double score = Likeness.elsewhere(before, older, after, newer, isNear(older, newer));
                if (score > 0) {
                    candidates.add(new Candidate(older, newer, score));
                }
            }
        }
        return candidates;
    }

    private List<Candidate> equalElsewhere(List<Integer> olds, List<Integer> news) {
        var byWords = new HashMap<Integer, Integer>();
        news.forEach(
                newer -> byWords.putIfAbsent(Arrays.hashCode(after.bag(newer).words()), newer));
        var candidates = new ArrayList<Candidate>();
        for (int older : olds) {
            var newer = byWords.get(Arrays.hashCode(before.bag(older).words()));
            if (newer != null && Likeness.elsewhere(before, older, after, newer, false) > 0) {
                candidates.add(new Candidate(older, newer, 1));
            }
        }
        return candidates;
    }

    private static List<Integer> left(int[] partners) {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                left.add(i);
            }
        }
        return left;
    }

    /** Whether one level between two provisions that are each other's and these two came or went. */
    private boolean isNear(int older, int newer) {
        int above = before.parent(older);
        int aboveNewer = after.parent(newer);
        return toAfter[above] != NONE && toAfter[above] == after.parent(aboveNewer)
                || toBefore[aboveNewer] != NONE && toBefore[aboveNewer] == before.parent(above);
    }
}
