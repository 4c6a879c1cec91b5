package org.engross.library;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock by which holdings are dated; tests put another in its place. */
@Dependent
class ClockOfRecord {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
