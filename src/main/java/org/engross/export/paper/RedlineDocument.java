package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;
import org.engross.export.ReproducibleZip;
import org.engross.export.text.Html;

/**
 * Prints a comparison as an Office Open XML document (ECMA-376) with tracked changes: every insertion and deletion bears
 * the newer text's title as its author and that text's date, so that a reader of Word or LibreOffice may accept or reject
 * each. The same comparison gives the same bytes.
 */
public final class RedlineDocument {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            </Types>
            """;
    private static final String ROOT_RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>
            """;
    private static final String RELATIONS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>\
            </Relationships>
            """;
    private static final String STYLES = HEAD + """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
            <w:sz w:val="23"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/>\
            <w:rPr><w:color w:val="57534C"/><w:sz w:val="17"/></w:rPr></w:style>\
            </w:styles>
            """;

    private RedlineDocument() {}

    /** Prints the redline that leads from the older text to the newer; the stream is left open. */
    public static void print(Compared older, Compared newer, Comparison comparison, OutputStream out)
            throws IOException {
        new ReproducibleZip(out, newer.date())
                .put("[Content_Types].xml", utf8(TYPES))
                .put("_rels/.rels", utf8(ROOT_RELATIONS))
                .put("word/document.xml", utf8(document(older, newer, comparison)))
                .put("word/_rels/document.xml.rels", utf8(RELATIONS))
                .put("word/styles.xml", utf8(STYLES))
                .put("word/header1.xml", utf8(header(older, newer)))
                .put("word/footer1.xml", utf8(footer(older, newer)))
                .put("docProps/core.xml", utf8(core(older, newer)))
                .finish();
    }

    private static byte[] utf8(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static String document(Compared older, Compared newer, Comparison comparison) {
        try {
            return TrackedChanges.document(
                    Redline.of(comparison, older.text(), newer.text()), newer.title(), newer.date());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a redline that cannot be written as XML", e);
        }
    }

    private static String header(Compared older, Compared newer) {
        return part(
                "hdr",
                "<w:r><w:t>"
                        + Html.escape("Changes from " + older.title() + " (" + older.date() + ") to " + newer.title()
                                + " (" + newer.date() + ")")
                        + "</w:t></w:r>",
                mark(older) + mark(newer));
    }

    /** A paragraph of its own in the header: it stands on every page, and accepting or rejecting changes leaves it. */
    private static String mark(Compared text) {
        return text.mark().isEmpty()
                ? ""
                : "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>"
                        + Html.escape(text.title() + ": " + text.mark()) + "</w:t></w:r></w:p>";
    }

    private static String footer(Compared older, Compared newer) {
        return part(
                "ftr",
                "<w:r><w:t xml:space=\"preserve\">"
                        + Html.escape("Engross: " + older.id() + " to " + newer.id() + ". Page ")
                        + "</w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>",
                "");
    }

    private static String part(String name, String runs, String more) {
        return HEAD + "<w:" + name + " xmlns:w=\"" + TrackedChanges.WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/>"
                + "</w:pPr>" + runs + "</w:p>" + more + "</w:" + name + ">\n";
    }

    private static String core(Compared older, Compared newer) {
        return HEAD + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + Html.escape("Changes from " + older.title() + " to " + newer.title())
                + "</dc:title><dc:creator>Engross</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + newer.date() + "T12:00:00Z</dcterms:created></cp:coreProperties>\n";
    }
}
