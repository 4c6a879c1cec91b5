package org.engross.diff;

import java.util.Set;

/** English words so common that two texts sharing them have nothing in common yet. */
public final class StopWords {

    private static final Set<String> WORDS =
            Set.of(("a an and any are as at be been but by for from has have if in into is it its may nor not of on or"
                            + " shall so such than that the their there these this those to under upon was were which"
                            + " who with")
                    .split(" "));

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();

    /** The words as numbers, one letter five bits, in the slots of a table that is mostly empty. */
    private static final int[] SLOTS = new int[1 << 9];

    static {
        for (var word : WORDS) {
            int packed = packed(word.toCharArray(), 0, word.length());
            SLOTS[slot(packed)] = packed;
        }
    }

    private StopWords() {}

    /** Whether the word is one of them, in whatever case. */
    public static boolean contain(String word) {
        return contain(word.toCharArray(), 0, word.length());
    }

    static boolean contain(char[] text, int from, int to) {
        if (to - from > LONGEST || to == from) {
            return false;
        }
        int packed = packed(text, from, to);
        return SLOTS[slot(packed)] == packed;
    }

    private static int slot(int packed) {
        int slot = packed * 0x9E3779B9 >>> 23;
        while (SLOTS[slot] != 0 && SLOTS[slot] != packed) {
            slot = slot + 1 & SLOTS.length - 1;
        }
        return slot;
    }

    /** The letters in five bits each; -1 where one of them is no letter of the English alphabet. */
    private static int packed(char[] text, int from, int to) {
        int packed = 0;
        for (int i = from; i < to; i++) {
            int letter = (text[i] | 0x20) - 'a' + 1;
            if (letter < 1 || letter > 26 || text[i] > 'z') {
                return -1;
            }
            packed = packed << 5 | letter;
        }
        return packed;
    }
}
