package org.engross.library.changes;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The state of the log as a request saw it first. It is asked of the database once a request: an answer with the names of four hundred
 * members looks at it as often.
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
