package org.engross.diff;

import java.util.List;
import java.util.Optional;

/**
 * Compares two texts that share long stretches. Only what lies between, and a margin around it, is cut into tokens; where a
 * change could slide out of the margin, the margin grows.
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
            var edits = comparison.without(comparison.shared(margin));
            if (edits.isPresent()) {
                return edits.get();
            }
            margin = (int) Math.min((long) margin * GROWTH, Math.max(before.length(), after.length()));
        }
    }

    private List<SharedStretch> shared(int margin) {
        return SharedStretches.of(before, after, margin);
    }

    /** The edits, if none of them could slide into what is set aside. */
    private Optional<Edits> without(List<SharedStretch> aside) {
        var numbers = new WordNumbers(aside.size());
        var older = TokenArray.of(before, aside, false, numbers);
        var newer = TokenArray.of(after, aside, true, numbers);
        var algorithm = new ProseAlgorithm();
        var found = algorithm.of(older, newer);
        if (Cleaning.isNearAside(older, newer, found, LOOKED_AT)) {
            return Optional.empty();
        }
        var replacements = Cleaning.of(older, newer, found);
        var edits = EditWriter.write(olderText, older, newerText, newer, replacements);
        return Optional.of(new Edits(edits, algorithm.isCoarse()));
    }
}
