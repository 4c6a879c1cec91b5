package org.engross.diff;

import java.util.Arrays;
import java.util.Locale;

/** Numbers the words of several texts, whatever their case, marks of punctuation left out. */
public final class FoldedWords {

    private static final char FIRST_NOT_ASCII = 128;
    private static final char CAPITAL_I_WITH_DOT = '\u0130';
    private static final char CAPITAL_SIGMA = '\u03A3';

    private final WordNumbers numbers = WordNumbers.copying();

    /** The text at hand in small letters, and the words found in it. */
    private char[] folded = new char[1 << 9];

    private int[] found = new int[1 << 7];

    /** The words of a text in their order, as numbers; a word that has none yet gets the next one. */
    public int[] of(String text) {
        int length = fold(text);
        int count = 0;
        var cursor = new TokenCursor(folded, 0, length);
        while (cursor.next()) {
            if (cursor.isWord()) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = numbers.of(folded, cursor.start(), cursor.wordEnd(), cursor.key());
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Puts the text into small letters as {@link String#toLowerCase(Locale)} does, and tells how long it is then. */
    private int fold(String text) {
        int length = text.length();
        take(text);
        for (int i = 0; i < length; i++) {
            char c = folded[i];
            if (c < FIRST_NOT_ASCII) {
                folded[i] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
            } else if (c == CAPITAL_I_WITH_DOT || c == CAPITAL_SIGMA || Character.isSurrogate(c)) {
                var lower = text.toLowerCase(Locale.ROOT); // what these become hangs on their neighbours, or is longer
                take(lower);
                return lower.length();
            } else {
                folded[i] = Character.toLowerCase(c);
            }
        }
        return length;
    }

    private void take(String text) {
        if (folded.length < text.length()) {
            folded = new char[Math.max(text.length(), folded.length * 2)];
        }
        text.getChars(0, text.length(), folded, 0);
    }

    /** How many numbers are given. */
    int size() {
        return numbers.size();
    }

    boolean isSlight(int word) {
        return numbers.isSlight(word);
    }
}
