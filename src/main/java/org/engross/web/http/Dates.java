package org.engross.web.http;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.engross.citation.Undated;

/** Dates as American law prints them. */
public final class Dates {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private Dates() {}

    /** {@code February 27, 2018}. */
    @TemplateExtension
    public static String printed(LocalDate day) {
        return Undated.is(day) ? Undated.WORDS : PRINTED.format(day);
    }
}
