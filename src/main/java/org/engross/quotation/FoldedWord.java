package org.engross.quotation;

import java.util.ArrayList;
import java.util.List;
import org.engross.diff.Token;

/**
 * A word as it is compared where letter case, typography and marks of punctuation make no difference.
 *
 * @param word in plain typography and small letters
 * @param start where it begins in the words that were read, in UTF-16 code units
 * @param end the offset after it
 */
public record FoldedWord(String word, int start, int end) {

    /** The words of a run, in order; marks of punctuation are none. */
    public static List<FoldedWord> of(String run) {
        var words = new ArrayList<FoldedWord>();
        int at = 0;
        for (var token : Token.listOf(run)) {
            int end = at + token.word().length();
            if (token.isWord()) {
                words.add(new FoldedWord(Typography.folded(token.word()), at, end));
            }
            at += token.text().length();
        }
        return words;
    }
}
