package org.engross.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engross.ingest.Bundled;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Of texts of the collection: what a reader gets who accepts, or rejects, every change. */
class RedlineTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    private static Provision text(String name) {
        return Bundled.document(name).text();
    }

    private static String lines(Provision text) {
        return PlainPrint.of(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "hr1865-115/ih, hr1865-115/rh",
        "hr1865-115/rh, hr1865-115/eh",
        "hr1865-115/ih, s1693-115/is",
        "s1693-115/is, s1693-115/rs",
        "usc/47/230@1998-10-21, usc/47/230@2018-04-11",
        "usc/18/ch117@2017-04-03, usc/18/ch117@2018-04-11",
        "hr1865-115/eh, hr1865-115/eh",
        "plaw/104-104-s509, amendments/hamdt526-115"
    })
    void acceptingAllGivesTheOneTextAndRejectingAllTheOther(String from, String to) throws Exception {
        var before = text(from);
        var after = text(to);
        var redline = Redline.of(before, after);
        assertEquals(lines(after), redline.accepted());
        assertEquals(lines(before), redline.rejected());
        var document = document(before, after);
        assertEquals(lines(after), read(document, "del", "t"));
        assertEquals(lines(before), read(document, "ins", "t", "delText"));
    }

    @Test
    void changesBearTheVersionAndItsDate() throws Exception {
        var document = document(text("hr1865-115/rh"), text("hr1865-115/eh"));
        var inserted = document.getElementsByTagNameNS(WORD, "ins");
        assertTrue(inserted.getLength() > 10, "insertions: " + inserted.getLength());
        for (int i = 0; i < inserted.getLength(); i++) {
            var change = (Element) inserted.item(i);
            assertEquals("the newer", change.getAttributeNS(WORD, "author"));
            assertTrue(change.getAttributeNS(WORD, "date").startsWith("2018-02-27T12:"));
        }
    }

    @Test
    void paragraphThatDidNotChangeHasNoMark() throws IOException {
        var redline = Redline.of(text("hr1865-115/rh"), text("hr1865-115/eh"));
        var kept = redline.paragraphs().stream()
                .filter(Redline.Paragraph::isUnchanged)
                .count();
        assertTrue(kept >= 15, "only " + kept + " of " + redline.paragraphs().size() + " paragraphs are unchanged");
    }

    @Test
    void paragraphsThatShareOnlyACitationAreNotOne() {
        var redline = Redline.of(text("hr1865-115/rh"), text("hr1865-115/eh"));
        var citing = redline.paragraphs().stream()
                .filter(paragraph -> paragraph.fate() == Redline.Fate.KEPT)
                .filter(paragraph ->
                        paragraph.edits().stream().anyMatch(edit -> edit.text().startsWith("Section 1591(e")))
                .toList();
        assertEquals(List.of(), citing);
    }

    @Test
    void sameComparisonGivesTheSameBytes() throws IOException {
        var before = text("s1693-115/is");
        var after = text("s1693-115/rs");
        assertEquals(
                new String(print(before, after), StandardCharsets.ISO_8859_1),
                new String(print(before, after), StandardCharsets.ISO_8859_1));
    }

    private static byte[] print(Provision before, Provision after) throws IOException {
        var out = new ByteArrayOutputStream();
        RedlineDocument.print(
                new Compared("a", "the older", LocalDate.of(2017, 4, 3), "", before),
                new Compared("b", "the newer", LocalDate.of(2018, 2, 27), "", after),
                out);
        return out.toByteArray();
    }

    private org.w3c.dom.Document document(Provision before, Provision after) throws Exception {
        var file = Files.write(folder.resolve("redline.docx"), print(before, after));
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                assertTrue(entry.getSize() > 0, entry.getName());
                factory.newDocumentBuilder().parse(zip.getInputStream(entry));
            }
            var body = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
        }
    }

    /** Reads it as a word processor does that takes out all changes of one kind and keeps the others. */
    private static String read(org.w3c.dom.Document document, String gone, String... kept) {
        var out = new StringBuilder();
        var paragraphs = document.getElementsByTagNameNS(WORD, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            var paragraph = (Element) paragraphs.item(i);
            words(paragraph, gone, Set.of(kept), out);
            if (!markIsGone(paragraph, gone)) {
                out.append('\n');
            }
        }
        return out.toString().strip();
    }

    private static void words(Element element, String gone, Set<String> kept, StringBuilder out) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !child.getLocalName().equals(gone)) {
                if (kept.contains(child.getLocalName())) {
                    out.append(child.getTextContent());
                } else if (!child.getLocalName().equals("pPr")) {
                    words(child, gone, kept, out);
                }
            }
        }
    }

    private static boolean markIsGone(Element paragraph, String gone) {
        var properties = (Element) paragraph.getFirstChild();
        return properties.getLocalName().equals("pPr")
                && properties.getElementsByTagNameNS(WORD, gone).getLength() > 0;
    }
}
