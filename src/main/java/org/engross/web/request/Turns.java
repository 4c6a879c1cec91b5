package org.engross.web.request;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/**
 * Lets only so many long readings run at once, so that texts of the largest size, brought by many, do not keep all other
 * readers waiting.
 *
 * @param longest how long a request waits for its turn before it is answered that there is none
 */
record Turns(Semaphore free, Duration longest) {

    /** As many at once as the machine has processors, each after a wait of at most ten seconds. */
    static Turns ofThisMachine() {
        return new Turns(new Semaphore(Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(10));
    }

    <T> T taken(Supplier<T> answer) {
        try {
            if (!free.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return answer.get();
        } finally {
            free.release();
        }
    }

    private static ProblemException busy() {
        return new ProblemException(new Problem(
                "/problems/busy",
                "Too many requests at once",
                503,
                "as many texts are being read as this machine can read at once; try again in a minute",
                Map.of()));
    }
}
