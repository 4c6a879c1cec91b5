package org.engross.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.diff.Token;
import org.engross.provision.Provision;

/**
 * The single words and the runs of two words of a text as numbers, by which the texts that may have a quotation are found
 * without reading every text. Two runs may bear one number: a text found may lack the words, but none that has them is
 * missed.
 */
public final class RunNumbers {

    /** Another wherever a text would get other numbers: those kept are then made anew. */
    public static final int SCHEME = 1;

    private RunNumbers() {}

    /** The numbers of a text, each once, in ascending order. */
    public static int[] of(Provision text) {
        return Stream.of(false, true)
                .flatMapToInt(designated ->
                        numbers(WordSequence.of(text, designated).folded().words()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static IntStream numbers(List<String> words) {
        return IntStream.concat(single(words), pairs(words));
    }

    private static IntStream single(List<String> words) {
        return words.stream().mapToInt(word -> mixed(word.hashCode()));
    }

    private static IntStream pairs(List<String> words) {
        return IntStream.range(1, words.size())
                .map(i -> mixed(
                        31 * mixed(words.get(i - 1).hashCode()) + words.get(i).hashCode()));
    }

    /** Spreads the bits, since the numbers are kept by their first ones; the finalizer of MurmurHash3. */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    /**
     * What every text that has a quotation, verbatim or nearly, has of its runs.
     *
     * @param numbers of the quotation, as often as it has each
     * @param least how many of them; where it is none, every text may have the quotation
     */
    public record Needed(int[] numbers, int least) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Needed needed && Arrays.equals(numbers, needed.numbers) && least == needed.least;
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(numbers) + least;
        }

        @Override
        public String toString() {
            return least + " of " + Arrays.toString(numbers);
        }
    }

    /** What is needed by each way in which a quotation may be meant; a text must satisfy one. */
    public static List<Needed> needed(Quotation quotation) {
        var ways = new ArrayList<>(List.of(neededAsIs(quotation)));
        quotation.inOtherCase().map(RunNumbers::neededAsIs).ifPresent(ways::add);
        return ways.stream().distinct().toList();
    }

    /**
     * A word that differs, is put in or left out takes one single word and two pairs with it at most. A word that a line breaks is
     * one thing in one text and another in the next, so that it and the pairs about it are left out of account.
     */
    private static Needed neededAsIs(Quotation quotation) {
        var parts = withoutBroken(quotation).stream()
                .map(WordSequence::wordsOf)
                .map(RunNumbers::folded)
                .toList();
        int words =
                parts.stream().flatMap(List::stream).mapToInt(Token::wordsIn).sum();
        int differing = (words + BrokenWord.MOST_WORDS * quotation.broken().size()) / QuotationSearch.NEAR;
        var pairs = parts.stream().flatMapToInt(RunNumbers::pairs).toArray();
        if (pairs.length > 2 * differing) {
            return new Needed(pairs, pairs.length - 2 * differing);
        }
        var single = parts.stream().flatMapToInt(RunNumbers::single).toArray();
        return new Needed(single, Math.max(0, single.length - differing));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Typography::folded).toList();
    }

    private static List<String> withoutBroken(Quotation quotation) {
        var words = quotation.parts();
        for (var broken : quotation.broken()) {
            words = words.stream().flatMap(broken::around).toList();
        }
        return words;
    }
}
