package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;
import org.engross.export.OfficePart;
import org.engross.export.ReproducibleZip;
import org.engross.export.text.Html;

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
        new ReproducibleZip(out, newer.date())
                .put("[Content_Types].xml", OfficePart.of("[Content_Types].xml"))
                .put("_rels/.rels", OfficePart.of("_rels/.rels"))
                .put("word/document.xml", document(newer, redline, signs).getBytes(StandardCharsets.UTF_8))
                .put("word/_rels/document.xml.rels", OfficePart.of("word/_rels/document.xml.rels"))
                .put("word/styles.xml", OfficePart.of("word/styles.xml"))
                .put("word/header1.xml", header(older, newer, marks(older, newer, signs)))
                .put("word/header2.xml", header(older, newer, later(older, newer)))
                .put("word/footer1.xml", OfficePart.of("word/footer1.xml", footer(older, newer)))
                .put("docProps/core.xml", OfficePart.of("docProps/core.xml", title(older, newer), newer.date()))
                .finish();
    }

    private static String document(Compared newer, Redline redline, ParagraphSigns signs) {
        try {
            return TrackedChanges.document(redline, signs.after(), newer.title(), newer.date());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a redline that cannot be written as XML", e);
        }
    }

    private static byte[] header(Compared older, Compared newer, String more) throws IOException {
        var words = Html.escape("Changes from " + older.title() + " (" + older.date() + ") to " + newer.title() + " ("
                + newer.date() + ")");
        return OfficePart.of("word/header1.xml", words, more);
    }

    /** In the header, where accepting or rejecting changes leaves it. */
    private static String marks(Compared older, Compared newer, ParagraphSigns signs) {
        return Stream.concat(
                        Stream.of(older, newer)
                                .filter(text -> !text.mark().isEmpty())
                                .map(text -> bold(text.title() + ": " + text.mark())),
                        signs.signs().all().stream().map(sign -> plain(sign.sign() + " " + sign.why())))
                .collect(Collectors.joining());
    }

    /** On every page after the first, which texts to take with care. */
    private static String later(Compared older, Compared newer) {
        var marked = Stream.of(older, newer)
                .filter(text -> !text.mark().isEmpty())
                .map(Compared::title)
                .collect(Collectors.joining("; "));
        return marked.isEmpty() ? "" : bold("Computed or not wholly checked, see the first page: " + marked);
    }

    private static String bold(String words) {
        return paragraph("<w:rPr><w:b/></w:rPr>", words);
    }

    private static String plain(String words) {
        return paragraph("", words);
    }

    private static String paragraph(String look, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>" + look + "<w:t>" + Html.escape(words)
                + "</w:t></w:r></w:p>";
    }

    private static String footer(Compared older, Compared newer) {
        return Html.escape("Engross: " + older.id() + " to " + newer.id());
    }

    private static String title(Compared older, Compared newer) {
        return Html.escape("Changes from " + older.title() + " to " + newer.title());
    }
}
