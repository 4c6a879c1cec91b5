package org.engross.diff;

import java.util.Arrays;

/** Gives each distinct word of the texts at hand a number from 0, so that comparing words is comparing numbers. */
final class WordNumbers {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** How many letters of the first 255 characters a key has room for, with a bit to spare. */
    private static final int EXACT = 7;

    private static final int FREE = 0;

    /** For each slot the key of its word, and its number plus one. */
    private long[] keys = new long[1 << 8];

    private int[] slots = new int[1 << 8];
    private int shift = Long.SIZE - 8;

    private final int aside;
    private final boolean copying;
    private char[][] texts;
    private int[] starts;
    private int[] ends;
    private boolean[] slight;
    private char[] marks;
    private int size;

    WordNumbers() {
        this(0);
    }

    /** The numbers below that one stand for stretches that are set aside, and for no word. */
    WordNumbers(int aside) {
        this(aside, false);
    }

    /** Numbers that copy the characters of each new word, for texts whose characters are overwritten afterwards. */
    static WordNumbers copying() {
        return new WordNumbers(0, true);
    }

    private WordNumbers(int aside, boolean copying) {
        this.aside = aside;
        this.copying = copying;
        size = aside;
        int length = aside + (1 << 7);
        texts = new char[length][];
        starts = new int[length];
        ends = new int[length];
        slight = new boolean[length];
        marks = new char[length];
    }

    int size() {
        return size;
    }

    boolean isAside(int number) {
        return number < aside;
    }

    /** Whether the word says nothing by itself: an article, a preposition, a conjunction, a mark of punctuation. */
    boolean isSlight(int number) {
        return slight[number];
    }

    /** Whether it counts as a word and is not only a mark of punctuation. */
    boolean isWord(int number) {
        return isWord(texts[number], starts[number], ends[number]);
    }

    /** The mark of punctuation that the word is; 0 where it is longer than one code unit or none. */
    char mark(int number) {
        return marks[number];
    }

    int of(String word) {
        var text = word.toCharArray();
        return of(text, 0, text.length, key(text, 0, text.length));
    }

    /** Whether a word has so few letters, all of them of the first 255 characters, that its letters are its key. */
    static boolean isExact(int length, int lettersTogether) {
        return length <= EXACT && lettersTogether < 1 << Byte.SIZE;
    }

    /** The letters themselves, or a hash of them, which is negative. */
    static long key(char[] text, int start, int end) {
        long letters = 0;
        long hash = end - start;
        int all = 0;
        for (int i = start; i < end; i++) {
            letters = letters << Byte.SIZE | text[i];
            hash = (hash ^ text[i]) * MULTIPLIER;
            all |= text[i];
        }
        return isExact(end - start, all) ? letters : hash | Long.MIN_VALUE;
    }

    /** The number of the word {@code text[start, end)}, which has that key. */
    int of(char[] text, int start, int end, long key) {
        int slot = slot(key);
        while (slots[slot] != FREE) {
            if (keys[slot] == key && (key >= 0 || isAt(slots[slot] - 1, text, start, end))) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(text, start, end, key, slot);
    }

    private int slot(long key) {
        long mixed = key * MULTIPLIER;
        return (int) ((mixed ^ mixed << Integer.SIZE) >>> shift);
    }

    private boolean isAt(int number, char[] text, int start, int end) {
        int from = starts[number];
        if (ends[number] - from != end - start) {
            return false;
        }
        var known = texts[number];
        for (int i = start, j = from; i < end; i++, j++) {
            if (text[i] != known[j]) {
                return false;
            }
        }
        return true;
    }

    private int add(char[] text, int start, int end, long key, int slot) {
        if (size == starts.length) {
            grow();
        }
        texts[size] = copying ? Arrays.copyOfRange(text, start, end) : text;
        starts[size] = copying ? 0 : start;
        ends[size] = copying ? end - start : end;
        slight[size] = !isWord(text, start, end) || StopWords.contain(text, start, end);
        marks[size] = end - start == 1 ? text[start] : 0;
        keys[slot] = key;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private static boolean isWord(char[] text, int start, int end) {
        return end > start && Character.isLetterOrDigit(Character.codePointAt(text, start, end));
    }

    private void grow() {
        int length = size * 2;
        texts = Arrays.copyOf(texts, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        slight = Arrays.copyOf(slight, length);
        marks = Arrays.copyOf(marks, length);
    }

    private void rehash() {
        var full = slots;
        var fullKeys = keys;
        slots = new int[full.length * 4];
        keys = new long[slots.length];
        shift -= 2;
        for (int i = 0; i < full.length; i++) {
            if (full[i] != FREE) {
                int slot = slot(fullKeys[i]);
                while (slots[slot] != FREE) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = full[i];
                keys[slot] = fullKeys[i];
            }
        }
    }
}
