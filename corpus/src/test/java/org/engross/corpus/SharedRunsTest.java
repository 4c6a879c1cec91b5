package org.engross.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.engross.corpus.SharedRuns.SharedRun;
import org.junit.jupiter.api.Test;

class SharedRunsTest {

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private static List<SharedRun> shared(String first, String second, int least) {
        return SharedRuns.of(words(first), words(second), least);
    }

    @Test
    void runIsAsLongAsItCanBeOnEitherSide() {
        assertEquals(
                List.of(new SharedRun(1, 2, 4)),
                shared(
                                "whoever knowingly in interstate commerce benefits",
                                "or who knowingly in interstate commerce recruits",
                                2)
                        .stream()
                        .map(run -> new SharedRun(run.first(), run.second(), run.length()))
                        .toList());
    }

    @Test
    void shorterRunIsNone() {
        assertEquals(List.of(), shared("a b c d", "x b c y", 3));
        assertEquals(List.of(new SharedRun(1, 1, 2)), shared("a b c d", "x b c y", 2));
    }

    @Test
    void longestOfSeveralPlacesIsTold() {
        assertEquals(List.of(new SharedRun(3, 0, 3)), shared("a b x a b c", "a b c", 2));
    }

    @Test
    void severalRunsStandInTheOrderOfTheSecondText() {
        assertEquals(List.of(new SharedRun(3, 0, 2), new SharedRun(0, 3, 2)), shared("a b x c d", "c d y a b", 2));
    }

    @Test
    void tableThatRepeatsItselfIsOneRun() {
        var dots = "0 ".repeat(2_000).strip();
        assertEquals(1, shared(dots, dots, 8).size());
    }

    @Test
    void runOfNoWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> shared("a", "a", 0));
    }

    /** Held against the plain way: every place tried with every other. */
    @Test
    void everySharedRunLiesWithinOneThatIsToldAndEachIsReal() {
        var random = new Random(230);
        for (int round = 0; round < 300; round++) {
            var first = some(random);
            var second = some(random);
            var told = SharedRuns.of(first, second, 3);
            for (var run : told) {
                assertEquals(
                        first.subList(run.first(), run.first() + run.length()),
                        second.subList(run.second(), run.second() + run.length()));
                assertTrue(run.length() >= 3);
            }
            for (int at = 0; at + 3 <= second.size(); at++) {
                int here = at;
                boolean isShared = Collections.indexOfSubList(first, second.subList(at, at + 3)) >= 0;
                assertEquals(
                        isShared,
                        told.stream().anyMatch(run -> run.second() <= here && run.second() + run.length() >= here + 3),
                        first + " / " + second + " at " + at);
            }
        }
    }

    private static List<String> some(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            words.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return words;
    }
}
