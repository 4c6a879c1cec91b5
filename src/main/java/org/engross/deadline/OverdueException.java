package org.engross.deadline;

import java.time.Duration;

/** Work that was stopped because its deadline had passed. Nothing of it is kept. */
public final class OverdueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OverdueException(Duration longest) {
        super("it took longer than " + longest.toMillis() / 1000.0 + " seconds", null, false, false);
    }
}
