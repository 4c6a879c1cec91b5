package org.engross.deadline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final Duration PAST = Duration.ofNanos(-1);

    @AfterEach
    void lift() {
        TimeLimit.lift();
    }

    @Test
    void threadWithoutADeadlineIsNeverLate() {
        assertDoesNotThrow(TimeLimit::check);
    }

    @Test
    void workIsStoppedOnceTheDeadlineHasPassed() {
        TimeLimit.set(Duration.ofHours(1), () -> true);
        assertDoesNotThrow(TimeLimit::check);
        TimeLimit.set(PAST, () -> true);
        assertThrows(OverdueException.class, TimeLimit::check);
    }

    @Test
    void deadlineOfARequestThatIsOverStopsNothing() {
        TimeLimit.set(PAST, () -> false);
        assertDoesNotThrow(TimeLimit::check);
    }

    @Test
    void renewedLimitEndsAllTheSame() throws InterruptedException {
        var longest = Duration.ofMillis(200);
        long begun = System.nanoTime();
        TimeLimit.set(longest, () -> true);
        var most = longest.multipliedBy(TimeLimit.MOST);
        while (System.nanoTime() - begun <= most.plusMillis(50).toNanos()) {
            TimeLimit.renew();
            Thread.sleep(5);
        }
        TimeLimit.renew();
        assertThrows(OverdueException.class, TimeLimit::check);
    }

    @Test
    void othersThreadsAreNotLateWithIt() throws InterruptedException {
        TimeLimit.set(PAST, () -> true);
        var late = new boolean[1];
        var other = Thread.ofPlatform().start(() -> {
            try {
                TimeLimit.check();
            } catch (OverdueException e) {
                late[0] = true;
            }
        });
        other.join();
        assertEquals(false, late[0]);
    }
}
