package org.engross.diff;

import java.util.Optional;

/**
 * Compares two texts of which the ends are mostly shared. Only what lies between, and a margin around it, is cut into
 * tokens; where a change could slide out of the margin, the margin grows.
 */
final class WordComparison {

    private static final int FIRST_MARGIN = 160;
    private static final int GROWTH = 16;

    /** How many tokens around a change are looked at to tell how well it reads. */
    private static final int LOOKED_AT = 3;

    private final String olderText;
    private final String newerText;
    private final char[] before;
    private final char[] after;

    private WordComparison(String before, String after) {
        olderText = before;
        newerText = after;
        this.before = before.toCharArray();
        this.after = after.toCharArray();
    }

    /** The edits of two texts that differ. */
    static Edits of(String before, String after) {
        var comparison = new WordComparison(before, after);
        int margin = FIRST_MARGIN;
        while (true) {
            var edits = comparison.within(SharedEnds.of(comparison.before, comparison.after, margin));
            if (edits.isPresent()) {
                return edits.get();
            }
            margin = (int) Math.min((long) margin * GROWTH, Integer.MAX_VALUE);
        }
    }

    /** The edits, if none of them could slide beyond what was cut into tokens. */
    private Optional<Edits> within(SharedEnds ends) {
        var numbers = new WordNumbers();
        var older = TokenArray.of(before, ends.start(), ends.beforeEnd(), numbers);
        var newer = TokenArray.of(after, ends.start(), ends.afterEnd(), numbers);
        var algorithm = new ProseAlgorithm();
        var found = algorithm.of(older, newer);
        if (ends.start() > 0 && Cleaning.roomBefore(older, newer, found) < LOOKED_AT
                || ends.beforeEnd() < before.length && Cleaning.roomAfter(older, newer, found) < LOOKED_AT) {
            return Optional.empty();
        }
        var replacements = Cleaning.of(older, newer, found);
        var edits = EditWriter.write(olderText, older, newerText, newer, replacements);
        return Optional.of(new Edits(edits, algorithm.isCoarse()));
    }
}
