package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.draft.OriginText.Splice;

/**
 * Joins words as print does: a space between words, none before a comma or after an opening parenthesis, and one space
 * where struck words left two.
 */
public final class WordSpacing {

    private static final String NO_SPACE_BEFORE = " ,;:.)]”’—–-?!/%";
    private static final String NO_SPACE_AFTER = " ([“‘—–-$/";
    /** What stands for the character before the first or after the last of a text. */
    private static final char NONE = 0;

    private final String words;
    /** From the last to the first. */
    private final List<Splice> splices = new ArrayList<>();
    /** Where the words that stand after all splices so far begin, and their first character. */
    private int rightFrom;

    private char right;

    private WordSpacing(String words) {
        this.words = words;
        this.rightFrom = words.length();
    }

    /** Puts words in the place of a run of a text. */
    public static OriginText replace(OriginText text, int from, int to, OriginText inserted) {
        return replace(text, List.of(new Splice(from, to, inserted)));
    }

    /**
     * Puts words in the place of several runs of a text.
     *
     * @param runs in their order, none over another
     */
    public static OriginText replace(OriginText text, List<Splice> runs) {
        var spacing = new WordSpacing(text.words());
        for (int i = runs.size() - 1; i >= 0; i--) {
            int before = i == 0 ? 0 : runs.get(i - 1).to();
            var run = runs.get(i);
            if (run.words().isEmpty()) {
                spacing.strike(run.from(), run.to(), before);
            } else {
                spacing.replace(run.from(), run.to(), before, run.words());
            }
        }
        return text.spliced(spacing.splices.reversed()).stripped();
    }

    private void replace(int from, int to, int before, OriginText inserted) {
        char first = inserted.words().charAt(0);
        boolean insertion = from == to;
        char left = from == 0 ? NONE : words.charAt(from - 1);
        int start = from;
        if (left == ' ' && ",;:.)-".indexOf(first) >= 0) {
            while (start > before && words.charAt(start - 1) == ' ') {
                start--;
            }
        }
        var spaced = inserted;
        if ((insertion || !startsWord(words.charAt(from))) && needsSpace(left, first)) {
            spaced = OriginText.of(" ", inserted.runs().getFirst().origin()).then(spaced);
        }
        if (insertion && needsSpace(spaced.words().charAt(spaced.length() - 1), at(to))) {
            spaced = spaced.then(OriginText.of(" ", spaced.runs().getLast().origin()));
        }
        put(start, to, spaced);
    }

    /** Whether what stands there keeps the space, or none, that stands before it. */
    public static boolean startsWord(char first) {
        return Character.isLetterOrDigit(first) || ".,;:".indexOf(first) < 0;
    }

    /** The character at a place, the splices after it made. */
    private char at(int place) {
        return place < rightFrom ? words.charAt(place) : right;
    }

    private void put(int from, int to, OriginText inserted) {
        right = inserted.isEmpty() ? at(to) : inserted.words().charAt(0);
        rightFrom = from;
        splices.add(new Splice(from, to, inserted));
    }

    private void strike(int from, int to, int before) {
        int end = to;
        if (end == rightFrom && !splices.isEmpty() && splices.getLast().words().isEmpty()) {
            end = splices.removeLast().to();
            rightFrom = splices.isEmpty() ? words.length() : splices.getLast().from();
        }
        char left = from == 0 ? NONE : words.charAt(from - 1);
        char next = at(end);
        int start = from;
        boolean closes = next == NONE || NO_SPACE_BEFORE.indexOf(next) >= 0;
        boolean joins = next != NONE && "—–-/".indexOf(next) >= 0;
        if (left == ' ' && closes && !joins) {
            start = Math.max(before, from - 1);
        } else if (next == ' ' && end < rightFrom && (left == NONE || NO_SPACE_AFTER.indexOf(left) >= 0)) {
            end++;
        }
        put(start, end, OriginText.NONE);
    }

    private static boolean needsSpace(char left, char right) {
        return left != NONE && right != NONE && NO_SPACE_AFTER.indexOf(left) < 0 && NO_SPACE_BEFORE.indexOf(right) < 0;
    }

    public static boolean needsSpace(String left, String right) {
        return !left.isEmpty() && !right.isEmpty() && needsSpace(left.charAt(left.length() - 1), right.charAt(0));
    }

    /** Words set after others. */
    public static OriginText after(OriginText left, OriginText right) {
        if (needsSpace(left.words(), right.words())) {
            return left.then(OriginText.of(" ", right.runs().getFirst().origin()))
                    .then(right);
        }
        return left.then(right);
    }
}
