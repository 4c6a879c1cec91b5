package org.engross.provenance;

import java.util.Objects;
import java.util.Optional;
import org.engross.library.Holding;

/**
 * A text that changes another.
 *
 * @param through what put the same order or words into the bill that became that text; empty where that is not known
 */
record Hand(Holding by, Optional<Holding> through) {
    Hand {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(through, "through");
    }
}
