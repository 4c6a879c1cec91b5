package org.engross.provenance;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the runs of words that a later provision has from an earlier one. The longest goes first. Each run must have
 * {@value #NEW} words of the earlier provision that answered for none before: what is said twice where it was said once is
 * new the second time, but two runs may meet in a word that stands between them.
 */
final class SharedRuns {

    private static final int NEW = 4;

    /** Of a later word that the earlier provision has not. */
    private static final int NONE = -1;

    private final List<String> later;

    /** The words of both, equal words by equal numbers. */
    private final int[] laterWords;

    private final int[] earlierWords;
    private final BitSet found;
    private final BitSet used = new BitSet();

    private record SharedRun(int later, int earlier, int length) {}

    private SharedRuns(List<String> later, List<String> earlier, BitSet found) {
        this.later = later;
        var numbers = new HashMap<String, Integer>();
        earlierWords = earlier.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, one -> numbers.size()))
                .toArray();
        laterWords = later.stream()
                .mapToInt(word -> numbers.getOrDefault(word, NONE))
                .toArray();
        this.found = found;
    }

    /**
     * Adds to what was found of the later words those that stand in the earlier.
     *
     * @param counts whether a run of words is enough to count
     */
    static void find(List<String> later, List<String> earlier, Predicate<List<String>> counts, BitSet found) {
        var runs = new SharedRuns(later, earlier, found);
        for (var run = runs.longest(counts); run.length > 0; run = runs.longest(counts)) {
            found.set(run.later, run.later + run.length);
            runs.used.set(run.earlier, run.earlier + run.length);
        }
    }

    /** The longest run that counts. */
    static int longest(List<String> later, List<String> earlier, Predicate<List<String>> counts) {
        return new SharedRuns(later, earlier, new BitSet()).longest(counts).length;
    }

    private SharedRun longest(Predicate<List<String>> counts) {
        var best = new SharedRun(0, 0, 0);
        var above = new int[earlierWords.length + 1];
        var row = new int[earlierWords.length + 1];
        for (int i = 0; i < laterWords.length; i++) {
            int word = found.get(i) ? NONE : laterWords[i];
            for (int j = 0; j < earlierWords.length; j++) {
                int length = word == earlierWords[j] ? above[j] + 1 : 0;
                row[j + 1] = length;
                if (length > best.length) {
                    var run = new SharedRun(i + 1 - length, j + 1 - length, length);
                    if (isNew(run) && counts.test(later.subList(run.later, i + 1))) {
                        best = run;
                    }
                }
            }
            var free = above;
            above = row;
            row = free;
        }
        return best;
    }

    private boolean isNew(SharedRun run) {
        int end = run.earlier + run.length;
        return run.length - used.get(run.earlier, end).cardinality() >= NEW;
    }
}
