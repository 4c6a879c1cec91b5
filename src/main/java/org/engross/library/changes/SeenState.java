package org.engross.library.changes;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The state of the log as a request saw it first. The database is asked for it once a request: a list of four hundred names looks
 * thousands of times whether what it has in memory still holds.
 */
@RequestScoped
class SeenState {

    private Optional<LogState> seen = Optional.empty();

    LogState get(Supplier<LogState> read) {
        if (seen.isEmpty()) {
            seen = Optional.of(read.get());
        }
        return seen.get();
    }

    void forget() {
        seen = Optional.empty();
    }
}
