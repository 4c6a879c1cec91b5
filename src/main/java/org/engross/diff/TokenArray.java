package org.engross.diff;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The tokens of a stretch of text as numbers: where each begins, where its word ends, and which word it is. The tokens
 * themselves are made only for whoever asks for one.
 */
final class TokenArray extends AbstractList<Token> implements RandomAccess {

    private static final int CHARACTERS_OF_A_TOKEN = 5;

    private final char[] text;
    private final WordNumbers numbers;
    private int[] starts;
    private int[] wordEnds;
    private int[] words;
    private int size;
    private int[] aside = new int[0];

    private TokenArray(char[] text, int length, WordNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
        int tokens = length / CHARACTERS_OF_A_TOKEN + 8;
        starts = new int[tokens + 1];
        wordEnds = new int[tokens];
        words = new int[tokens];
    }

    /**
     * The tokens of a text, two of which can be compared that share the numbers; each stretch set aside is one token that
     * is like no other.
     */
    static TokenArray of(char[] text, List<SharedStretch> aside, boolean newer, WordNumbers numbers) {
        int kept = text.length - aside.stream().mapToInt(SharedStretch::length).sum();
        var tokens = new TokenArray(text, kept, numbers);
        tokens.aside = new int[aside.size()];
        int from = 0;
        for (int i = 0; i < tokens.aside.length; i++) {
            var stretch = aside.get(i);
            int start = newer ? stretch.after() : stretch.before();
            tokens.addAll(from, start);
            tokens.aside[i] = tokens.size;
            from = start + stretch.length();
            tokens.add(start, from, i);
        }
        tokens.addAll(from, text.length);
        tokens.starts[tokens.size] = text.length;
        return tokens;
    }

    private void addAll(int from, int to) {
        var cursor = new TokenCursor(text, from, to);
        while (cursor.next()) {
            add(cursor.start(), cursor.wordEnd(), numbers.of(text, cursor.start(), cursor.wordEnd(), cursor.key()));
        }
    }

    /** The same of tokens that were made elsewhere. */
    static TokenArray of(List<? extends Token> tokens, WordNumbers numbers) {
        var text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        var array = new TokenArray(text.toString().toCharArray(), text.length(), numbers);
        int start = 0;
        for (var token : tokens) {
            int wordEnd = start + token.word().length();
            array.add(
                    start,
                    wordEnd,
                    numbers.of(array.text, start, wordEnd, WordNumbers.key(array.text, start, wordEnd)));
            start += token.text().length();
        }
        array.starts[array.size] = start;
        return array;
    }

    static TokenArray of(String text, WordNumbers numbers) {
        return of(text.toCharArray(), List.of(), false, numbers);
    }

    private void add(int start, int wordEnd, int word) {
        if (size == words.length) {
            int length = size + (size >> 1) + 8;
            starts = Arrays.copyOf(starts, length + 1);
            wordEnds = Arrays.copyOf(wordEnds, length);
            words = Arrays.copyOf(words, length);
        }
        starts[size] = start;
        wordEnds[size] = wordEnd;
        words[size++] = word;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Token get(int index) {
        Objects.checkIndex(index, size);
        return new Token(text(starts[index], wordEnds[index]), text(wordEnds[index], starts[index + 1]));
    }

    private String text(int from, int to) {
        return new String(text, from, to - from);
    }

    WordNumbers numbers() {
        return numbers;
    }

    /** The number of each word; longer than there are tokens. */
    int[] words() {
        return words;
    }

    /** The tokens that stand for what is set aside. */
    int[] aside() {
        return aside;
    }

    boolean isAside(int index) {
        return numbers.isAside(words[index]);
    }

    /** Whether one of the tokens {@code [from, to)} stands for what is set aside. */
    boolean isAside(int from, int to) {
        for (int token : aside) {
            if (token >= from && token < to) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(int index) {
        return numbers.isWord(words[index]);
    }

    boolean isSlight(int index) {
        return numbers.isSlight(words[index]);
    }

    /** The mark of punctuation that the token is, or 0. */
    char mark(int index) {
        return numbers.mark(words[index]);
    }

    boolean hasSpace(int index) {
        return starts[index + 1] > wordEnds[index];
    }

    /** Whether both have the same space after them. */
    boolean sameSpace(int index, TokenArray other, int otherIndex) {
        int from = wordEnds[index];
        int otherFrom = other.wordEnds[otherIndex];
        int length = starts[index + 1] - from;
        if (length == 1 && other.starts[otherIndex + 1] - otherFrom == 1) {
            return text[from] == other.text[otherFrom];
        }
        return Arrays.equals(text, from, starts[index + 1], other.text, otherFrom, other.starts[otherIndex + 1]);
    }

    /** Where the token begins in the text; the index after the last one has the end of the text cut. */
    int start(int index) {
        return starts[index];
    }

    /** Where the word of the token before that one ends; the beginning for the first. */
    int endOfWordBefore(int index) {
        return index == 0 ? starts[0] : wordEnds[index - 1];
    }
}
