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
 * @param doubt why the names are not known to be those of the official print; empty where they are
 */
public record PrintedList(VersionId version, LocalDate date, List<PrintedName> names, String doubt) {

    public PrintedList {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(date, "date");
        names = List.copyOf(names);
        Objects.requireNonNull(doubt, "doubt");
    }

    /** The same with a doubt of its names. */
    public PrintedList doubting(String why) {
        return new PrintedList(version, date, names, why);
    }

    /** Those printed in one role. */
    List<PrintedName> names(PrintedName.Role role) {
        return names.stream().filter(name -> name.role() == role).toList();
    }
}
