package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;
import org.engross.export.OfficePart;
import org.engross.export.ReproducibleZip;
import org.engross.export.text.Html;

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
        new ReproducibleZip(out, newer.date())
                .put("[Content_Types].xml", OfficePart.of("[Content_Types].xml"))
                .put("_rels/.rels", OfficePart.of("_rels/.rels"))
                .put("word/document.xml", document(older, newer, comparison).getBytes(StandardCharsets.UTF_8))
                .put("word/_rels/document.xml.rels", OfficePart.of("word/_rels/document.xml.rels"))
                .put("word/styles.xml", OfficePart.of("word/styles.xml"))
                .put("word/header1.xml", header(older, newer))
                .put("word/footer1.xml", OfficePart.of("word/footer1.xml", footer(older, newer)))
                .put("docProps/core.xml", OfficePart.of("docProps/core.xml", title(older, newer), newer.date()))
                .finish();
    }

    private static String document(Compared older, Compared newer, Comparison comparison) {
        try {
            return TrackedChanges.document(
                    Redline.of(comparison, older.text(), newer.text()), newer.title(), newer.date());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a redline that cannot be written as XML", e);
        }
    }

    private static byte[] header(Compared older, Compared newer) throws IOException {
        var words = Html.escape("Changes from " + older.title() + " (" + older.date() + ") to " + newer.title() + " ("
                + newer.date() + ")");
        return OfficePart.of("word/header1.xml", words, mark(older) + mark(newer));
    }

    /** A paragraph of its own in the header: it stands on every page, and accepting or rejecting changes leaves it. */
    private static String mark(Compared text) {
        return text.mark().isEmpty()
                ? ""
                : "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>"
                        + Html.escape(text.title() + ": " + text.mark()) + "</w:t></w:r></w:p>";
    }

    private static String footer(Compared older, Compared newer) {
        return Html.escape("Engross: " + older.id() + " to " + newer.id());
    }

    private static String title(Compared older, Compared newer) {
        return Html.escape("Changes from " + older.title() + " to " + newer.title());
    }
}
