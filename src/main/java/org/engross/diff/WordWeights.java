package org.engross.diff;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of the words in a set of texts weighed together, and by them the one measure of how similar two texts are. A
 * word that few of the texts have weighs more than one of the phrases that they all repeat ("section 230 of the
 * Communications Act of 1934"). Weights are whole numbers, so that their sum is the same in whatever order.
 */
public final class WordWeights {

    /** What a word weighs that every text has. */
    static final int UNIT = 1 << 20;

    private static final double SLIGHT = 0.1;

    private final int[] weights;

    /** For each word the number of the bag in which it was seen last, and its place there. */
    private final int[] seen;

    private final int[] places;
    private int bags;

    private int[] words = new int[1 << 7];
    private int[] times = new int[1 << 7];

    /** Weighs the words of texts; the numbers must be those that were given for them. */
    public WordWeights(FoldedWords numbers, List<int[]> texts) {
        weights = new int[numbers.size()];
        seen = new int[weights.length];
        places = new int[weights.length];
        int[] holders = holders(texts);
        for (int word = 0; word < weights.length; word++) {
            double weight = numbers.isSlight(word) ? SLIGHT : 1 + Math.log((double) texts.size() / holders[word]);
            weights[word] = (int) Math.round(weight * UNIT);
        }
    }

    /** How many of the texts have each word. */
    private int[] holders(List<int[]> texts) {
        int[] holders = new int[weights.length];
        for (var text : texts) {
            bags++;
            for (int word : text) {
                if (seen[word] != bags) {
                    seen[word] = bags;
                    holders[word]++;
                }
            }
        }
        return holders;
    }

    int weight(int word) {
        return weights[word];
    }

    /** The bag of all words of the texts {@code [from, to)}. */
    public WordBag bag(int[][] texts, int from, int to) {
        bags++;
        int different = 0;
        int size = 0;
        long weight = 0;
        for (int text = from; text < to; text++) {
            size += texts[text].length;
            for (int word : texts[text]) {
                weight += weights[word];
                if (seen[word] == bags) {
                    times[places[word]]++;
                    continue;
                }
                if (different == words.length) {
                    words = Arrays.copyOf(words, different * 2);
                    times = Arrays.copyOf(times, different * 2);
                }
                seen[word] = bags;
                places[word] = different;
                words[different] = word;
                times[different++] = 1;
            }
        }
        return new WordBag(Arrays.copyOf(words, different), Arrays.copyOf(times, different), size, weight);
    }

    /** Begins to weigh bags against each other. */
    public WordScales scales() {
        return new WordScales(weights);
    }
}
