package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;

/**
 * Prints a comparison as an Office Open XML document (ECMA-376) with tracked changes: every insertion and deletion bears
 * the newer text's title as its author and that text's date, so that a reader of Word or LibreOffice may accept or reject
 * each. A sign after a paragraph, explained in the header of the first page, says that words of it were not checked; it
 * comes and goes with the paragraph. The same comparison gives the same bytes.
 */
public final class RedlineDocument {

    private RedlineDocument() {}

    /** Prints the redline that leads from the older text to the newer; the stream is left open. */
    public static void print(Compared older, Compared newer, Comparison comparison, OutputStream out)
            throws IOException {
        var redline = Redline.of(comparison, older.text(), newer.text());
        var signs = ParagraphSigns.of(redline, older, newer);
        new TrackedFile(
                        "Changes from " + older.title() + " to " + newer.title(),
                        "Changes from " + older.title() + " (" + older.date() + ") to " + newer.title() + " ("
                                + newer.date() + ")",
                        marked(older, newer)
                                .map(text -> text.title() + ": " + text.mark())
                                .toList(),
                        signs.signs().all().stream()
                                .map(sign -> sign.sign() + " " + sign.why())
                                .toList(),
                        marked(older, newer).map(Compared::title).collect(Collectors.joining("; ")),
                        "Engross: " + older.id() + " to " + newer.id(),
                        newer.title(),
                        newer.date(),
                        List.of(new BodyPart.TrackedLaw(redline, signs.after())))
                .print(out);
    }

    private static Stream<Compared> marked(Compared older, Compared newer) {
        return Stream.of(older, newer).filter(text -> !text.mark().isEmpty());
    }
}
