package org.engross.diff;

/**
 * Goes through the tokens of a text from left to right, in one pass. Initials with their periods are one word
 * ({@code U.S.C.}), as are a number with its commas and decimals and a word with its apostrophe; each other mark of
 * punctuation is a word by itself.
 */
final class TokenCursor {

    private final char[] text;
    private final int end;
    private int start;
    private int wordEnd;
    private int next;
    private long key;

    /** Stands before the first token of {@code text[from, to)}, where a token must begin. */
    TokenCursor(char[] text, int from, int to) {
        this.text = text;
        end = to;
        next = from;
    }

    static TokenCursor of(String text) {
        return new TokenCursor(text.toCharArray(), 0, text.length());
    }

    /** Goes to the next token; false where there is none. */
    boolean next() {
        if (next >= end) {
            return false;
        }
        start = next;
        int at = start;
        long letters = 0;
        int all = 0;
        while (at < end && CharacterKind.isOfWords(text[at])) {
            letters = letters << Byte.SIZE | text[at];
            all |= text[at++];
        }
        if (at == start || at < end && mayGoOn(at)) {
            at = wordEnd(start);
            key = WordNumbers.key(text, start, at);
        } else {
            key = WordNumbers.isExact(at - start, all) ? letters : WordNumbers.key(text, start, at);
        }
        wordEnd = at;
        while (at < end && CharacterKind.isSpace(text[at])) {
            at++;
        }
        next = at;
        return true;
    }

    /** Whether the word may have more than the run of letters and digits that ends there. */
    private boolean mayGoOn(int at) {
        return switch (text[at]) {
            case '.', ',', '’', '\'' -> at + 1 < end && !CharacterKind.isSpace(text[at + 1]);
            default -> Character.isSurrogate(text[at]);
        };
    }

    int start() {
        return start;
    }

    /** Where the word of the token ends and its space begins. */
    int wordEnd() {
        return wordEnd;
    }

    /** Where the token ends. */
    int tokenEnd() {
        return next;
    }

    /** The key of the word for {@link WordNumbers}. */
    long key() {
        return key;
    }

    /** Whether the token has a letter or a digit first, so that it counts as a word. */
    boolean isWord() {
        return wordEnd > start && Character.isLetterOrDigit(Character.codePointAt(text, start, wordEnd));
    }

    boolean isStopWord() {
        return StopWords.contain(text, start, wordEnd);
    }

    Token token() {
        return new Token(new String(text, start, wordEnd - start), new String(text, wordEnd, next - wordEnd));
    }

    private int wordEnd(int from) {
        int kind = CharacterKind.at(text, from, end);
        if (kind == CharacterKind.SPACE) {
            return from;
        }
        if ((kind & CharacterKind.OF_WORDS) == 0) {
            return from + CharacterKind.width(text, from, end);
        }
        if ((kind & CharacterKind.LETTER) != 0) {
            int initials = initialsEnd(from);
            if (initials > from) {
                return initials;
            }
        }
        int at = runEnd(from);
        while (joins(at)) {
            at = runEnd(at + 1);
        }
        return at;
    }

    /** Where two letters or more end that have a period each; where there are none, the place itself. */
    private int initialsEnd(int from) {
        int at = from;
        int count = 0;
        while (at < end && (CharacterKind.at(text, at, end) & CharacterKind.LETTER) != 0) {
            int period = at + CharacterKind.width(text, at, end);
            if (period >= end || text[period] != '.') {
                break;
            }
            at = period + 1;
            count++;
        }
        return count >= 2 ? at : from;
    }

    private int runEnd(int from) {
        int at = from;
        while (at < end) {
            if (CharacterKind.isOfWords(text[at])) {
                at++;
            } else if ((CharacterKind.at(text, at, end) & CharacterKind.OF_WORDS) != 0) {
                at += CharacterKind.width(text, at, end);
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether the mark at the place stands within a word: an apostrophe, or a comma or period between digits. */
    private boolean joins(int at) {
        if (at + 1 >= end) {
            return false;
        }
        return switch (text[at]) {
            case '’', '\'' -> (CharacterKind.at(text, at + 1, end) & CharacterKind.OF_WORDS) != 0;
            case '.', ',' -> isDigit(text[at - 1]) && isDigit(text[at + 1]);
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
