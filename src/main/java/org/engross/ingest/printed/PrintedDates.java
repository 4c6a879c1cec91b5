package org.engross.ingest.printed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days as prints give them: {@code June 29 (legislative day, June 22), 1993} is June 29, 1993. */
final class PrintedDates {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH);
    private static final String DAY =
            "([A-Z][a-z]{2,8})\\.? ([0-9]{1,2})(?: \\(legislative day,? [^)]{1,40}\\))?, ?([0-9]{4})";
    private static final Pattern IN_LINE = Pattern.compile("\\s*" + DAY + "\\.?\\s*");
    private static final Pattern ANYWHERE = Pattern.compile(DAY);

    private PrintedDates() {}

    /** The newest of the days that stand alone in a line, as the days of actions do. */
    static Optional<LocalDate> newestAlone(List<String> lines) {
        return lines.stream()
                .filter(line -> IN_LINE.matcher(line).matches())
                .flatMap(PrintedDates::days)
                .max(Comparator.naturalOrder());
    }

    /** {@code Wednesday, July 20, 2005}. */
    static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH).format(day);
    }

    /** The first day in the words. */
    static Optional<LocalDate> first(String words) {
        return days(words).findFirst();
    }

    private static Stream<LocalDate> days(String words) {
        return ANYWHERE.matcher(words)
                .results()
                .flatMap(day -> parsed(day.group(1) + " " + day.group(2) + ", " + day.group(3)).stream());
    }

    private static Optional<LocalDate> parsed(String day) {
        for (var format : List.of(WHOLE, SHORT)) {
            try {
                return Optional.of(LocalDate.parse(day.replace("Sept ", "Sep "), format));
            } catch (DateTimeException e) {
                // the other form may fit
            }
        }
        return Optional.empty();
    }
}
