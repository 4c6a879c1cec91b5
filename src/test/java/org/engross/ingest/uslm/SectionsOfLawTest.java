package org.engross.ingest.uslm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.SourceException;
import org.engross.library.Document;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;

/** A title of the Code and a compilation, of ours, in the forms in which they are published. */
class SectionsOfLawTest {

    @Test
    void eachSectionOfATitleIsATextOfItsOwn() throws Exception {
        assertEquals("""
                s1 usc/88/1@2019-03-01
                s2 to 4 usc/88/2..4@2019-03-01
                s5, 6 usc/88/5_6@2019-03-01
                s208–1 usc/88/208-1@2019-03-01
                s300 usc/88/300@2019-03-01
                s300~2 usc/88/300~2@2019-03-01
                """, names(bytes("usc88.xml")));
    }

    @Test
    void textOfASectionIsTheLawWithItsTableAndWithoutItsNotes() throws Exception {
        var section = documents(bytes("usc88.xml")).getFirst();
        assertEquals("""
                § 1. Keeping
                (a) The miller shall keep the pond. [1 So in original.]
                (b) A weir costs as follows:
                Oak $65
                """, PlainPrint.of(section.text()).replaceAll("(?m)^ +| +$", ""));
        assertEquals("88 U.S.C. 1, as printed 2019-03-01", section.title());
        assertEquals(
                "The day on which the Office of the Law Revision Counsel made this print of the Code, current through"
                        + " Public Law 116-9; the section may have stood so before.",
                section.dateNote());
        assertEquals(
                "88 U.S.C. 1 (Title 88— MILL PONDS; CHAPTER 1— KEEPING OF PONDS)",
                section.source().citation());
        assertEquals(
                "https://uscode.house.gov/download/releasepoints/us/pl/116/9/xml_usc88@116-9.zip",
                section.source().url());
    }

    @Test
    void sectionsThatShareANumberOrAStubAreNamedSo() throws Exception {
        assertEquals(
                List.of("88 U.S.C. 2 to 4", "88 U.S.C. 5, 6", "88 U.S.C. 300 (number 2 of this designation)"),
                documents(bytes("usc88.xml")).stream()
                        .map(document -> document.title().replaceFirst(", as printed.*", ""))
                        .filter(title -> title.contains("to") || title.contains(",") || title.contains("("))
                        .toList());
    }

    @Test
    void eachSectionOfACompilationIsATextOfTheAct() throws Exception {
        assertEquals("""
                s act/mill-pond-safety-and-health-1970/1@2019-02-28
                s2 act/mill-pond-safety-and-health-1970/2@2019-02-28
                s31 act/mill-pond-safety-and-health-1970/31@2019-02-28
                """, names(bytes("comps-mill.xml")));
        var second = documents(bytes("comps-mill.xml")).get(1);
        assertEquals("Sec. (2) findings\nPonds are deep.\n", PlainPrint.of(second.text()));
        assertEquals(
                "Section 2 of the Mill Pond Safety and Health Act of 1970, as amended through 2019-02-28",
                second.title());
        assertEquals("section 2 of the Mill Pond Safety and Health Act of 1970", printed(second));
    }

    @Test
    void fileThatIsCutOffHandsOverNoSection() throws Exception {
        var whole = new String(bytes("usc88.xml"), StandardCharsets.UTF_8);
        var cut = whole.substring(0, whole.indexOf("s208")).getBytes(StandardCharsets.UTF_8);
        var names = new ArrayList<String>();
        assertThrows(SourceException.class, () -> SectionsOfLaw.read(cut, (name, file) -> names.add(name)));
        assertEquals(List.of(), names);
    }

    @Test
    void titleThatNamesNoDayIsRefusedByItsSections() throws Exception {
        var undated = new String(bytes("usc88.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<dcterms:created>.*</dcterms:created>", "");
        var findings = new ArrayList<String>();
        SectionsOfLaw.read(
                undated.getBytes(StandardCharsets.UTF_8),
                (name, file) -> Intake.any(file, name).findings().stream()
                        .map(Finding::toString)
                        .forEach(findings::add));
        assertEquals("ERROR s1: meta: the file names no day of its release point: created ''", findings.getFirst());
    }

    @Test
    void engrossedAmendmentIsReadWithTheDayOfItsAction() throws Exception {
        assertFalse(SectionsOfLaw.reads(bytes("hr7-116-eas.xml")));
        var reading = Intake.read(bytes("hr7-116-eas.xml"), "eas.xml");
        var document = reading.value().orElseThrow();
        assertEquals("hr7-116/eas", document.id().toString());
        assertEquals("2019-11-12", document.date().toString());
        assertTrue(PlainPrint.of(document.text()).contains("SEC. 9. WEIRS."), PlainPrint.of(document.text()));
        assertEquals(
                List.of("NOTE eas.xml: section Sec. 10.: the file has other words before the number or the heading;"
                        + " the text has them behind"),
                reading.findings().stream().map(Finding::toString).toList());
    }

    private static String printed(Document document) {
        return document.id() instanceof org.engross.citation.TextId.OfLaw of
                ? of.law().printed()
                : "";
    }

    private static String names(byte[] bytes) throws SourceException {
        var names = new StringBuilder();
        SectionsOfLaw.read(bytes, (name, file) -> {
            var reading = Intake.read(file, name);
            names.append(name)
                    .append(' ')
                    .append(reading.value()
                            .map(document -> document.id().toString())
                            .orElse(reading.findings().toString()))
                    .append('\n');
        });
        return names.toString();
    }

    private static List<Document> documents(byte[] bytes) throws SourceException {
        var documents = new ArrayList<Document>();
        SectionsOfLaw.read(
                bytes, (name, file) -> Intake.read(file, name).value().ifPresent(documents::add));
        return documents;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = SectionsOfLawTest.class.getResourceAsStream("/examples/" + name)) {
            return in.readAllBytes();
        }
    }
}
