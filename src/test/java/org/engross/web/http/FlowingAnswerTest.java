package org.engross.web.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.engross.deadline.OverdueException;
import org.engross.deadline.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long an answer may take while it is being taken. */
class FlowingAnswerTest {

    private static final Duration LONGEST = Duration.ofMillis(500);
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
        Thread.sleep(LONGEST.toMillis() * 6 / 10);
        answer.write(new byte[MEGABYTE / 8]);
        answer.write(1);
        Thread.sleep(LONGEST.toMillis() * 6 / 10);
        assertThrows(OverdueException.class, () -> answer.write(new byte[MEGABYTE / 8]));
        assertEquals(MEGABYTE / 8 + 1, taken.size());
    }

    @Test
    void timeThatHasPassedIsNotBegunAnew() throws IOException, InterruptedException {
        TimeLimit.set(LONGEST, () -> true);
        Thread.sleep(LONGEST.toMillis() * 11 / 10);
        assertThrows(OverdueException.class, () -> answer.write(new byte[MEGABYTE]));
        assertThrows(OverdueException.class, TimeLimit::check);
    }

    /** As a file that is at hand: nobody asks for the time between its rows, of which it has none. */
    @Test
    void fileSentAtOnceIsGivenUpForAReaderTooSlow() {
        var slow = new FlowingAnswer(new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("a file is sent in pieces");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                    Thread.sleep(LONGEST.toMillis() * 6 / 10);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                taken.write(bytes, from, length);
            }
        });
        TimeLimit.set(LONGEST, () -> true);
        var file = new byte[30 * MEGABYTE];
        assertThrows(OverdueException.class, () -> slow.write(file));
        assertTrue(taken.size() >= 5 * MEGABYTE, taken.size() + " bytes");
        assertTrue(taken.size() < file.length, taken.size() + " bytes");
    }

    @Test
    void fileIsSentAsItIs() throws IOException {
        var file = new byte[2 * MEGABYTE + 3];
        new Random(7).nextBytes(file);
        answer.write(file, 1, file.length - 2);
        assertArrayEquals(Arrays.copyOfRange(file, 1, file.length - 1), taken.toByteArray());
    }
}
