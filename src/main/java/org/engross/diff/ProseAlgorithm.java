package org.engross.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the words that two texts share, preferring few long runs to many short ones, and tells the rest as changes that
 * read well ({@link Cleaning}). It plugs into java-diff-utils. Small texts are aligned by {@link RunAlignment}; larger
 * ones are first cut at phrases that stand exactly once in each ({@link Anchors}).
 *
 * <p>The work is bounded: where the budget is spent, or nothing is left to cut a large region by, the region is one
 * replacement and the result {@link #isCoarse() says so}. One instance serves one comparison.
 */
final class ProseAlgorithm implements DiffAlgorithmI<Token> {

    /** Cells of the largest table that is filled without looking for phrases first: about 140 words against 140. */
    private static final long SMALL_TABLE = 20_000;

    /** Cells of the largest table that is filled for one region: about 1,000 words against 1,000. */
    private static final long LARGEST_TABLE = 1_000_000;

    /** Cells and tokens that may be looked at in all. */
    static final long BUDGET = 150_000_000;

    private static final int WORK_OF_A_PHRASE = 10;

    /** Phrases that say enough to be trusted in a text of any length. */
    private static final int[] LONG_PHRASES = {6, 3};

    /** Tokens {@code [a, aEnd)} of the older text against {@code [b, bEnd)} of the newer. */
    record Region(int a, int aEnd, int b, int bEnd) {

        boolean isOneSided() {
            return a == aEnd || b == bEnd;
        }

        long cells() {
            return (long) (aEnd - a) * (bEnd - b);
        }
    }

    private TokenArray older;
    private TokenArray newer;
    private int[] before;
    private int[] after;
    /** For each older token the newer one that it is, or -1. */
    private int[] partner;

    private RunAlignment table;
    /** For each word the number of the region in which it was seen last. */
    private int[] seen;

    private int regionsSeen;
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
        var numbers = new WordNumbers();
        var found = of(TokenArray.of(source, numbers), TokenArray.of(target, numbers));
        return Cleaning.of(older, newer, found).stream()
                .map(Replacement::change)
                .toList();
    }

    /** The words that differ, before any cleaning; the two share their numbers. */
    List<Replacement> of(TokenArray source, TokenArray target) {
        older = source;
        newer = target;
        before = source.words();
        after = target.words();
        partner = new int[older.size()];
        Arrays.fill(partner, -1);
        seen = new int[source.numbers().size()];
        table = new RunAlignment(before, after, source.numbers());
        Deque<Region> regions = new ArrayDeque<>();
        regions.push(new Region(0, older.size(), 0, newer.size()));
        while (!regions.isEmpty()) {
            align(regions.pop(), regions);
        }
        return replacements();
    }

    private void align(Region whole, Deque<Region> regions) {
        var region = withoutSharedEnds(whole);
        if (region.isOneSided() || region.cells() <= SMALL_TABLE && filled(region) || shareNothing(region)) {
            return;
        }
        for (int length : LONG_PHRASES) {
            if (cut(region, length, regions)) {
                return;
            }
        }
        if (!filled(region) && !cut(region, 1, regions)) {
            coarse = true;
        }
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

    /** Aligns a region word by word, if it is not too large for that. */
    private boolean filled(Region region) {
        if (region.cells() > Math.min(LARGEST_TABLE, budget)) {
            return false;
        }
        budget -= region.cells();
        table.align(region, partner);
        return true;
    }

    /** Whether no word of one side stands on the other. */
    private boolean shareNothing(Region region) {
        regionsSeen++;
        for (int a = region.a(); a < region.aEnd(); a++) {
            seen[before[a]] = regionsSeen;
        }
        for (int b = region.b(); b < region.bEnd(); b++) {
            if (seen[after[b]] == regionsSeen) {
                return false;
            }
        }
        return true;
    }

    /** Cuts a region at the phrases of that many words, if there are any and the budget holds. */
    private boolean cut(Region region, int length, Deque<Region> regions) {
        long work = (long) WORK_OF_A_PHRASE * (region.aEnd() - region.a() + region.bEnd() - region.b());
        if (work > budget) {
            return false;
        }
        budget -= work;
        var anchors =
                Anchors.of(before, after, region, length, at -> length == 1 || table.isWorthKeeping(at, at + length));
        if (anchors[0].length == 0) {
            return false;
        }
        between(region, anchors[0], anchors[1], regions);
        return true;
    }

    private void between(Region region, int[] places, int[] counterparts, Deque<Region> regions) {
        int a = region.a();
        int b = region.b();
        for (int i = 0; i < places.length; i++) {
            partner[places[i]] = counterparts[i];
            if (a < places[i] && b < counterparts[i]) {
                regions.push(new Region(a, places[i], b, counterparts[i]));
            }
            a = places[i] + 1;
            b = counterparts[i] + 1;
        }
        regions.push(new Region(a, region.aEnd(), b, region.bEnd()));
    }

    private List<Replacement> replacements() {
        var replacements = new ArrayList<Replacement>();
        int a = 0;
        int b = 0;
        for (int i = 0; i <= partner.length; i++) {
            if (i < partner.length && partner[i] < 0) {
                continue;
            }
            int j = i < partner.length ? partner[i] : newer.size();
            if (i > a || j > b) {
                replacements.add(new Replacement(a, i, b, j));
            }
            a = i + 1;
            b = j + 1;
        }
        return replacements;
    }
}
