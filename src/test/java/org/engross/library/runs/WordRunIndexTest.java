package org.engross.library.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of which the one with the number n has the multiples of n, among enough others to fill two segments. */
@QuarkusTest
class WordRunIndexTest {

    private static final int TEXTS = 600;

    /** Numbers of which some are negative and some begin alike. */
    private static int number(int i) {
        return i * 1_000_003;
    }

    private static void fill() {
        WordRunIndex.clear();
        for (int text = 1; text <= TEXTS; text++) {
            int step = text;
            WordRunIndex.add(
                    text,
                    IntStream.rangeClosed(1, 3000 / step)
                            .map(i -> number(i * step))
                            .sorted()
                            .toArray());
        }
    }

    @Test
    @TestTransaction
    void textsThatHaveANumberAreFoundInSegmentsAndOutside() {
        fill();
        assertEquals(88, TextRunsEntity.count(), "texts that are in no segment yet");
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 10L, 12L, 15L, 20L, 30L, 60L), having(1, 60));
        assertEquals(List.of(1L, 2L, 293L, 586L), having(1, 586));
        assertEquals(List.of(), having(1, 3001));
    }

    /** A segment is made in the midst of the work of another, whose changes must not be lost. */
    @Test
    @TestTransaction
    void rowsOfTheCallerStayUnderItsHand() {
        WordRunIndex.clear();
        var own = RunSegmentEntity.of(2_000, 1, new byte[] {1});
        own.persist();
        for (int text = 1; text <= 256; text++) {
            WordRunIndex.add(text, new int[] {text});
        }
        assertTrue(own.isPersistent());
        assertEquals(List.of(7L), WordRunIndex.having(new int[] {7}, 1));
    }

    @Test
    @TestTransaction
    void enoughOfTheNumbersMustBeThere() {
        fill();
        assertEquals(List.of(1L, 2L, 5L, 10L), having(3, 50, 60, 80, 101, 103));
    }

    @Test
    @TestTransaction
    void numberAskedTwiceCountsTwice() {
        fill();
        assertEquals(List.of(1L, 2L, 293L, 586L), having(2, 586, 586, 587));
        assertEquals(List.of(1L), having(3, 586, 586, 587));
    }

    private static List<Long> having(int least, int... multiples) {
        return WordRunIndex.having(
                IntStream.of(multiples).map(WordRunIndexTest::number).toArray(), least);
    }
}
