package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a committee did with a measure.
 *
 * @param activity in the words of the status record: {@code Markup by}
 */
public record CommitteeActivity(String activity, LocalDate date) {

    public CommitteeActivity {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(date, "date");
    }
}
