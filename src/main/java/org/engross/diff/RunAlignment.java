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

    /** Scores are four times what they say, so that the marks have room below them. */
    private static final int UNIT = 4;

    private static final int CONTENT_WORD = 4 * UNIT;
    private static final int SLIGHT_WORD = UNIT;
    /** A little less than three words, one of them slight, so that such an island still pays. */
    private static final int CHANGE_BEGUN = 8 * UNIT;

    private static final int NONE = -1;

    /** Marks of a pair of equal words: whether a change went before if the pair is kept, and whether a change best begins after it. */
    private static final int KEPT_AFTER_CHANGE = 1;

    private static final int CHANGE_AFTER_KEPT = 2;
    private static final int MARKS = UNIT - 1;

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

    /** For each word the last column that has it, and for each column the one before it of the same word. */
    private final int[] lastColumns;

    private int[] sameBefore = new int[0];

    /** For each cell the last eight bits of its score, which tell the scores of neighbours apart, and its marks. */
    private byte[] cells = new byte[0];

    /**
     * For each column of the row filled last the best score of all ways in which a change goes on there, also one that begins
     * there. It never falls from left to right nor from above to below.
     */
    private int[] scores = new int[0];

    private byte[] lastBits = new byte[0];

    /** For each column the score of the pair last found there, kept, and its row. */
    private int[] kept = new int[0];

    private int[] keptRows = new int[0];
    private int[] marks = new int[0];
    private int[] pairs = new int[0];

    RunAlignment(int[] before, int[] after, WordNumbers numbers) {
        rows = new SharedWords(before);
        columns = new SharedWords(after);
        weights = new int[numbers.size()];
        lastColumns = new int[numbers.size()];
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
        if (cells.length < (rows.size + 1) * width) {
            cells = new byte[(rows.size + 1) * width];
        }
        firstRow(width);
        linkColumns();
        for (int i = 1; i <= rows.size; i++) {
            row(i, width);
        }
        trace(width, partner);
    }

    private void firstRow(int width) {
        if (scores.length < width) {
            scores = new int[width];
            lastBits = new byte[width];
            kept = new int[width];
            keptRows = new int[width];
            marks = new int[width];
            pairs = new int[width];
            sameBefore = new int[width];
        }
        Arrays.fill(scores, 0, width, -CHANGE_BEGUN);
        Arrays.fill(lastBits, 0, width, (byte) -CHANGE_BEGUN);
        Arrays.fill(keptRows, 0, width, NONE);
        kept[0] = 0;
        keptRows[0] = 0;
        marks[0] = CHANGE_AFTER_KEPT;
        System.arraycopy(lastBits, 0, cells, 0, width);
        cells[0] |= CHANGE_AFTER_KEPT;
    }

    private void linkColumns() {
        for (int j = 0; j < columns.size; j++) {
            lastColumns[columns.words[j]] = NONE;
        }
        for (int j = 0; j < columns.size; j++) {
            sameBefore[j] = lastColumns[columns.words[j]];
            lastColumns[columns.words[j]] = j;
        }
    }

    /** Fills a row: only pairs of equal words, and what a pair betters to its right, differ from the row above. */
    private void row(int i, int width) {
        int found = keepPairs(i);
        int row = i * width;
        for (int k = found - 1; k >= 0; k--) {
            int j = pairs[k];
            int begun = kept[j] - CHANGE_BEGUN;
            if (begun > scores[j]) {
                marks[j] |= CHANGE_AFTER_KEPT;
                for (int right = j; right < width && scores[right] < begun; right++) {
                    scores[right] = begun;
                    lastBits[right] = (byte) begun;
                }
            }
        }
        System.arraycopy(lastBits, 0, cells, row, width);
        for (int k = 0; k < found; k++) {
            cells[row + pairs[k]] |= (byte) marks[pairs[k]];
        }
    }

    /** Finds the pairs of a row, from right to left, and scores each if it is kept; tells how many there are. */
    private int keepPairs(int i) {
        int word = rows.words[i - 1];
        boolean gapBefore = rows.afterGap[i - 1];
        int found = 0;
        for (int column = lastColumns[word]; column != NONE; column = sameBefore[column]) {
            boolean follows = keptRows[column] == i - 1;
            boolean changed;
            int score = scores[column];
            if (gapBefore | columns.afterGap[column]) {
                changed = !follows || (marks[column] & CHANGE_AFTER_KEPT) == 0;
            } else {
                // A tie goes to the kept word that is next to this one.
                changed = !follows || score > kept[column];
                score = changed ? score : kept[column];
            }
            int j = column + 1;
            kept[j] = score + weights[word];
            keptRows[j] = i;
            marks[j] = changed ? KEPT_AFTER_CHANGE : 0;
            pairs[found++] = j;
        }
        return found;
    }

    private void trace(int width, int[] partner) {
        int i = rows.size;
        int j = width - 1;
        boolean inKept = keptRows[j] == i
                && (rows.endsInGap || columns.endsInGap ? (marks[j] & CHANGE_AFTER_KEPT) != 0 : kept[j] >= scores[j]);
        while (i > 0 || j > 0) {
            int at = i * width + j;
            if (inKept) {
                inKept = (cells[at] & KEPT_AFTER_CHANGE) == 0;
                partner[rows.places[--i]] = columns.places[--j];
                continue;
            }
            if (i == 0 || j > 0 && isLess(cells[at - width], cells[at - 1])) {
                j--;
                at--;
            } else {
                i--;
                at -= width;
            }
            inKept = (cells[at] & CHANGE_AFTER_KEPT) != 0;
        }
    }

    /**
     * Whether the score of a cell is less than that of a neighbour across the corner. A word more or less changes a score by the weight
     * of a pair and the cost of a change at most, so that the last bits tell.
     */
    private static boolean isLess(byte one, byte other) {
        return (byte) ((one & ~MARKS) - (other & ~MARKS)) < 0;
    }
}
