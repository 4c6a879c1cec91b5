package org.engross.ingest.uslm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.engross.ingest.source.Element;

/** Reads the day of a {@code date} element: from its attribute, or else from its words, {@code December 17, 2019.} */
final class PrintedDay {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private PrintedDay() {}

    /** Empty where neither is a day of the calendar. */
    static Optional<LocalDate> of(Element date) {
        var given = date.attribute("date");
        return given.isEmpty()
                ? parse(date.words().replaceFirst("[.,]?$", ""), PRINTED)
                : parse(given, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** {@code 1995-03-22}. */
    static Optional<LocalDate> parse(String day) {
        return parse(day, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static Optional<LocalDate> parse(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
