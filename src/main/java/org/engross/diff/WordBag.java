package org.engross.diff;

import java.util.Collection;
import java.util.HashMap;

/**
 * The words of a text, order aside.
 *
 * @param words the number of each different word
 * @param times how often each of them stands there
 * @param size how many words there are in all
 * @param weight the weight of all together, by {@link WordWeights}
 */
public record WordBag(int[] words, int[] times, int size, long weight) {

    /** How much two runs of words share when every word weighs the same, as {@link WordWeights} have it. */
    public static double similarity(Collection<String> before, Collection<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return 1;
        }
        var left = new HashMap<String, Integer>();
        before.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (var word : after) {
            shared += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (before.size() + after.size());
    }
}
