package org.engross.comparison;

import java.util.Arrays;

/**
 * For each provision a sample of the pairs of words in a row that it has, with all below it: those whose hashes are
 * lowest. Texts that share much share much of their samples too (Broder's MinHash, of the lowest so many). A sample is
 * made when it is first asked for.
 */
final class Sketches {

    private static final int LARGEST = 64;

    private final Outline outline;
    private final long[][] sketches;

    /** Hashes that may belong to the sample at hand. */
    private final long[] lowest = new long[LARGEST * 8];

    private int size;

    /** What is not lower than this is not in the sample at hand. */
    private long bound;

    Sketches(Outline outline) {
        this.outline = outline;
        sketches = new long[outline.size()][];
    }

    /** The hashes of a provision's sample, rising. */
    long[] of(int index) {
        if (sketches[index] == null) {
            sketches[index] = made(index);
        }
        return sketches[index];
    }

    private long[] made(int index) {
        size = 0;
        bound = Long.MAX_VALUE;
        for (int below = index; below < outline.end(index); below++) {
            add(outline.ownWords()[below]);
        }
        keepLowest();
        return Arrays.copyOf(lowest, size);
    }

    private void add(int[] words) {
        for (int i = 1; i < words.length; i++) {
            long hash = Fingerprint.ofPair(words[i - 1], words[i]);
            if (hash < bound) {
                if (size == lowest.length) {
                    keepLowest();
                }
                lowest[size++] = hash;
            }
        }
    }

    private void keepLowest() {
        Arrays.sort(lowest, 0, size);
        int kept = 0;
        for (int i = 0; i < size && kept < LARGEST; i++) {
            if (kept == 0 || lowest[kept - 1] != lowest[i]) {
                lowest[kept++] = lowest[i];
            }
        }
        size = kept;
        bound = kept == LARGEST ? lowest[kept - 1] : Long.MAX_VALUE;
    }
}
