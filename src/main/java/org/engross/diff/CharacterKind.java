package org.engross.diff;

/** Tells letters, digits, marks and spaces apart by one look into a table; a character here is a code point. */
final class CharacterKind {

    /** A letter, a combining mark or a number: what words are made of. */
    static final int OF_WORDS = 1;

    static final int LETTER = 2;
    static final int ASCII_DIGIT = 4;
    static final int SPACE = 8;

    private static final int SURROGATE = 16;
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kind(c);
        }
    }

    private CharacterKind() {}

    /** The kinds of the character that begins there. */
    static int at(char[] text, int at, int end) {
        int kind = KINDS[text[at]];
        return kind == SURROGATE ? kind(Character.codePointAt(text, at, end)) : kind;
    }

    /** Whether it is of those, and takes one code unit. */
    static boolean isOfWords(char c) {
        return (KINDS[c] & OF_WORDS) != 0;
    }

    static boolean isSpace(char c) {
        return KINDS[c] == SPACE;
    }

    /** How many code units the character takes that begins there. */
    static int width(char[] text, int at, int end) {
        return KINDS[text[at]] == SURROGATE ? Character.charCount(Character.codePointAt(text, at, end)) : 1;
    }

    private static int kind(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> OF_WORDS | LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> c >= '0' && c <= '9' ? OF_WORDS | ASCII_DIGIT : OF_WORDS;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> OF_WORDS;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.SURROGATE -> SURROGATE;
            default -> c == ' ' || c >= '\t' && c <= '\r' ? SPACE : 0;
        };
    }
}
