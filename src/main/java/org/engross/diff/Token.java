package org.engross.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word or a mark of punctuation, with the space after it. Two tokens stand for the same when their words are equal;
 * the space is kept so that the tokens of a text, set one after another, are the text.
 *
 * @param word {@code facilitates}, {@code U.S.C.}, {@code 1,000}, {@code defendant’s}, {@code (}; empty only for the
 *     space that begins a text
 * @param space white space, mostly one blank or nothing
 */
public record Token(String word, String space) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<word>(?:\\p{L}\\.){2,}" // U.S.C.
                    + "|[\\p{L}\\p{M}\\p{N}]+(?:(?:[’']|(?<=\\d)[.,](?=\\d))[\\p{L}\\p{M}\\p{N}]+)*"
                    + "|[^\\s\\p{Z}]|^)(?<space>[\\s\\p{Z}]*)");

    public Token {
        if (!space.chars().allMatch(Token::isSpace) || word.isEmpty() && space.isEmpty()) {
            throw new IllegalArgumentException("not a word and its space: '" + word + "', '" + space + "'");
        }
    }

    /** The tokens of a text; their texts in a row are the text again. */
    public static List<Token> listOf(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                tokens.add(new Token(matcher.group("word"), matcher.group("space")));
            }
        }
        return tokens;
    }

    /** The words of a text without its marks of punctuation. */
    public static List<String> words(String text) {
        return listOf(text).stream().filter(Token::isWord).map(Token::word).toList();
    }

    /** How many words a text has, marks of punctuation not counted. */
    public static int wordsIn(String text) {
        return words(text).size();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public String text() {
        return word + space;
    }

    /** Whether it has a letter or a digit, so that it counts as a word. */
    public boolean isWord() {
        return !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Whether it says nothing by itself: an article, a preposition, a conjunction, a mark of punctuation. */
    public boolean isSlight() {
        return !isWord() || StopWords.contain(word);
    }
}
