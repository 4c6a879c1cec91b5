package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;
import org.engross.citation.Undated;
import org.engross.citation.VersionId;

/**
 * A text version that the status record lists.
 *
 * @param stage in the words of the status record: {@code Reported to Senate}
 * @param dateNote how the date was set where the status record bears none; else empty
 * @param url of the official copy
 */
public record TextVersion(VersionId id, String stage, LocalDate date, String dateNote, String url) {

    public TextVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dateNote, "dateNote");
        Objects.requireNonNull(url, "url");
    }

    /** Whether any source tells its day; of a text of which no record is held, its print may bear none. */
    public boolean isDated() {
        return !Undated.is(date);
    }
}
