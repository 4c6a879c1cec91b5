package org.engross.diff;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text, order aside, and the one measure of how similar two texts are. In a set of texts weighed together,
 * a word that few of them have weighs more than one of the phrases that they all repeat ("section 230 of the
 * Communications Act of 1934").
 *
 * @param words the numbers of the words, rising, each as often as it stands there
 * @param weights the weight of every word, by number
 * @param weight the weight of all together
 */
public record WordBag(int[] words, double[] weights, double weight) {

    private static final double SLIGHT = 0.1;

    /** Words in whatever order, still without weights. */
    public static WordBag unweighted(int[] words) {
        int[] sorted = words.clone();
        Arrays.sort(sorted);
        return new WordBag(sorted, new double[0], 0);
    }

    /** The weight of each word in a set of texts: the fewer of them have it, the heavier it is. */
    public static double[] weights(FoldedWords numbers, Collection<WordBag> texts) {
        int[] holders = new int[numbers.size()];
        texts.forEach(bag -> bag.count(holders));
        var weights = new double[holders.length];
        for (int word = 0; word < weights.length; word++) {
            weights[word] = numbers.isSlight(word) ? SLIGHT : 1 + Math.log((double) texts.size() / holders[word]);
        }
        return weights;
    }

    private void count(int[] holders) {
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                holders[words[i]]++;
            }
        }
    }

    /** These words and those of the texts below, weighted. */
    public WordBag with(Collection<WordBag> below, double[] newWeights) {
        int[] all = words;
        if (!below.isEmpty()) {
            all = Arrays.copyOf(
                    words, words.length + below.stream().mapToInt(WordBag::size).sum());
            int at = words.length;
            for (var bag : below) {
                System.arraycopy(bag.words, 0, all, at, bag.words.length);
                at += bag.words.length;
            }
            Arrays.sort(all);
        }
        double sum = 0;
        for (int word : all) {
            sum += newWeights[word];
        }
        return new WordBag(all, newWeights, sum);
    }

    /** How much two runs of words share when every word weighs the same, as {@link #similarity(WordBag)} has it. */
    public static double similarity(Collection<String> before, Collection<String> after) {
        var numbers = new HashMap<String, Integer>();
        var older = unweighted(numbered(before, numbers));
        var newer = unweighted(numbered(after, numbers));
        var even = new double[numbers.size()];
        Arrays.fill(even, 1);
        return older.with(List.of(), even).similarity(newer.with(List.of(), even));
    }

    private static int[] numbered(Collection<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                .toArray();
    }

    /** How much of the weight of both texts is shared: 1 for the same words, 0 for none in common; two empty ones are 1. */
    public double similarity(WordBag other) {
        if (weight == 0 && other.weight == 0) {
            return 1;
        }
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i], other.words[j]);
            if (order == 0) {
                shared += weights[words[i]];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2 * shared / (weight + other.weight);
    }

    /** Equal for texts of the same words. */
    public int hash() {
        return Arrays.hashCode(words);
    }

    public int size() {
        return words.length;
    }
}
