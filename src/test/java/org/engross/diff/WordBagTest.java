package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
