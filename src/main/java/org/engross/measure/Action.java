package org.engross.measure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something done with a measure or an amendment, once, however many systems record it.
 *
 * @param time in Washington, where the record gives one
 * @param text in the words of the first record
 * @param committees the codes of those concerned: {@code hsju00}
 * @param records every record of it, the acting body's own first
 */
public record Action(
        LocalDate date, Optional<LocalTime> time, String text, List<String> committees, List<ActionRecord> records) {

    public Action {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        committees = List.copyOf(committees);
        records = List.copyOf(records);
        if (text.isBlank() || records.isEmpty()) {
            throw new IllegalArgumentException("an action without words or record on " + date + ": '" + text + "'");
        }
    }

    /** The kind of action in the word of the first record: {@code Floor}. */
    public String type() {
        return records.getFirst().type();
    }
}
