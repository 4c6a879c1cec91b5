package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordWeightsTest {

    private final FoldedWords numbers = new FoldedWords();

    @Test
    void wordThatFewTextsHaveWeighsMore() {
        var texts = List.of(
                numbers.of("section venture"),
                numbers.of("section venture"),
                numbers.of("section harm"),
                numbers.of("Section carrier section"));
        var weights = new WordWeights(numbers, texts);
        assertTrue(weights.weight(number("venture")) > weights.weight(number("section")));
        assertTrue(weights.weight(number("harm")) > weights.weight(number("venture")));
        assertEquals(WordWeights.UNIT, weights.weight(number("section")), "all have it, in whatever case, one twice");
    }

    @Test
    void similarityIsTwiceTheSharedWeightByAllWeight() {
        int[][] texts = {
            numbers.of("fined fined imprisoned"), numbers.of("imprisoned fined"), numbers.of("of a carrier")
        };
        var weights = new WordWeights(numbers, List.of(texts));
        var scales = weights.scales();
        var first = weights.bag(texts, 0, 1);
        var second = weights.bag(texts, 1, 2);
        assertEquals(0.8, scales.similarity(first, second), 1e-9);
        assertEquals(0.8, scales.similarity(second, first), 1e-9, "whichever was weighed before");
        assertEquals(0, scales.similarity(first, weights.bag(texts, 2, 3)));
        assertEquals(
                1, scales.similarity(weights.bag(texts, 0, 2), weights.bag(new int[][] {texts[1], texts[0]}, 0, 2)));
        assertEquals(1, scales.similarity(weights.bag(texts, 0, 0), weights.bag(texts, 1, 1)), "two empty ones");
    }

    @Test
    void wordsAreOneInWhateverCaseOfWhateverAlphabet() {
        assertArrayEquals(
                numbers.of("STRAẞE ΣΟΦΟΣ Éire İ 𐐀"), numbers.of("STRAẞE ΣΟΦΟΣ Éire İ 𐐀".toLowerCase(Locale.ROOT)));
        assertArrayEquals(numbers.of("Of the Commission"), numbers.of("of THE commission"));
    }

    private int number(String word) {
        return numbers.of(word)[0];
    }
}
