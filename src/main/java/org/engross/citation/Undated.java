package org.engross.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The day of a text that bears none, such as an enrolled print, until a record tells it: the last of all days, so that the
 * text stands behind every text of its measure. It is no date, and is never printed or answered as one.
 */
public final class Undated {

    public static final LocalDate DAY = LocalDate.of(9999, 12, 31);

    /** What is printed in the place of a date. */
    public static final String WORDS = "date not known";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private Undated() {}

    public static boolean is(LocalDate day) {
        return day.equals(DAY);
    }

    /** The day, where it is one. */
    public static Optional<LocalDate> day(LocalDate day) {
        return is(day) ? Optional.empty() : Optional.of(day);
    }

    /** {@code February 27, 2018}, as American law prints it, or that the date is not known. */
    public static String inWords(LocalDate day) {
        return is(day) ? WORDS : IN_WORDS.format(day);
    }

    /** {@code 2018-02-27}, or that the date is not known. */
    public static String printed(LocalDate day) {
        return is(day) ? WORDS : day.toString();
    }
}
