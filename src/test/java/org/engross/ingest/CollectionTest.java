package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.export.text.UslmPrint;
import org.engross.library.CheckRecord;
import org.engross.library.CheckRecords;
import org.engross.library.Document;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CollectionTest {

    static List<Path> files() {
        return Bundled.files();
    }

    @Test
    void collectionHoldsTheDocumentsOfTheStory() {
        assertEquals(
                List.of(
                        "act/communications-1934/230@1996-02-08",
                        "act/communications-1934/230@1998-10-21",
                        "act/communications-1934/230@2018-04-11",
                        "hamdt525-115",
                        "hamdt526-115",
                        "hamdt527-115",
                        "hr1865-115/eh",
                        "hr1865-115/enr",
                        "hr1865-115/ih",
                        "hr1865-115/pcs",
                        "hr1865-115/rh",
                        "plaw-104-104/509",
                        "plaw-105-277/1404",
                        "plaw-115-164",
                        "s1693-115/is",
                        "s1693-115/rs",
                        "samdt2212-115",
                        "samdt2213-115",
                        "usc/18/1591@2015-05-29",
                        "usc/18/1591@2018-04-11",
                        "usc/18/1595@2015-05-29",
                        "usc/18/1595@2018-04-11",
                        "usc/18/2421A@2018-04-11",
                        "usc/18/ch117@2017-04-03",
                        "usc/18/ch117@2018-04-11",
                        "usc/47/230@1998-10-21",
                        "usc/47/230@2018-04-11"),
                documents().stream()
                        .map(document -> document.id().toString())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDocumentIsReadWithoutFindings(Path file) {
        assertEquals(List.of(), Bundled.read(file).findings());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDocumentReadsBackFromItsPrint(Path file) {
        var document = Bundled.read(file).value().orElseThrow();
        var printed = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(printed, "printed").value());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDocumentSaysWhereItComesFrom(Path file) {
        var document = Bundled.read(file).value().orElseThrow();
        assertTrue(
                document.source().url().startsWith("https://www.govinfo.gov/"),
                document.source().url());
        assertFalse(document.source().citation().isEmpty());
        assertTrue(document.source().rights().contains("17 U.S.C. 105"));
        assertFalse(document.title().isEmpty()
                || document.officialTitle().isEmpty()
                || document.stage().isEmpty());
        if (document.id() instanceof TextId.OfLaw law && law.asOf().isPresent()) {
            assertEquals(law.asOf().get(), document.date());
        }
    }

    /** A file that changes is unchecked until its record is made anew: its new digest belongs into checks.json. */
    @ParameterizedTest
    @MethodSource("files")
    void everyDocumentHasARecordOfWhatItWasHeldAgainst(Path file) {
        var document = Bundled.read(file).value().orElseThrow();
        var digest = Sha256.of(Bundled.bytes(file));
        assertEquals(
                List.of(digest),
                CheckRecords.read(Bundled.records()).records().stream()
                        .filter(record -> record.text().equals(document.id()))
                        .map(CheckRecord::sha256)
                        .toList());
    }

    @Test
    void flushWordsAfterTheLevelsAreKept() {
        var aggravated = Walk.find(Bundled.document("usc/18/2421A@2018-04-11").text(), ProvisionPath.parse("b"));
        assertEquals(
                "shall be fined under this title, imprisoned for not more than 25 years, or both.",
                aggravated.getFirst().wordings().getLast().words());
        assertEquals(
                Wording.Kind.CONTINUATION,
                aggravated.getFirst().wordings().getLast().kind());
    }

    @Test
    void footnoteOfTheCodeStandsBesideTheWords() {
        var words = Walk.find(Bundled.document("usc/47/230@2018-04-11").text(), ProvisionPath.parse("c/2/B"))
                .getFirst()
                .wordings()
                .getFirst();
        assertTrue(words.words().endsWith("material described in paragraph (1)."), words.words());
        assertEquals(
                List.of("1 So in original. Probably should be “subparagraph (A).”"),
                words.marks().stream().map(Mark::value).toList());
    }

    @Test
    void sectionIsTheRootOfALawsSection() {
        assertEquals(
                new LawCitation.CodeSection(47, "230").uslm() + "/e/5",
                "/us/usc/t47/s230/"
                        + Walk.of(Bundled.document("usc/47/230@2018-04-11").text()).stream()
                                .filter(place ->
                                        place.provision().heading().words().equals("No effect on sex trafficking law"))
                                .findFirst()
                                .orElseThrow()
                                .path());
    }

    @Test
    void committeesPrintBearsTheLinesThatTheFloorAmendmentsName() {
        var lines = Bundled.document("hr1865-115/rh")
                .text()
                .allWords()
                .flatMap(words -> words.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.LINE)
                        .map(mark -> mark.value() + " "
                                + words.words().substring(mark.span().start())))
                .toList();
        var expected = List.of(
                "5:12 contribute to sex trafficking;",
                "6:8 Whoever uses or operates a facility",
                "6:13 Whoever uses or operates a facility",
                "7:1 Consistent with section 230",
                "7:8 Mandatory Restitution",
                "7:11 offense under this section.",
                "7:13 subsection (a) where",
                "7:21 COMMUNICATIONS DECENCY ACT.",
                "7:22 Section 230(e)",
                "8:1 No effect on State laws",
                "8:14 SAVINGS CLAUSE.");
        assertEquals(expected.size(), lines.size());
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(lines.get(i).startsWith(expected.get(i)), lines.get(i));
        }
    }

    @Test
    void amendmentIsAListOfDirections() {
        var directions = Bundled.document("amendments/hamdt526-115").text().provisions();
        assertEquals(5, directions.size());
        assertTrue(directions.stream().allMatch(direction -> direction.level() == Level.DIRECTION));
        assertEquals(
                "Page 8, line 14, strike “5” and insert “7”.",
                directions.getLast().wordings().getFirst().words());
    }

    @Test
    void theActSpeaksOfThisActAndTheCodeOfThisTitle() {
        assertTrue(words("act/communications-1934/230@2018-04-11", "e/1").contains("section 223 or 231 of this Act,"));
        assertTrue(words("act/communications-1934/230@1996-02-08", "d/1").contains("section 223 of this Act,"));
        assertTrue(words("usc/47/230@2018-04-11", "e/1").contains("section 223 or 231 of this title,"));
    }

    private static String words(String document, String path) {
        Provision found = Walk.find(Bundled.document(document).text(), ProvisionPath.parse(path))
                .getFirst();
        return found.wordings().getFirst().words();
    }

    private static List<Document> documents() {
        return files().stream()
                .map(file -> Bundled.read(file).value().orElseThrow())
                .toList();
    }
}
