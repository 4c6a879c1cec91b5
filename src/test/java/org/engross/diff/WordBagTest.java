package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBagTest {

    @Test
    void similarityIsTwiceTheSharedWordsByAllWords() {
        assertEquals(0.5, WordBag.similarity(List.of("shall", "be", "fined"), List.of("fined")));
        assertEquals(0.5, WordBag.similarity(List.of("fined", "fined", "fined"), List.of("fined")));
        assertEquals(1, WordBag.similarity(List.of("be", "fined"), List.of("fined", "be")));
        assertEquals(0, WordBag.similarity(List.of("fined"), List.of("imprisoned")));
    }

    @Test
    void wordThatFewTextsHaveWeighsMore() {
        var numbers = new FoldedWords();
        var texts = List.of(
                WordBag.unweighted(numbers.of("section venture")),
                WordBag.unweighted(numbers.of("section venture")),
                WordBag.unweighted(numbers.of("section harm")),
                WordBag.unweighted(numbers.of("Section carrier")));
        var weights = WordBag.weights(numbers, texts);
        assertTrue(weights[numbers.of("venture")[0]] > weights[numbers.of("section")[0]]);
        assertTrue(weights[numbers.of("harm")[0]] > weights[numbers.of("venture")[0]]);
        assertEquals(1, weights[numbers.of("section")[0]], "all have it, in whatever case");
    }
}
