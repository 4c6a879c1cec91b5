package org.engross.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.engross.deadline.OverdueException;
import org.engross.deadline.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A paper that takes too long is given up while it is laid out, and nothing of it has been sent by then. */
class LatePaperTest {

    private static final Duration LONGEST = Duration.ofMillis(150);

    private final Paper paper = new Paper(
            "<html><head><title>Law</title></head><body>"
                    + "<p>No provider of an interactive computer service shall be treated as the publisher.</p>"
                            .repeat(20_000)
                    + "</body></html>",
            LocalDate.of(2018, 4, 11));

    @AfterEach
    void lift() {
        TimeLimit.lift();
    }

    @Test
    void layoutIsGivenUpWhereItIsLate() {
        var out = new ByteArrayOutputStream();
        TimeLimit.set(LONGEST, () -> true);
        long begun = System.nanoTime();
        assertThrows(OverdueException.class, () -> paper.print(out));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertEquals(0, out.size());
        lift();
        assertTrue(took.compareTo(tookWhole()) < 0, "given up after " + took);
    }

    private Duration tookWhole() {
        long begun = System.nanoTime();
        try {
            paper.print(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
