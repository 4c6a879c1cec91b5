package org.engross.diff;

import java.util.Arrays;

/**
 * Finds the best way to keep words of one text in another. A kept word earns its weight, and every change begun after a
 * kept word costs: an island of shared words must earn more than the change it interrupts (Gotoh's alignment with
 * affine gaps, of two states).
 *
 * <p>Words that only one side has cannot be kept. They have no row or column in the table; the next word that has one
 * knows that a change lies before it. One instance serves the regions of one comparison, one after another.
 */
final class RunAlignment {

    private static final int CONTENT_WORD = 4;
    private static final int SLIGHT_WORD = 1;
    /** A little less than three words, one of them slight, so that such an island still pays. */
    private static final int CHANGE_BEGUN = 8;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** Marks in the table: how the best way into each state of a cell came. */
    private static final int KEPT_AFTER_CHANGE = 1;

    private static final int INSERTED = 2;
    private static final int CHANGE_AFTER_KEPT = 4;

    /** Words of one side of a region that the other side has too. */
    private static final class SharedWords {
        private final int[] text;
        private int[] places = new int[64];
        private int[] words = new int[64];
        /** Whether words that only this side has stand before each of them. */
        private boolean[] afterGap = new boolean[64];

        private int size;
        private boolean endsInGap;

        SharedWords(int[] text) {
            this.text = text;
        }

        void take(int from, int to, int[] seenOnOtherSide, int stamp) {
            size = 0;
            boolean gap = false;
            if (places.length < to - from) {
                places = new int[to - from];
                words = new int[to - from];
                afterGap = new boolean[to - from];
            }
            for (int at = from; at < to; at++) {
                if (seenOnOtherSide[text[at]] == stamp) {
                    places[size] = at;
                    words[size] = text[at];
                    afterGap[size++] = gap;
                    gap = false;
                } else {
                    gap = true;
                }
            }
            endsInGap = gap;
        }
    }

    private final SharedWords rows;
    private final SharedWords columns;
    private final int[] weights;
    /** For each word the number of the region in which it was seen last, on either side. */
    private final int[] seenBefore;

    private final int[] seenAfter;
    private int regions;

    private byte[] came = new byte[0];
    /** The scores of the row filled last, by the newer words that precede: the last pair kept, or a change going on. */
    private int[] kept = new int[0];

    private int[] changed = new int[0];

    RunAlignment(int[] before, int[] after, WordNumbers numbers) {
        rows = new SharedWords(before);
        columns = new SharedWords(after);
        weights = new int[numbers.size()];
        seenBefore = new int[numbers.size()];
        seenAfter = new int[numbers.size()];
        for (int word = 0; word < weights.length; word++) {
            weights[word] = numbers.isSlight(word) ? SLIGHT_WORD : CONTENT_WORD;
        }
    }

    /** Whether a phrase of the older text earns more than the change that it would interrupt. */
    boolean isWorthKeeping(int from, int to) {
        int earned = 0;
        for (int at = from; at < to; at++) {
            earned += weights[rows.text[at]];
        }
        return earned > CHANGE_BEGUN;
    }

    /** Takes up a region and tells how many cells its table has: none where the sides share no word. */
    long cells(ProseAlgorithm.Region region) {
        regions++;
        for (int a = region.a(); a < region.aEnd(); a++) {
            seenBefore[rows.text[a]] = regions;
        }
        for (int b = region.b(); b < region.bEnd(); b++) {
            seenAfter[columns.text[b]] = regions;
        }
        rows.take(region.a(), region.aEnd(), seenAfter, regions);
        columns.take(region.b(), region.bEnd(), seenBefore, regions);
        return (long) rows.size * columns.size;
    }

    /** Fills the table of the region taken up, and writes for each older token kept the newer one that it is. */
    void align(int[] partner) {
        int width = columns.size + 1;
        if (came.length < (rows.size + 1) * width) {
            came = new byte[(rows.size + 1) * width];
        }
        firstRow(width);
        for (int i = 1; i <= rows.size; i++) {
            row(i, width);
        }
        trace(width, partner);
    }

    private void firstRow(int width) {
        if (kept.length < width) {
            kept = new int[width];
            changed = new int[width];
        }
        Arrays.fill(kept, 0, width, NEVER);
        Arrays.fill(changed, 0, width, -CHANGE_BEGUN);
        kept[0] = 0;
        changed[0] = NEVER;
        Arrays.fill(came, 0, width, (byte) INSERTED);
        came[1] = INSERTED | CHANGE_AFTER_KEPT;
    }

    /** Fills a row over the one above it: the scores of a column are read before they are written. */
    private void row(int i, int width) {
        var kept = this.kept;
        var changed = this.changed;
        var newer = columns.words;
        int word = rows.words[i - 1];
        int row = i * width;
        int keptDiagonal = kept[0];
        int changedDiagonal = changed[0];
        int keptLeft = NEVER;
        int changedLeft = -CHANGE_BEGUN;
        kept[0] = keptLeft;
        changed[0] = changedLeft;
        came[row] = (byte) (i == 1 ? CHANGE_AFTER_KEPT : 0);
        for (int j = 1; j < width; j++) {
            int keptAbove = kept[j];
            int changedAbove = changed[j];
            int how = 0;
            int keptHere = NEVER;
            if (word == newer[j - 1]) {
                // A tie goes to the kept word if it is next to this one, else to the change that lies between.
                boolean gap = rows.afterGap[i - 1] | columns.afterGap[j - 1];
                int fromKept = gap ? keptDiagonal - CHANGE_BEGUN : keptDiagonal;
                boolean afterChange = gap ? changedDiagonal >= fromKept : changedDiagonal > fromKept;
                how = afterChange ? KEPT_AFTER_CHANGE : 0;
                keptHere = weights[word] + Math.max(changedDiagonal, fromKept);
            }
            int struck = Math.max(changedAbove, keptAbove - CHANGE_BEGUN);
            int inserted = Math.max(changedLeft, keptLeft - CHANGE_BEGUN);
            int changedHere = Math.max(struck, inserted);
            // Signs of differences stand for the comparisons, which no processor could foretell.
            int isInserted = struck - inserted >> Integer.SIZE - 1;
            int goesOn = changedAbove + (changedLeft - changedAbove & isInserted);
            came[row + j] =
                    (byte) (how | isInserted & INSERTED | goesOn - changedHere >> Integer.SIZE - 1 & CHANGE_AFTER_KEPT);
            keptDiagonal = keptAbove;
            changedDiagonal = changedAbove;
            kept[j] = keptHere;
            changed[j] = changedHere;
            keptLeft = keptHere;
            changedLeft = changedHere;
        }
    }

    private void trace(int width, int[] partner) {
        int i = rows.size;
        int j = width - 1;
        boolean inKept =
                rows.endsInGap || columns.endsInGap ? kept[j] - CHANGE_BEGUN > changed[j] : kept[j] >= changed[j];
        while (i > 0 || j > 0) {
            int how = came[i * width + j];
            if (inKept) {
                partner[rows.places[--i]] = columns.places[--j];
                inKept = (how & KEPT_AFTER_CHANGE) == 0;
                continue;
            }
            inKept = (how & CHANGE_AFTER_KEPT) != 0;
            if ((how & INSERTED) != 0) {
                j--;
            } else {
                i--;
            }
        }
    }
}
