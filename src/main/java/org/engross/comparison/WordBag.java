package org.engross.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.engross.diff.StopWords;
import org.engross.diff.Token;

/**
 * The words of a provision, order aside. A word that few provisions of the two texts have weighs more than one of the
 * phrases that they all repeat ("section 230 of the Communications Act of 1934").
 *
 * @param words the numbers of the words, rising, each as often as it stands there
 * @param weights the weight of every word, by number
 * @param weight the weight of all together
 */
record WordBag(int[] words, double[] weights, double weight) {

    private static final double SLIGHT = 0.1;
    private static final double[] UNWEIGHED = {};

    static WordBag of(List<OwnWords> pieces, Map<String, Integer> numbers) {
        int[] words = pieces.stream()
                .flatMap(piece -> Token.listOf(piece.words()).stream())
                .filter(Token::isWord)
                .mapToInt(
                        token -> numbers.computeIfAbsent(token.word().toLowerCase(Locale.ROOT), word -> numbers.size()))
                .sorted()
                .toArray();
        return new WordBag(words, UNWEIGHED, 0);
    }

    /** The weight of each word: the rarer among the provisions, the heavier. */
    static double[] weights(Map<String, Integer> numbers, List<WordBag> before, List<WordBag> after) {
        int[] holders = new int[numbers.size()];
        for (var bags : List.of(before, after)) {
            bags.forEach(bag -> Arrays.stream(bag.words).distinct().forEach(word -> holders[word]++));
        }
        int provisions = before.size() + after.size();
        var weights = new double[holders.length];
        numbers.forEach((word, number) -> weights[number] =
                StopWords.contain(word) ? SLIGHT : 1 + Math.log((double) provisions / holders[number]));
        return weights;
    }

    /** These words and those of the provisions below. */
    WordBag with(List<WordBag> below, double[] newWeights) {
        int[] all = IntStream.concat(Arrays.stream(words), below.stream().flatMapToInt(bag -> Arrays.stream(bag.words)))
                .sorted()
                .toArray();
        return new WordBag(
                all,
                newWeights,
                Arrays.stream(all).mapToDouble(word -> newWeights[word]).sum());
    }

    /** How much of the weight of both is shared: 1 for the same words, 0 for none in common. */
    double likeness(WordBag other) {
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

    /** Equal for bags of the same words. */
    int hash() {
        return Arrays.hashCode(words);
    }

    int size() {
        return words.length;
    }
}
