package org.engross.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a mark of punctuation, with the space after it. Two tokens stand for the same when their words are equal;
 * the space is kept so that the tokens of a text, set one after another, are the text.
 *
 * @param word {@code facilitates}, {@code U.S.C.}, {@code 1,000}, {@code defendant’s}, {@code (}; empty only for the
 *     space that begins a text
 * @param space white space, mostly one blank or nothing
 */
public record Token(String word, String space) {

    public Token {
        if (!isSpace(space) || word.isEmpty() && space.isEmpty()) {
            throw new IllegalArgumentException("not a word and its space: '" + word + "', '" + space + "'");
        }
    }

    /** The tokens of a text; their texts in a row are the text again. */
    public static List<Token> listOf(String text) {
        var tokens = new ArrayList<Token>();
        var cursor = TokenCursor.of(text);
        while (cursor.next()) {
            tokens.add(cursor.token());
        }
        return tokens;
    }

    /** The words of a text without its marks of punctuation. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        var cursor = TokenCursor.of(text);
        while (cursor.next()) {
            if (cursor.isWord()) {
                words.add(text.substring(cursor.start(), cursor.wordEnd()));
            }
        }
        return words;
    }

    /** The words of a text that say something by themselves. */
    public static List<String> contentWords(String text) {
        var words = new ArrayList<String>();
        var cursor = TokenCursor.of(text);
        while (cursor.next()) {
            if (cursor.isWord() && !cursor.isStopWord()) {
                words.add(text.substring(cursor.start(), cursor.wordEnd()));
            }
        }
        return words;
    }

    /** How many words a text has, marks of punctuation not counted. */
    public static int wordsIn(String text) {
        int words = 0;
        var cursor = TokenCursor.of(text);
        while (cursor.next()) {
            words += cursor.isWord() ? 1 : 0;
        }
        return words;
    }

    private static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CharacterKind.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public String text() {
        return word + space;
    }

    /** Whether it has a letter or a digit, so that it counts as a word. */
    public boolean isWord() {
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }
}
