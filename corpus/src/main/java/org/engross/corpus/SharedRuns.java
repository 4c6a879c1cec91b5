package org.engross.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that two texts share, word for word. Every run of the second text that has at least as many words as are asked for
 * and that the first has too lies within one that is told. Each is as long as it can be on either side. Where the first text has the
 * same words several times, one place of it is told: the one with the longest run.
 */
final class SharedRuns {

    /**
     * A run.
     *
     * @param first number of its first word in the first text
     * @param second the same in the second
     */
    record SharedRun(int first, int second, int length) {}

    /** Of words that a text repeats without end, as a table does, so many places are tried. */
    private static final int MOST_PLACES = 64;

    private final List<String> first;
    private final List<String> second;
    private final int least;

    private SharedRuns(List<String> first, List<String> second, int least) {
        this.first = first;
        this.second = second;
        this.least = least;
    }

    /** @param least words of a run, at least 1 */
    static List<SharedRun> of(List<String> first, List<String> second, int least) {
        if (least < 1) {
            throw new IllegalArgumentException("a run of " + least + " words");
        }
        return new SharedRuns(first, second, least).runs();
    }

    private List<SharedRun> runs() {
        var found = new ArrayList<SharedRun>();
        var starts = starts();
        int told = 0;
        int at = 0;
        while (at + least <= second.size()) {
            var run = longest(starts.getOrDefault(second.subList(at, at + least), List.of()), at);
            if (run == null) {
                at++;
                continue;
            }
            if (run.second() + run.length() > told) {
                found.add(run);
                told = run.second() + run.length();
            }
            // What begins before this place ends within the run that was just told.
            at = Math.max(at + 1, told - least + 1);
        }
        return found;
    }

    /** Where each run of the least length begins in the first text. */
    private Map<List<String>, List<Integer>> starts() {
        var starts = new HashMap<List<String>, List<Integer>>();
        for (int at = 0; at + least <= first.size(); at++) {
            var places = starts.computeIfAbsent(first.subList(at, at + least), words -> new ArrayList<>(1));
            if (places.size() < MOST_PLACES) {
                places.add(at);
            }
        }
        return starts;
    }

    private SharedRun longest(List<Integer> starts, int at) {
        SharedRun longest = null;
        for (int start : starts) {
            int length = least;
            while (start + length < first.size()
                    && at + length < second.size()
                    && first.get(start + length).equals(second.get(at + length))) {
                length++;
            }
            if (longest == null || length > longest.length()) {
                longest = new SharedRun(start, at, length);
            }
        }
        return longest == null ? null : begun(longest);
    }

    private SharedRun begun(SharedRun run) {
        int before = 0;
        while (run.first() > before
                && run.second() > before
                && first.get(run.first() - before - 1).equals(second.get(run.second() - before - 1))) {
            before++;
        }
        return new SharedRun(run.first() - before, run.second() - before, run.length() + before);
    }
}
