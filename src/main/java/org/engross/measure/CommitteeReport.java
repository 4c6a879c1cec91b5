package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A report that came with a measure.
 *
 * @param citation {@code H. Rept. 115-572}
 * @param committee the code of the committee that reported
 */
public record CommitteeReport(String citation, String committee, LocalDate date) {

    public CommitteeReport {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(date, "date");
    }
}
