package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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
        var numbers = new HashMap<String, Integer>();
        var texts = List.of(
                WordBag.unweighted(List.of("section", "venture"), numbers),
                WordBag.unweighted(List.of("section", "venture"), numbers),
                WordBag.unweighted(List.of("section", "harm"), numbers),
                WordBag.unweighted(List.of("Section", "carrier"), numbers));
        var weights = WordBag.weights(numbers, texts);
        assertTrue(weights[numbers.get("venture")] > weights[numbers.get("section")]);
        assertTrue(weights[numbers.get("harm")] > weights[numbers.get("venture")]);
        assertEquals(1, weights[numbers.get("section")], "all have it, in whatever case");
    }
}
