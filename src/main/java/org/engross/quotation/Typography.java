package org.engross.quotation;

/**
 * What counts as the same in ordinary typography: curved and straight quotation marks, dashes of any length, any space.
 * Each character becomes one character, so that offsets hold. Letter case is not typography: it is kept.
 */
final class Typography {

    private Typography() {}

    /** The text in one plain typography, as long as before. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    /** The text in one plain typography and in small letters, as long as before. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase(plain((char) c))));
        return folded.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '′', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    /** Whether a word of a text is a mark that nested quotation changes and quoting drops, or a bracket. */
    static boolean isDropped(String plainWord) {
        return plainWord.equals("\"") || plainWord.equals("'") || plainWord.equals("[") || plainWord.equals("]");
    }
}
