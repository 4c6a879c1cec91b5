package org.engross.comparison;

import java.util.Arrays;

/**
 * For each provision a sample of the pairs of words in a row that it has, with all below it: those whose hashes are
 * lowest. Texts that share much share much of their samples too (Broder's MinHash, of the lowest so many).
 */
final class Sketches {

    private static final int LARGEST = 64;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[][] sketches;

    Sketches(Outline outline) {
        sketches = new long[outline.size()][];
        for (int i = sketches.length - 1; i >= 0; i--) {
            var sketch = ofWords(outline.ownWords(i));
            for (int child : outline.children(i)) {
                sketch = lowest(sketch, sketches[child]);
            }
            sketches[i] = sketch;
        }
    }

    /** The hashes of a provision's sample, rising. */
    long[] of(int index) {
        return sketches[index];
    }

    private static long[] ofWords(int[] words) {
        long[] hashes = new long[Math.max(0, words.length - 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = ((long) words[i] << Integer.SIZE | words[i + 1]) * MULTIPLIER;
            hashes[i] = (hash ^ hash >>> Integer.SIZE) * MULTIPLIER;
        }
        Arrays.sort(hashes);
        return lowest(hashes, new long[0]);
    }

    private static long[] lowest(long[] one, long[] other) {
        long[] lowest = new long[Math.min(LARGEST, one.length + other.length)];
        int size = 0;
        for (int i = 0, j = 0; size < lowest.length && (i < one.length || j < other.length); ) {
            boolean first = j == other.length || i < one.length && one[i] <= other[j];
            long next = first ? one[i++] : other[j++];
            if (size == 0 || lowest[size - 1] != next) {
                lowest[size++] = next;
            }
        }
        return size == lowest.length ? lowest : Arrays.copyOf(lowest, size);
    }
}
