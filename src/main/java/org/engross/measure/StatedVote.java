package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;
import org.engross.citation.RollCallId;

/**
 * A roll call that a measure's status record lists among its recorded votes. The list is not complete: votes on
 * amendments in the Committee of the Whole are missing from it.
 *
 * @param action the record's name for what was voted on: {@code Passage of a Measure}
 */
public record StatedVote(RollCallId rollCall, LocalDate date, String action) {

    public StatedVote {
        Objects.requireNonNull(rollCall, "rollCall");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(action, "action");
    }
}
