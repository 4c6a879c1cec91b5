package org.engross.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;

/**
 * Finds the words that two texts share, preferring few long runs to many short ones. Small texts are aligned by
 * {@link RunAlignment}; larger ones are first cut at phrases that stand exactly once in each ({@link Anchors}).
 *
 * <p>The work is bounded: where the budget is spent, or nothing is left to cut a large region by, the region is one
 * replacement and the result {@link #isCoarse() says so}. One instance serves one comparison.
 */
final class ProseAlgorithm implements DiffAlgorithmI<Token> {

    /** Cells of the largest table that is filled for one region: about 1,000 words against 1,000. */
    private static final long LARGEST_TABLE = 1_000_000;

    /** Cells and tokens that may be looked at in all. */
    static final long BUDGET = 150_000_000;

    private static final int[] PHRASE_LENGTHS = {6, 3, 1};

    /** Tokens {@code [a, aEnd)} of the older text against {@code [b, bEnd)} of the newer. */
    record Region(int a, int aEnd, int b, int bEnd) {

        boolean isOneSided() {
            return a == aEnd || b == bEnd;
        }

        long cells() {
            return (long) (aEnd - a) * (bEnd - b);
        }
    }

    private int[] before;
    private int[] after;
    /** The weight of each distinct word. */
    private int[] weights;
    /** For each older token the newer one that it is, or -1. */
    private int[] partner;

    private long budget = BUDGET;
    private boolean coarse;

    /** Whether some region was left as one replacement to bound the work. */
    boolean isCoarse() {
        return coarse;
    }

    /** Cells and tokens looked at; at most the budget, and once the tokens of the last region. */
    long work() {
        return BUDGET - budget;
    }

    @Override
    public List<Change> computeDiff(
            List<? extends Token> source, List<? extends Token> target, DiffAlgorithmListener listener) {
        number(source, target);
        partner = new int[before.length];
        Arrays.fill(partner, -1);
        Deque<Region> regions = new ArrayDeque<>();
        regions.push(new Region(0, before.length, 0, after.length));
        while (!regions.isEmpty()) {
            align(regions.pop(), regions);
        }
        return changes();
    }

    /** Gives each distinct word a number, so that comparing words is comparing numbers. */
    private void number(List<? extends Token> source, List<? extends Token> target) {
        var numbers = new HashMap<String, Integer>();
        var kinds = new ArrayList<Integer>();
        before = numbered(source, numbers, kinds);
        after = numbered(target, numbers, kinds);
        weights = kinds.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] numbered(
            List<? extends Token> tokens, HashMap<String, Integer> numbers, List<Integer> weights) {
        return tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token.word(), word -> {
                    weights.add(RunAlignment.weight(token));
                    return numbers.size();
                }))
                .toArray();
    }

    private void align(Region whole, Deque<Region> regions) {
        var region = withoutSharedEnds(whole);
        if (region.isOneSided()) {
            return;
        }
        if (region.cells() <= LARGEST_TABLE && region.cells() <= budget) {
            budget -= region.cells();
            RunAlignment.of(before, after, weights, region).forEach(pair -> partner[pair[0]] = pair[1]);
            return;
        }
        cut(region, regions);
    }

    /** Pairs the tokens that begin both sides and those that end both; what lies between is left. */
    private Region withoutSharedEnds(Region region) {
        int a = region.a();
        int b = region.b();
        while (a < region.aEnd() && b < region.bEnd() && before[a] == after[b]) {
            partner[a++] = b++;
        }
        int aEnd = region.aEnd();
        int bEnd = region.bEnd();
        while (a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1]) {
            partner[--aEnd] = --bEnd;
        }
        return new Region(a, aEnd, b, bEnd);
    }

    private void cut(Region region, Deque<Region> regions) {
        if (Anchors.shareNothing(before, after, region, weights.length)) {
            return;
        }
        for (int length : PHRASE_LENGTHS) {
            budget -= 10L * (region.aEnd() - region.a() + region.bEnd() - region.b());
            if (budget < 0) {
                break;
            }
            var anchors = Anchors.of(before, after, region, length);
            if (!anchors.isEmpty()) {
                between(region, anchors, regions);
                return;
            }
        }
        coarse = true;
    }

    private void between(Region region, List<int[]> anchors, Deque<Region> regions) {
        int a = region.a();
        int b = region.b();
        for (var anchor : anchors) {
            partner[anchor[0]] = anchor[1];
            regions.push(new Region(a, anchor[0], b, anchor[1]));
            a = anchor[0] + 1;
            b = anchor[1] + 1;
        }
        regions.push(new Region(a, region.aEnd(), b, region.bEnd()));
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        int a = 0;
        int b = 0;
        for (int i = 0; i <= before.length; i++) {
            if (i < before.length && partner[i] < 0) {
                continue;
            }
            int j = i < before.length ? partner[i] : after.length;
            if (i > a || j > b) {
                changes.add(new Change(type(i > a, j > b), a, i, b, j));
            }
            a = i + 1;
            b = j + 1;
        }
        return changes;
    }

    private static DeltaType type(boolean strikes, boolean inserts) {
        if (strikes && inserts) {
            return DeltaType.CHANGE;
        }
        return strikes ? DeltaType.DELETE : DeltaType.INSERT;
    }
}
