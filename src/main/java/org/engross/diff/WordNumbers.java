package org.engross.diff;

import java.util.Arrays;

/** Gives each distinct word of the texts at hand a number from 0, so that comparing words is comparing numbers. */
final class WordNumbers {

    private static final int FREE = 0;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** For each slot the hash of its word, and in the lower half its number plus one. */
    private long[] slots = new long[1 << 8];

    private char[][] texts = new char[1 << 7][];
    private int[] starts = new int[1 << 7];
    private int[] ends = new int[1 << 7];
    private boolean[] slight = new boolean[1 << 7];
    private int size;

    int size() {
        return size;
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
        return ends[number] - starts[number] == 1 ? texts[number][starts[number]] : 0;
    }

    int of(String word) {
        return of(word.toCharArray(), 0, word.length());
    }

    /** The number of the word {@code text[start, end)}. The characters are kept, not copied. */
    int of(char[] text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = hash & slots.length - 1;
        while (slots[slot] != FREE) {
            int number = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && isAt(number, text, start, end)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return add(text, start, end, hash, slot);
    }

    private static int hash(char[] text, int start, int end) {
        long hash = end - start;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * MULTIPLIER;
        }
        return (int) (hash >>> Integer.SIZE);
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

    private int add(char[] text, int start, int end, int hash, int slot) {
        if (size == starts.length) {
            grow();
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        slight[size] = !isWord(text, start, end) || StopWords.contain(text, start, end);
        slots[slot] = (long) hash << Integer.SIZE | ++size;
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
    }

    private void rehash() {
        var full = slots;
        slots = new long[full.length * 4];
        for (long entry : full) {
            if (entry != FREE) {
                int slot = (int) (entry >>> Integer.SIZE) & slots.length - 1;
                while (slots[slot] != FREE) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = entry;
            }
        }
    }
}
