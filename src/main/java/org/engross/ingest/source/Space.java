package org.engross.ingest.source;

/**
 * What counts as space in a source: white space of any width, and the soft hyphens and zero-width characters that only
 * tell a printer where it may break a line. None of them is a word of law.
 */
public final class Space {

    private Space() {}

    /** Whether the character stands between words. */
    public static boolean is(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Whether the character is layout alone and stands for nothing, not even a space. */
    public static boolean isNothing(char character) {
        return character == '\u00AD' || character == '\u200B' || character == '\u2060' || character == '\uFEFF';
    }

    /** Runs of space made single spaces, none at the ends, soft hyphens gone. */
    public static String collapse(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (is(character)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isNothing(character)) {
                out.append(character);
            }
        }
        return out.toString().strip();
    }

    /** The text without any space. */
    public static String none(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!is(character) && !isNothing(character)) {
                out.append(character);
            }
        }
        return out.toString();
    }
}
