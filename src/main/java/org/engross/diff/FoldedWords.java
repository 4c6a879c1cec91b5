package org.engross.diff;

import java.util.Arrays;
import java.util.Locale;

/** Numbers the words of several texts, whatever their case, marks of punctuation left out. */
public final class FoldedWords {

    private final WordNumbers numbers = new WordNumbers();

    /** The words of a text in their order, as numbers; a word that has none yet gets the next one. */
    public int[] of(String text) {
        var folded = text.toLowerCase(Locale.ROOT).toCharArray();
        int[] words = new int[folded.length / 5 + 4];
        int count = 0;
        var cursor = new TokenCursor(folded, 0, folded.length);
        while (cursor.next()) {
            if (cursor.isWord()) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                }
                words[count++] = numbers.of(folded, cursor.start(), cursor.wordEnd(), cursor.key());
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** How many numbers are given. */
    int size() {
        return numbers.size();
    }

    boolean isSlight(int word) {
        return numbers.isSlight(word);
    }
}
