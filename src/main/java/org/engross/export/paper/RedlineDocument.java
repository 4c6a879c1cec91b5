package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;

/**
 * Prints a comparison as an Office Open XML document (ECMA-376) with tracked changes: every insertion and deletion bears
 * the newer text's title as its author and that text's date, so that a reader of Word or LibreOffice may accept or reject
 * each. The same comparison gives the same bytes.
 */
public final class RedlineDocument {

    private RedlineDocument() {}

    /** Prints the redline that leads from the older text to the newer; the stream is left open. */
    public static void print(Compared older, Compared newer, Comparison comparison, OutputStream out)
            throws IOException {
        new TrackedFile(
                        "Changes from " + older.title() + " to " + newer.title(),
                        "Changes from " + older.title() + " (" + older.date() + ") to " + newer.title() + " ("
                                + newer.date() + ")",
                        Stream.of(older, newer)
                                .filter(text -> !text.mark().isEmpty())
                                .map(text -> text.title() + ": " + text.mark())
                                .toList(),
                        "Engross: " + older.id() + " to " + newer.id(),
                        newer.title(),
                        newer.date(),
                        List.of(new BodyPart.TrackedLaw(Redline.of(comparison, older.text(), newer.text()))))
                .print(out);
    }
}
