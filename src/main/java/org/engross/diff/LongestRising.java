package org.engross.diff;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Chooses as many numbers of a row as rise from left to right. It works by patience sorting: for each length it keeps the
 * choice that ends lowest.
 */
public final class LongestRising {

    private LongestRising() {}

    /** The indexes of the numbers chosen; the numbers must be distinct. */
    public static BitSet of(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] tops = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int slot = -Arrays.binarySearch(ends, 0, length, numbers[i]) - 1;
            previous[i] = slot == 0 ? -1 : tops[slot - 1];
            tops[slot] = i;
            ends[slot] = numbers[i];
            length = Math.max(length, slot + 1);
        }
        var chosen = new BitSet();
        for (int i = length == 0 ? -1 : tops[length - 1]; i >= 0; i = previous[i]) {
            chosen.set(i);
        }
        return chosen;
    }
}
