package org.engross.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.engross.diff.MostSimilarFirst.Candidate;
import org.junit.jupiter.api.Test;

class MostSimilarFirstTest {

    @Test
    void eachItemGetsTheMostSimilarOfThoseStillFree() {
        assertEquals(
                List.of("1-0", "0-1"),
                pairs(new Candidate(0, 0, 0.7), new Candidate(0, 1, 0.6), new Candidate(1, 0, 0.9)));
    }

    @Test
    void equallySimilarItemsPairInTheirOrder() {
        assertEquals(
                List.of("0-0", "1-1"),
                pairs(new Candidate(1, 1, 1), new Candidate(1, 0, 1), new Candidate(0, 1, 1), new Candidate(0, 0, 1)));
    }

    private static List<String> pairs(Candidate... candidates) {
        var pairs = new ArrayList<String>();
        var olds = new HashSet<Integer>();
        var news = new HashSet<Integer>();
        MostSimilarFirst.pair(
                List.of(candidates), older -> !olds.contains(older), newer -> !news.contains(newer), (older, newer) -> {
                    olds.add(older);
                    news.add(newer);
                    pairs.add(older + "-" + newer);
                });
        return pairs;
    }
}
