package org.engross.amending;

/**
 * Joins words as print does: a space between words, none before a comma or after an opening parenthesis, and one space
 * where struck words left two.
 */
final class Joint {

    private static final String NO_SPACE_BEFORE = " ,;:.)]”’—–-?!/%";
    private static final String NO_SPACE_AFTER = " ([“‘—–-$/";

    private Joint() {}

    /** Puts words in the place of a run of a text. */
    static Traced replace(Traced text, int from, int to, Traced inserted) {
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
            words = Traced.of(" ", words.runs().getFirst().origin()).then(words);
        }
        if (insertion && needsSpace(words.words(), right.words())) {
            words = words.then(Traced.of(" ", words.runs().getLast().origin()));
        }
        return text.with(cutFrom, to, words).stripped();
    }

    private static boolean startsWord(Traced text, int at) {
        return Character.isLetterOrDigit(text.words().charAt(at))
                || ".,;:".indexOf(text.words().charAt(at)) < 0;
    }

    private static Traced strike(Traced text, int from, int to) {
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
        return text.with(start, end, Traced.NONE).stripped();
    }

    static boolean needsSpace(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && NO_SPACE_AFTER.indexOf(left.charAt(left.length() - 1)) < 0
                && NO_SPACE_BEFORE.indexOf(right.charAt(0)) < 0;
    }

    /** Words set after others. */
    static Traced after(Traced left, Traced right) {
        if (needsSpace(left.words(), right.words())) {
            return left.then(Traced.of(" ", right.runs().getFirst().origin())).then(right);
        }
        return left.then(right);
    }
}
