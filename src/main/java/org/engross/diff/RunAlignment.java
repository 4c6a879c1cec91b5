package org.engross.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the best way to keep words of one text in another. A kept word earns its weight, and every change begun after a
 * kept word costs: an island of shared words must earn more than the change it interrupts (Gotoh's alignment with
 * affine gaps, of two states).
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
    private final ProseAlgorithm.Region region;
    private final byte[][] came;
    private int keptScore;
    private int changedScore;

    private RunAlignment(int[] before, int[] after, int[] weights, ProseAlgorithm.Region region) {
        this.before = before;
        this.after = after;
        this.weights = weights;
        this.region = region;
        this.came = new byte[region.aEnd() - region.a() + 1][region.bEnd() - region.b() + 1];
    }

    /** The pairs of kept tokens, older and newer index, in order. */
    static List<int[]> of(int[] before, int[] after, int[] weights, ProseAlgorithm.Region region) {
        var alignment = new RunAlignment(before, after, weights, region);
        alignment.fill();
        return alignment.kept();
    }

    static int weight(Token token) {
        return token.isSlight() ? SLIGHT_WORD : CONTENT_WORD;
    }

    private void fill() {
        int width = came[0].length;
        int[] kept = new int[width];
        int[] changed = new int[width];
        int[] keptAbove = new int[width];
        int[] changedAbove = new int[width];
        Arrays.fill(keptAbove, NEVER);
        Arrays.fill(changedAbove, -CHANGE_BEGUN);
        keptAbove[0] = 0;
        changedAbove[0] = NEVER;
        firstRow();
        for (int i = 1; i < came.length; i++) {
            row(i, kept, changed, keptAbove, changedAbove);
            var spare = keptAbove;
            keptAbove = kept;
            kept = spare;
            spare = changedAbove;
            changedAbove = changed;
            changed = spare;
        }
        keptScore = keptAbove[width - 1];
        changedScore = changedAbove[width - 1];
    }

    private void firstRow() {
        for (int j = 1; j < came[0].length; j++) {
            came[0][j] = (byte) (INSERTED | (j == 1 ? CHANGE_AFTER_KEPT : 0));
        }
    }

    private void row(int i, int[] kept, int[] changed, int[] keptAbove, int[] changedAbove) {
        kept[0] = NEVER;
        changed[0] = -CHANGE_BEGUN;
        came[i][0] = i == 1 ? CHANGE_AFTER_KEPT : 0;
        int word = before[region.a() + i - 1];
        for (int j = 1; j < kept.length; j++) {
            byte how = 0;
            kept[j] = NEVER;
            if (word == after[region.b() + j - 1]) {
                boolean afterChange = changedAbove[j - 1] > keptAbove[j - 1];
                how |= afterChange ? KEPT_AFTER_CHANGE : 0;
                kept[j] = weights[word] + (afterChange ? changedAbove[j - 1] : keptAbove[j - 1]);
            }
            int struck = Math.max(changedAbove[j], keptAbove[j] - CHANGE_BEGUN);
            int inserted = Math.max(changed[j - 1], kept[j - 1] - CHANGE_BEGUN);
            if (inserted > struck) {
                how |= INSERTED;
                how |= changed[j - 1] >= inserted ? 0 : CHANGE_AFTER_KEPT;
            } else {
                how |= changedAbove[j] >= struck ? 0 : CHANGE_AFTER_KEPT;
            }
            changed[j] = Math.max(struck, inserted);
            came[i][j] = how;
        }
    }

    private List<int[]> kept() {
        var pairs = new ArrayList<int[]>();
        int i = came.length - 1;
        int j = came[0].length - 1;
        boolean inKept = keptScore >= changedScore;
        while (i > 0 || j > 0) {
            byte how = came[i][j];
            if (inKept) {
                pairs.add(new int[] {region.a() + --i, region.b() + --j});
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
        Collections.reverse(pairs);
        return pairs;
    }
}
