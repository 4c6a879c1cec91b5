package org.engross.diff;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Prints for each pair and engine how many hunks it tells, between how many of them nothing is shared but slight words
 * and marks (islands), how many words it tells as changed,
 * and how much processor time it takes from two strings to the words that differ.
 */
public final class WordDiffTable {

    private static final long ENOUGH = 600_000_000L;

    /** How long each engine runs over all pairs before the clock is looked at, so that no row is measured while the compiler still works. */
    private static final long WARM = 6_000_000_000L;

    private WordDiffTable() {}

    public static void main(String[] arguments) {
        var all = Arrays.stream(WordDiffPair.values()).map(WordDiffPair::texts).toList();
        for (var engine : WordDiffEngine.values()) {
            warmUp(engine, all);
        }
        System.out.println("| pair | engine | hunks | islands | changed words | processor time, µs |\n|---|---|---|---|---|---|");
        for (var pair : WordDiffPair.values()) {
            var texts = pair.texts();
            var numbers = new WordNumbers();
            var before = TokenArray.of(texts[0], numbers);
            var after = TokenArray.of(texts[1], numbers);
            for (var engine : WordDiffEngine.values()) {
                var told = engine == WordDiffEngine.ENGROSS
                        ? told(Edits.between(texts[0], texts[1]).list())
                        : told(joined(engine.hunks(before, after)), before, after);
                print(pair, engine, told, microseconds(engine, texts));
            }
        }
    }

    private static void warmUp(WordDiffEngine engine, List<String[]> all) {
        var thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        while (thread.getCurrentThreadCpuTime() - begun < WARM) {
            for (var texts : all) {
                engine.compare(texts[0], texts[1]);
            }
        }
    }

    /** The best of the rounds that fit into 0.6 seconds of processor time, two at least. */
    private static long microseconds(WordDiffEngine engine, String[] texts) {
        var thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 2 || thread.getCurrentThreadCpuTime() - begun < ENOUGH; round++) {
            long time = thread.getCurrentThreadCpuTime();
            engine.compare(texts[0], texts[1]);
            best = Math.min(best, thread.getCurrentThreadCpuTime() - time);
        }
        return best / 1_000;
    }

    private record Told(int hunks, int islands, int words) {}

    private static void print(WordDiffPair pair, WordDiffEngine engine, Told told, long microseconds) {
        System.out.println("| " + pair + " | " + engine + " | " + told.hunks() + " | " + told.islands() + " | " + told.words()
                + " | " + microseconds + " |");
    }

    private static Told told(List<int[]> hunks, TokenArray before, TokenArray after) {
        int words = hunks.stream()
                .mapToInt(hunk -> words(before, hunk[0], hunk[1]) + words(after, hunk[2], hunk[3]))
                .sum();
        return new Told(hunks.size(), islands(before, hunks), words);
    }

    /** What our edits tell, as readers get them. */
    private static Told told(List<Edit> edits) {
        int hunks = 0;
        int islands = 0;
        int words = 0;
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            if (edit.op() == Edit.Op.SAME) {
                boolean between = i > 0 && i < edits.size() - 1;
                islands += between && Token.contentWords(edit.text()).isEmpty() ? 1 : 0;
            } else {
                hunks += i == 0 || edits.get(i - 1).op() == Edit.Op.SAME ? 1 : 0;
                words += Token.wordsIn(edit.text());
            }
        }
        return new Told(hunks, islands, words);
    }

    /** In the order of the text; what touches is one hunk, whatever the engine makes of it. */
    private static List<int[]> joined(List<int[]> hunks) {
        var joined = new ArrayList<int[]>();
        hunks.stream()
                .sorted(Comparator.<int[]>comparingInt(hunk -> hunk[0]).thenComparingInt(hunk -> hunk[2]))
                .forEach(hunk -> {
                    if (!joined.isEmpty() && joined.getLast()[1] == hunk[0] && joined.getLast()[3] == hunk[2]) {
                        joined.getLast()[1] = hunk[1];
                        joined.getLast()[3] = hunk[3];
                    } else {
                        joined.add(hunk.clone());
                    }
                });
        return joined;
    }

    private static int islands(TokenArray before, List<int[]> hunks) {
        int islands = 0;
        for (int i = 1; i < hunks.size(); i++) {
            boolean slight = true;
            for (int at = hunks.get(i - 1)[1]; at < hunks.get(i)[0]; at++) {
                slight &= before.isSlight(at);
            }
            islands += slight ? 1 : 0;
        }
        return islands;
    }

    private static int words(TokenArray text, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            words += text.isWord(at) ? 1 : 0;
        }
        return words;
    }
}
