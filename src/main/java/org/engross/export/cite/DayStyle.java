package org.engross.export.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.engross.citation.Undated;

/** How a manual of style writes the day: {@code Feb. 27, 2018}. */
enum DayStyle {
    /** No month is shortened. */
    PLAIN(List.of()),
    /** The Bluebook, table 12. */
    BLUEBOOK(List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")),
    /** The Associated Press, which shortens no month of five letters or fewer. */
    AP(List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."));

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final List<String> months;

    DayStyle(List<String> months) {
        this.months = months;
    }

    String of(LocalDate day) {
        if (Undated.is(day)) {
            return Undated.WORDS;
        }
        return months.isEmpty()
                ? LONG.format(day)
                : months.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }
}
