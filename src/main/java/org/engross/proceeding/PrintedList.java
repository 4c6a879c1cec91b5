package org.engross.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.engross.citation.VersionId;
import org.engross.measure.PrintedName;

/**
 * The sponsors that a version of a measure prints at its head.
 *
 * @param date of the print
 * @param names in the order of the print; empty if it prints none
 */
public record PrintedList(VersionId version, LocalDate date, List<PrintedName> names) {

    public PrintedList {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(date, "date");
        names = List.copyOf(names);
    }

    /** Those printed in one role. */
    List<PrintedName> names(PrintedName.Role role) {
        return names.stream().filter(name -> name.role() == role).toList();
    }
}
