package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A document for paper. The same document gives the same PDF, byte for byte: it is dated with what it tells, not with the
 * clock.
 *
 * @param xhtml the page with its style
 * @param date to which it tells what it tells
 */
public record Paper(String xhtml, LocalDate date) {

    public Paper {
        Objects.requireNonNull(xhtml, "xhtml");
        Objects.requireNonNull(date, "date");
    }

    /** Prints it as PDF; the stream is left open. */
    public void print(OutputStream out) throws IOException {
        Pdf.print(this, out);
    }
}
