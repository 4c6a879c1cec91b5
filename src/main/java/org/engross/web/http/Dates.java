package org.engross.web.http;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import org.engross.citation.Undated;

/** Dates as American law prints them. */
public final class Dates {

    private Dates() {}

    /** {@code February 27, 2018}. */
    @TemplateExtension
    public static String printed(LocalDate day) {
        return Undated.inWords(day);
    }
}
