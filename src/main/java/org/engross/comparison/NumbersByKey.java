package org.engross.comparison;

import java.util.Arrays;

/** Keeps numbers by keys, those of one key in the order in which they came. */
final class NumbersByKey {

    static final int NONE = -1;

    private final long[] keys;
    private final int[] counts;
    /** For each key its first entry and its last; for each entry the next one of its key. */
    private final int[] firsts;

    private final int[] lasts;
    private int[] nexts;
    private int[] numbers;
    private int size;

    /** Has room for that many keys. */
    NumbersByKey(int most) {
        int slots = Integer.highestOneBit(Math.max(4, most)) << 2;
        keys = new long[slots];
        counts = new int[slots];
        firsts = new int[slots];
        lasts = new int[slots];
        Arrays.fill(firsts, NONE);
        nexts = new int[Math.max(4, most)];
        numbers = new int[nexts.length];
    }

    void add(long key, int number) {
        if (size == nexts.length) {
            nexts = Arrays.copyOf(nexts, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        int slot = slot(key);
        if (counts[slot]++ == 0) {
            keys[slot] = key;
            firsts[slot] = size;
        } else if (firsts[slot] == NONE) {
            firsts[slot] = size;
        } else {
            nexts[lasts[slot]] = size;
        }
        lasts[slot] = size;
        nexts[size] = NONE;
        numbers[size++] = number;
    }

    /** How many numbers the key got. */
    int count(long key) {
        return counts[slot(key)];
    }

    /** The number that the key got last, or {@link #NONE}. */
    int last(long key) {
        int slot = slot(key);
        return counts[slot] == 0 ? NONE : numbers[lasts[slot]];
    }

    /** How many entries there are in all. */
    int size() {
        return size;
    }

    /** The first entry of the key, or {@link #NONE}. */
    int first(long key) {
        return firsts[slot(key)];
    }

    /** The next entry of the same key, or {@link #NONE}. */
    int next(int entry) {
        return nexts[entry];
    }

    int number(int entry) {
        return numbers[entry];
    }

    /** Takes the first number of the key away; {@link #NONE} where none is left. */
    int take(long key) {
        int slot = slot(key);
        int first = firsts[slot];
        if (first == NONE) {
            return NONE;
        }
        firsts[slot] = nexts[first];
        return numbers[first];
    }

    /** The slot of the key, or the free one where it would stand. */
    private int slot(long key) {
        int slot = (int) (key ^ key >>> Integer.SIZE) & keys.length - 1;
        while (counts[slot] > 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
