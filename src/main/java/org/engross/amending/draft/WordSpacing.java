package org.engross.amending.draft;

/**
 * Joins words as print does: a space between words, none before a comma or after an opening parenthesis, and one space
 * where struck words left two.
 */
public final class WordSpacing {

    private static final String NO_SPACE_BEFORE = " ,;:.)]”’—–-?!/%";
    private static final String NO_SPACE_AFTER = " ([“‘—–-$/";

    private WordSpacing() {}

    /** Puts words in the place of a run of a text. */
    public static OriginText replace(OriginText text, int from, int to, OriginText inserted) {
        var left = text.part(0, from);
        var right = text.part(to, text.length());
        if (inserted.isEmpty()) {
            return strike(text, from, to);
        }
        var words = inserted;
        boolean insertion = from == to;
        int cutFrom = from;
        if (!left.isEmpty()
                && left.words().endsWith(" ")
                && ",;:.)-".indexOf(words.words().charAt(0)) >= 0) {
            cutFrom = left.words().stripTrailing().length();
        }
        if ((insertion || !startsWord(text, from)) && needsSpace(left.words(), words.words())) {
            words = OriginText.of(" ", words.runs().getFirst().origin()).then(words);
        }
        if (insertion && needsSpace(words.words(), right.words())) {
            words = words.then(OriginText.of(" ", words.runs().getLast().origin()));
        }
        return text.with(cutFrom, to, words).stripped();
    }

    private static boolean startsWord(OriginText text, int at) {
        return Character.isLetterOrDigit(text.words().charAt(at))
                || ".,;:".indexOf(text.words().charAt(at)) < 0;
    }

    private static OriginText strike(OriginText text, int from, int to) {
        var words = text.words();
        int start = from;
        int end = to;
        boolean spaceBefore = start > 0 && words.charAt(start - 1) == ' ';
        boolean closes = end == words.length() || NO_SPACE_BEFORE.indexOf(words.charAt(end)) >= 0;
        if (spaceBefore && closes && !(end < words.length() && "—–-/".indexOf(words.charAt(end)) >= 0)) {
            start--;
        } else if (end < words.length()
                && words.charAt(end) == ' '
                && (start == 0 || NO_SPACE_AFTER.indexOf(words.charAt(start - 1)) >= 0)) {
            end++;
        }
        return text.with(start, end, OriginText.NONE).stripped();
    }

    public static boolean needsSpace(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && NO_SPACE_AFTER.indexOf(left.charAt(left.length() - 1)) < 0
                && NO_SPACE_BEFORE.indexOf(right.charAt(0)) < 0;
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
