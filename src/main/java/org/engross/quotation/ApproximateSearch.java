package org.engross.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.engross.deadline.TimeLimit;

/**
 * Finds where a row of words stands in a longer one: as it is, or with the fewest words put in, left out or replaced
 * (Sellers 1980: the edit distance with a free beginning and a free end). Time grows with the product of the lengths.
 */
final class ApproximateSearch {

    /**
     * A stretch of the longer row.
     *
     * @param end the word after the last
     * @param distance how many words differ; 0 where it is as asked
     */
    record Stretch(int start, int end, int distance) {

        /** The same in a row that begins so many words earlier. */
        Stretch movedBy(int words) {
            return new Stretch(start + words, end + words, distance);
        }
    }

    private static final int NOT_ASKED = -1;

    /** After how many words of the text it is asked whether anybody still waits. */
    private static final int WORDS_A_STEP = 1_024;

    private ApproximateSearch() {}

    /** Where the words stand as they are, from the first; stretches do not overlap. */
    static List<Stretch> exact(List<String> asked, List<String> text, int most) {
        var found = new ArrayList<Stretch>();
        int at = 0;
        while (at + asked.size() <= text.size() && found.size() < most) {
            if (text.subList(at, at + asked.size()).equals(asked)) {
                found.add(new Stretch(at, at + asked.size(), 0));
                at += asked.size();
            } else {
                at++;
            }
        }
        return found;
    }

    /** The stretch that differs least, the first of such; of those that begin or end alike, the shortest. */
    static Stretch nearest(List<String> asked, List<String> text) {
        var numbers = new HashMap<String, Integer>();
        asked.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        return nearest(
                asked.stream().mapToInt(numbers::get).toArray(),
                text.stream()
                        .mapToInt(word -> numbers.getOrDefault(word, NOT_ASKED))
                        .toArray());
    }

    /** As above, with a number for each word asked, since numbers compare faster. */
    private static Stretch nearest(int[] asked, int[] text) {
        var distance = new int[asked.length + 1];
        var start = new int[asked.length + 1];
        for (int i = 0; i <= asked.length; i++) {
            distance[i] = i;
        }
        var best = new Stretch(0, 0, asked.length);
        for (int j = 0; j < text.length; j++) {
            if (j % WORDS_A_STEP == 0) {
                TimeLimit.check();
            }
            step(asked, text[j], j, distance, start);
            int cost = distance[asked.length];
            if (cost < best.distance()) {
                best = new Stretch(start[asked.length], j + 1, cost);
            }
        }
        return best;
    }

    /** One word of the text further: the distances and starts of the best stretches that end with it. */
    private static void step(int[] asked, int word, int j, int[] distance, int[] start) {
        int diagonal = 0;
        int diagonalStart = j;
        distance[0] = 0;
        start[0] = j + 1;
        for (int i = 1; i <= asked.length; i++) {
            int replaced = diagonal + (asked[i - 1] == word ? 0 : 1);
            int replacedStart = diagonalStart;
            diagonal = distance[i];
            diagonalStart = start[i];
            int putIn = distance[i] + 1;
            int leftOut = distance[i - 1] + 1;
            int least = Math.min(replaced, Math.min(putIn, leftOut));
            start[i] = least == replaced ? replacedStart : least == putIn ? start[i] : start[i - 1];
            distance[i] = least;
        }
    }
}
