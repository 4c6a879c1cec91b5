package org.engross.vote;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a vote was set aside and counts for nothing.
 *
 * @param by in the words of the record: {@code unanimous consent}
 */
public record Vitiation(LocalDate date, String by) {

    public Vitiation {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(by, "by");
    }
}
