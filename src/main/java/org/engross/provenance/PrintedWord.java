package org.engross.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as texts are traced by it: what stands between two spaces or dashes. Letter case and the marks around it make no
 * difference, so that {@code SHORT TITLE.} is “Short title”; a reference is one word, so that 1591(a) is not 1591.
 *
 * @param form in lower case, without the marks around it
 * @param start the first character of the word with the marks before it, in UTF-16 code units
 */
record PrintedWord(String form, int start) {

    private static final Pattern BETWEEN_SPACES = Pattern.compile("[^\\s\\p{Z}—]+");
    private static final Pattern MARKS_AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** The words of a run, in order; marks that stand alone are none. */
    static List<PrintedWord> listOf(String text) {
        var words = new ArrayList<PrintedWord>();
        var matcher = BETWEEN_SPACES.matcher(text);
        while (matcher.find()) {
            var form = withoutMarks(matcher.group()).toLowerCase(Locale.ROOT);
            if (!form.isEmpty()) {
                words.add(new PrintedWord(form, matcher.start()));
            }
        }
        return words;
    }

    private static String withoutMarks(String word) {
        return isPlain(word.charAt(0)) && isPlain(word.charAt(word.length() - 1))
                ? word // as most are
                : MARKS_AROUND.matcher(word).replaceAll("");
    }

    private static boolean isPlain(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }
}
