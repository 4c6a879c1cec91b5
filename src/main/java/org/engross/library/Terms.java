package org.engross.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to search for. A word is a run of letters and digits in any case: {@code U.S.C.} is three words, {@code 2421A(b)}
 * two.
 *
 * @param words in lower case, in the order asked, from 1 to {@link #MOST}
 */
public record Terms(List<String> words) {

    /** How many words a search takes. */
    public static final int MOST = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public Terms {
        words = List.copyOf(words);
        if (words.isEmpty() || words.size() > MOST) {
            throw new IllegalArgumentException("a search takes from 1 to " + MOST + " words; here are " + words.size());
        }
    }

    /**
     * Reads what is asked.
     *
     * @throws IllegalArgumentException where it has no word, or too many
     */
    public static Terms parse(String asked) {
        return new Terms(in(asked));
    }

    /** Where the words of a text stand, in the manner of {@link Matcher}. */
    public static Matcher matcher(String text) {
        return WORD.matcher(text);
    }

    /** Whether a word of a text is one of those asked for. */
    public boolean contain(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words as a row keeps them, a space between and around them: found in it, they stand there as a phrase. */
    String phrase() {
        return line(words);
    }

    /** The words of a text as a row keeps them. */
    static String line(String text) {
        return line(in(text));
    }

    private static String line(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static List<String> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
