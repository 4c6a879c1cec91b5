package org.engross.quotation;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word that a line breaks after a hyphen, as it is copied from a print: {@code facili-} and {@code tate}, or
 * {@code court-} and {@code ordered}; where lines were joined, a space stands for the break.
 */
public record BrokenWord(String before, String after, boolean atLineEnd) {

    /** A hyphen that only a line's end shows needs no other sign; it is taken for the printer's unless a text has it. */
    private static final Pattern AT_LINE_END =
            Pattern.compile("\u00ad\\s*|(?<=\\p{L})[-\u2010][ \\t]*\\R\\s*(?=\\p{Ll})");

    private static final Pattern FORM = Pattern.compile(
            "(?<before>\\p{L}+)(?:(?<line>\u00ad\\s*|[-\u2010][ \\t]*\\R\\s*)|[-\u2010] +)(?<after>\\p{Ll}\\p{L}*)");

    /** How many words it makes at most: two and the hyphen between them. */
    static final int MOST_WORDS = 3;

    static List<BrokenWord> in(String pasted) {
        return FORM.matcher(pasted)
                .results()
                .map(found -> new BrokenWord(found.group("before"), found.group("after"), found.group("line") != null))
                .toList();
    }

    /** The text with every word joined that a line's end breaks. */
    static String joined(String pasted) {
        return AT_LINE_END.matcher(pasted).replaceAll("");
    }

    /** The quotation with the word as the text has it: joined, or with its hyphen; as it was where the text has neither. */
    String asIn(List<String> text, String quotation) {
        var folded = text.stream().map(Typography::folded).toList();
        if (folded.contains(Typography.folded(before + after))) {
            return quotation.replaceFirst(spaced(), before + after);
        }
        var hyphenated = WordSequence.wordsOf(Typography.folded(before + "-" + after));
        return Collections.indexOfSubList(folded, hyphenated) >= 0
                ? quotation.replaceFirst(atLineEnd ? Pattern.quote(before + after) : spaced(), before + "-" + after)
                : quotation;
    }

    /** The words of a quotation before and after each place at which the word may stand, broken or not. */
    Stream<String> around(String words) {
        return Stream.of(words.split("(?i)" + Pattern.quote(before) + "(?:[-\u2010] ?)?" + Pattern.quote(after)));
    }

    private String spaced() {
        return Pattern.quote(before) + "[-\u2010] " + Pattern.quote(after);
    }
}
