package org.engross.provenance;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the runs of words that a later provision has from an earlier one. The longest goes first. Each run must have
 * {@value #NEW} words of the earlier provision that answered for none before: what is said twice where it was said once is
 * new the second time, but two runs may meet in a word that stands between them.
 */
final class SharedRuns {

    private static final int NEW = 4;

    private final List<String> later;
    private final List<String> earlier;
    private final BitSet found;
    private final BitSet used = new BitSet();

    private record SharedRun(int later, int earlier, int length) {}

    private SharedRuns(List<String> later, List<String> earlier, BitSet found) {
        this.later = later;
        this.earlier = earlier;
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
        var above = new int[earlier.size() + 1];
        for (int i = 0; i < later.size(); i++) {
            var row = new int[earlier.size() + 1];
            for (int j = 0; !found.get(i) && j < earlier.size(); j++) {
                if (later.get(i).equals(earlier.get(j))) {
                    int length = above[j] + 1;
                    row[j + 1] = length;
                    var run = new SharedRun(i + 1 - length, j + 1 - length, length);
                    if (length > best.length && isNew(run) && counts.test(later.subList(run.later, i + 1))) {
                        best = run;
                    }
                }
            }
            above = row;
        }
        return best;
    }

    private boolean isNew(SharedRun run) {
        int end = run.earlier + run.length;
        return run.length - used.get(run.earlier, end).cardinality() >= NEW;
    }
}
