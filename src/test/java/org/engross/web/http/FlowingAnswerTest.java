package org.engross.web.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.engross.deadline.OverdueException;
import org.engross.deadline.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long an answer may take while it is being taken. */
class FlowingAnswerTest {

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int MEGABYTE = FlowingAnswer.RENEWED_EACH;

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final FlowingAnswer answer = new FlowingAnswer(taken);

    @AfterEach
    void lift() {
        TimeLimit.lift();
    }

    @Test
    void eachMegabyteThatIsTakenBeginsTheTimeAnew() throws IOException, InterruptedException {
        TimeLimit.set(LONGEST, () -> true);
        for (int i = 0; i < 2; i++) {
            Thread.sleep(LONGEST.toMillis() * 6 / 10);
            answer.write(new byte[MEGABYTE]);
        }
        assertDoesNotThrow(TimeLimit::check, "more than the time, and never the whole of it without a megabyte");
        assertEquals(2 * MEGABYTE, taken.size());
    }

    @Test
    void lessThanThatDoesNot() throws IOException, InterruptedException {
        TimeLimit.set(LONGEST, () -> true);
        for (int i = 0; i < 2; i++) {
            Thread.sleep(LONGEST.toMillis() * 6 / 10);
            answer.write(new byte[MEGABYTE / 8]);
            answer.write(1);
        }
        assertThrows(OverdueException.class, TimeLimit::check);
    }

    @Test
    void timeThatHasPassedIsNotBegunAnew() throws IOException, InterruptedException {
        TimeLimit.set(LONGEST, () -> true);
        Thread.sleep(LONGEST.toMillis() * 11 / 10);
        answer.write(new byte[MEGABYTE]);
        assertThrows(OverdueException.class, TimeLimit::check);
    }
}
