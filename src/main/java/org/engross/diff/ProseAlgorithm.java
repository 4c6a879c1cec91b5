package org.engross.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.engross.deadline.TimeLimit;

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

    /** How many words of either side may differ before a long run. */
    private static final int NEAR = 48;

    private static final int LONG_RUN = 40;

    private static final int LONG_REGION = 1_000;
    private static final int ONE_IN_EIGHT = 7;

    /** Phrases that say enough to be trusted in a text of any length. */
    private static final int[] LONG_PHRASES = {6, 3};

    /** Tokens {@code [a, aEnd)} of the older text against {@code [b, bEnd)} of the newer. */
    record Region(int a, int aEnd, int b, int bEnd) {

        boolean isLarge() {
            return (long) (aEnd - a) * (bEnd - b) > SMALL_TABLE;
        }

        boolean isOneSided() {
            return a == aEnd || b == bEnd;
        }
    }

    private TokenArray older;
    private TokenArray newer;
    private int[] before;
    private int[] after;
    /** For each older token the newer one that it is, or -1. */
    private int[] partner;

    private RunAlignment table;
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
        table = new RunAlignment(before, after, source.numbers());
        Deque<Region> regions = new ArrayDeque<>();
        between(new Region(0, older.size(), 0, newer.size()), older.aside(), newer.aside(), regions);
        while (!regions.isEmpty()) {
            TimeLimit.check();
            align(regions.pop(), regions);
        }
        return replacements();
    }

    private void align(Region whole, Deque<Region> regions) {
        var region = withoutSharedEnds(whole);
        if (region.isLarge()) {
            region = withoutLongRuns(region, regions);
        }
        if (region.isOneSided()) {
            return;
        }
        long cells = table.cells(region);
        if (cells == 0 || cells <= SMALL_TABLE && filled(cells)) {
            return;
        }
        for (int length : LONG_PHRASES) {
            if (cut(region, length, regions)) {
                return;
            }
        }
        if (!filled(cells) && !cut(region, 1, regions)) {
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

    /** Aligns the region that the table took up word by word, if it is not too large for that. */
    private boolean filled(long cells) {
        if (cells > Math.min(LARGEST_TABLE, budget)) {
            return false;
        }
        budget -= cells;
        table.align(partner);
        return true;
    }

    /**
     * Goes into a region from its start, then from its end, as long as its sides share, after a few words that differ, a
     * run so long that it must be the same passage; what lies between remains.
     */
    private Region withoutLongRuns(Region region, Deque<Region> regions) {
        var left = region;
        for (int at = nextLongRun(left); at >= 0 && left.isLarge(); at = nextLongRun(left)) {
            int a = left.a() + at / NEAR;
            int b = left.b() + at % NEAR;
            regions.push(new Region(left.a(), a, left.b(), b));
            left = withoutSharedEnds(new Region(a, left.aEnd(), b, left.bEnd()));
        }
        for (int at = lastLongRun(left); at >= 0 && left.isLarge(); at = lastLongRun(left)) {
            int aEnd = left.aEnd() - at / NEAR;
            int bEnd = left.bEnd() - at % NEAR;
            regions.push(new Region(aEnd, left.aEnd(), bEnd, left.bEnd()));
            left = withoutSharedEnds(new Region(left.a(), aEnd, left.b(), bEnd));
        }
        return left;
    }

    /** After how many older and newer words a long run begins, as one number in base {@link #NEAR}; -1 where none does. */
    private int nextLongRun(Region region) {
        budget -= NEAR * NEAR / 2;
        int most = region.aEnd() - LONG_RUN - region.a();
        int mostNewer = region.bEnd() - LONG_RUN - region.b();
        for (int words = 1; words < NEAR; words++) {
            for (int i = Math.max(0, words - mostNewer); i <= Math.min(words, most); i++) {
                if (isLongRun(region.a() + i, region.b() + words - i)) {
                    return i * NEAR + words - i;
                }
            }
        }
        return -1;
    }

    /** The same from the end. */
    private int lastLongRun(Region region) {
        budget -= NEAR * NEAR / 2;
        int last = region.aEnd() - LONG_RUN;
        int lastNewer = region.bEnd() - LONG_RUN;
        for (int words = 1; words < NEAR; words++) {
            for (int i = Math.max(0, words - lastNewer + region.b()); i <= Math.min(words, last - region.a()); i++) {
                if (isLongRun(last - i, lastNewer - words + i)) {
                    return i * NEAR + words - i;
                }
            }
        }
        return -1;
    }

    private boolean isLongRun(int a, int b) {
        return before[a] == after[b] && Arrays.equals(before, a, a + LONG_RUN, after, b, b + LONG_RUN);
    }

    /** Cuts a region at the phrases of that many words, if there are any and the budget holds. */
    private boolean cut(Region region, int length, Deque<Region> regions) {
        long work = (long) WORK_OF_A_PHRASE * (region.aEnd() - region.a() + region.bEnd() - region.b());
        if (work > budget) {
            return false;
        }
        budget -= work;
        var anchors = anchors(region, length);
        if (anchors[0].length == 0) {
            return false;
        }
        between(region, anchors[0], anchors[1], regions);
        return true;
    }

    /** In a long region some of the phrases will do, since what lies between them is cut again. */
    private int[][] anchors(Region region, int length) {
        if (Math.min(region.aEnd() - region.a(), region.bEnd() - region.b()) >= LONG_REGION && length > 1) {
            var some = Anchors.of(
                    before, after, region, length, ONE_IN_EIGHT, at -> table.isWorthKeeping(at, at + length));
            if (some[0].length > 0) {
                return some;
            }
        }
        return Anchors.of(before, after, region, length, 0, at -> length == 1 || table.isWorthKeeping(at, at + length));
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
