package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.engross.export.OfficePart;
import org.engross.export.ReproducibleZip;
import org.engross.export.text.Html;

/**
 * An Office Open XML file (ECMA-376) with tracked changes. The same content gives the same bytes.
 *
 * @param title of the file
 * @param header what stands at the head of every page
 * @param marks what a reader must know, at the head of the first page, a paragraph each
 * @param signs what the signs beside words that were not checked stand for, below the marks
 * @param marked which texts to take with care, at the head of every later page; empty for none
 * @param footer what stands before the number of the page
 * @param author of every change of which none is known
 * @param date of the file and of every change of such an author
 * @param dates of the changes of the authors that are known
 */
record TrackedFile(
        String title,
        String header,
        List<String> marks,
        List<String> signs,
        String marked,
        String footer,
        String author,
        LocalDate date,
        Map<String, LocalDate> dates,
        List<BodyPart> body) {

    /** One all of whose changes have one author. */
    TrackedFile(
            String title,
            String header,
            List<String> marks,
            List<String> signs,
            String marked,
            String footer,
            String author,
            LocalDate date,
            List<BodyPart> body) {
        this(title, header, marks, signs, marked, footer, author, date, Map.of(), body);
    }

    /** Prints it; the stream is left open. */
    void print(OutputStream out) throws IOException {
        var tracked = tracked();
        new ReproducibleZip(out, date)
                .put("[Content_Types].xml", OfficePart.of("[Content_Types].xml"))
                .put("_rels/.rels", OfficePart.of("_rels/.rels"))
                .put("word/document.xml", tracked.document().getBytes(StandardCharsets.UTF_8))
                .put("word/comments.xml", comments(tracked.comments()))
                .put("word/_rels/document.xml.rels", OfficePart.of("word/_rels/document.xml.rels"))
                .put("word/styles.xml", OfficePart.of("word/styles.xml"))
                .put("word/header1.xml", head(onFirstPage()))
                .put("word/header2.xml", head(onLaterPages()))
                .put("word/footer1.xml", OfficePart.of("word/footer1.xml", Html.escape(footer)))
                .put("docProps/core.xml", OfficePart.of("docProps/core.xml", Html.escape(title), date))
                .finish();
    }

    private TrackedChanges.TrackedBody tracked() {
        try {
            return TrackedChanges.of(body, author, date, dates);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a redline that cannot be written as XML", e);
        }
    }

    private byte[] comments(List<String> comments) throws IOException {
        var all = IntStream.range(0, comments.size())
                .mapToObj(number -> "<w:comment w:id=\"" + number + "\" w:author=\"Engross\" w:date=\"" + date
                        + "T12:00:00Z\"><w:p><w:r><w:t>" + Html.escape(comments.get(number))
                        + "</w:t></w:r></w:p></w:comment>")
                .collect(Collectors.joining());
        return OfficePart.of("word/comments.xml", all);
    }

    private byte[] head(String more) throws IOException {
        return OfficePart.of("word/header1.xml", Html.escape(header), more);
    }

    /** In the header, where accepting or rejecting changes leaves it. */
    private String onFirstPage() {
        return Stream.concat(
                        marks.stream().map(mark -> paragraph("<w:rPr><w:b/></w:rPr>", mark)),
                        signs.stream().map(sign -> paragraph("", sign)))
                .collect(Collectors.joining());
    }

    private String onLaterPages() {
        return marked.isEmpty()
                ? ""
                : paragraph("<w:rPr><w:b/></w:rPr>", "Computed or not wholly checked, see the first page: " + marked);
    }

    private static String paragraph(String look, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>" + look + "<w:t>" + Html.escape(words)
                + "</w:t></w:r></w:p>";
    }
}
