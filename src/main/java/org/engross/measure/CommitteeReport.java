package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A report that came with a measure.
 *
 * @param citation {@code H. Rept. 115-572}
 * @param committee the code of the committee that reported, where an action of the record cites the report
 * @param date of that action
 */
public record CommitteeReport(String citation, Optional<String> committee, Optional<LocalDate> date) {

    public CommitteeReport {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(date, "date");
    }
}
