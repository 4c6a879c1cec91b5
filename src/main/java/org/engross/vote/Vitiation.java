package org.engross.vote;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That what a vote decided was set aside. The vote itself stays on record as it was cast.
 *
 * @param by in the words of the record: {@code unanimous consent}
 */
public record Vitiation(LocalDate date, String by) {

    public Vitiation {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(by, "by");
    }
}
