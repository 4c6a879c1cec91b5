package org.engross.diff;

import java.util.Arrays;

/**
 * Finds the best way to keep words of one text in another. A kept word earns its weight, and every change begun after a
 * kept word costs: an island of shared words must earn more than the change it interrupts (Gotoh's alignment with
 * affine gaps, of two states). One instance serves the regions of one comparison, one after another.
 */
final class RunAlignment {

    private static final int CONTENT_WORD = 4;
    private static final int SLIGHT_WORD = 1;
    /** A little less than three words, one of them slight, so that such an island still pays. */
    private static final int CHANGE_BEGUN = 8;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** Marks in the table: how the best way into each state of a cell came. */
    private static final byte KEPT_AFTER_CHANGE = 1;

    private static final byte INSERTED = 2;
    private static final byte CHANGE_AFTER_KEPT = 4;

    private final int[] before;
    private final int[] after;
    private final int[] weights;
    private ProseAlgorithm.Region region;
    private int width;
    private byte[] came = new byte[0];
    /** The scores of the row filled last, by the newer words that precede: the last pair kept, or a change going on. */
    private int[] kept = new int[0];

    private int[] changed = new int[0];

    RunAlignment(int[] before, int[] after, WordNumbers numbers) {
        this.before = before;
        this.after = after;
        weights = new int[numbers.size()];
        for (int word = 0; word < weights.length; word++) {
            weights[word] = numbers.isSlight(word) ? SLIGHT_WORD : CONTENT_WORD;
        }
    }

    /** Whether a phrase of the older text earns more than the change that it would interrupt. */
    boolean isWorthKeeping(int from, int to) {
        int earned = 0;
        for (int at = from; at < to; at++) {
            earned += weights[before[at]];
        }
        return earned > CHANGE_BEGUN;
    }

    /** Writes for each older token of the region that is kept the newer one that it is. */
    void align(ProseAlgorithm.Region of, int[] partner) {
        region = of;
        width = of.bEnd() - of.b() + 1;
        int rows = of.aEnd() - of.a() + 1;
        if (came.length < rows * width) {
            came = new byte[rows * width];
        }
        firstRow();
        for (int i = 1; i < rows; i++) {
            row(i);
        }
        trace(rows - 1, partner);
    }

    private void firstRow() {
        if (kept.length < width) {
            kept = new int[width];
            changed = new int[width];
        }
        Arrays.fill(kept, 0, width, NEVER);
        Arrays.fill(changed, 0, width, -CHANGE_BEGUN);
        kept[0] = 0;
        changed[0] = NEVER;
        Arrays.fill(came, 0, width, INSERTED);
        if (width > 1) {
            came[1] = INSERTED | CHANGE_AFTER_KEPT;
        }
    }

    /** Fills a row over the one above it: the scores of a column are read before they are written. */
    private void row(int i) {
        int word = before[region.a() + i - 1];
        int weight = weights[word];
        int row = i * width;
        int newer = region.b() - 1;
        int keptDiagonal = kept[0];
        int changedDiagonal = changed[0];
        int keptLeft = NEVER;
        int changedLeft = -CHANGE_BEGUN;
        kept[0] = keptLeft;
        changed[0] = changedLeft;
        came[row] = i == 1 ? CHANGE_AFTER_KEPT : 0;
        for (int j = 1; j < width; j++) {
            int keptAbove = kept[j];
            int changedAbove = changed[j];
            int how = 0;
            int keptHere = NEVER;
            if (word == after[newer + j]) {
                how = changedDiagonal > keptDiagonal ? KEPT_AFTER_CHANGE : 0;
                keptHere = weight + Math.max(changedDiagonal, keptDiagonal);
            }
            int struck = Math.max(changedAbove, keptAbove - CHANGE_BEGUN);
            int inserted = Math.max(changedLeft, keptLeft - CHANGE_BEGUN);
            int changedHere;
            if (inserted > struck) {
                how |= changedLeft >= inserted ? INSERTED : INSERTED | CHANGE_AFTER_KEPT;
                changedHere = inserted;
            } else {
                how |= changedAbove >= struck ? 0 : CHANGE_AFTER_KEPT;
                changedHere = struck;
            }
            came[row + j] = (byte) how;
            keptDiagonal = keptAbove;
            changedDiagonal = changedAbove;
            kept[j] = keptLeft = keptHere;
            changed[j] = changedLeft = changedHere;
        }
    }

    private void trace(int lastRow, int[] partner) {
        int i = lastRow;
        int j = width - 1;
        boolean inKept = kept[j] >= changed[j];
        while (i > 0 || j > 0) {
            int how = came[i * width + j];
            if (inKept) {
                partner[region.a() + --i] = region.b() + --j;
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
