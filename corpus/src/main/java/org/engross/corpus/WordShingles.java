package org.engross.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/** The runs of a few words of a unit, as the numbers by which MinHash compares sets. */
final class WordShingles {

    /** Words of a shingle. */
    static final int LENGTH = 4;

    /** As many numbers as MinHash has places for, to a power of two. */
    private static final int NUMBERS = 1 << 30;

    private WordShingles() {}

    /** The set of shingles; of a unit that is shorter than one, its words together. */
    static Vector of(List<String> words) {
        var numbers = IntStream.rangeClosed(0, Math.max(0, words.size() - LENGTH))
                .map(at -> number(words.subList(at, Math.min(words.size(), at + LENGTH))))
                .sorted()
                .distinct()
                .toArray();
        var present = new double[numbers.length];
        Arrays.fill(present, 1);
        return Vectors.sparse(NUMBERS, numbers, present);
    }

    /** The words of a unit as one number, that of the same words everywhere. */
    static long digest(List<String> words) {
        long digest = 7;
        for (var word : words) {
            digest = mixed(digest * 31 + word.hashCode());
        }
        return digest;
    }

    private static int number(List<String> words) {
        return (int) (digest(words) & (NUMBERS - 1));
    }

    /** Spreads the bits; the finalizer of MurmurHash3 for 64. */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
