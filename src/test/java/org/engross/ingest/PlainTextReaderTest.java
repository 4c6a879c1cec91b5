package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;
import org.engross.library.Voucher;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law in plain print, with a header that says what it is. */
class PlainTextReaderTest {

    private static final String SECTION = """
            § 9. Plan
            (a) The plan is due in May.
              (1) It is kept.
            """;

    private static Reading<Document> read(String text) {
        return Intake.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static String findings(Reading<Document> reading) {
        return reading.findings().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aSectionOfTheCodeComesInAsItIsPrinted() {
        var document = read("Engross-Text: usc/18/9@2013-07-18\nSource: a book\n\n" + SECTION)
                .value()
                .orElseThrow();
        assertEquals("usc/18/9@2013-07-18", document.id().toString());
        assertEquals("18 U.S.C. 9, from 2013-07-18", document.title());
        assertEquals("Plan", document.officialTitle());
        assertEquals(
                new Voucher.Unchecked("It was taken from a plain print, which names no official publisher."),
                document.claim());
        assertEquals(SECTION, PlainPrint.of(document.text()));
    }

    @Test
    void aLawMaySayToWhichSectionItIsClassified() {
        var document = read("""
                        Engross-Text: plaw-113-1
                        Date: 2013-07-18
                        Classified-To: usc/42/7411

                        SEC. 2. PLANS.
                        Section 111 of the Clean Air Act is amended by striking “May”.
                        """).value().orElseThrow();
        assertEquals(Optional.of(new CodeSection(42, "7411")), document.classifiedTo());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Engross-Text: usc/18/9                                   | the text bears no date
                    Engross-Text: hr1-115/ih                                 | only law comes in plain print
                    Engross-Text: usc/18/9@2013-07-18~Colour: red            | no such line belongs in the header
                    Engross-Text: usc/18/9@2013-07-18~Title: a~Title: b      | the header says this twice
                    Engross-Text: plaw-113-1~Date: soon                      | soon
                    Engross-Text: usc/18/9@2013-07-18~Classified-To: plaw-1-1| not a section of the Code
                    """)
    void aHeaderThatIsNotUnderstoodIsRefused(String header, String finding) {
        var reading = read(header.replace('~', '\n') + "\n\n" + SECTION);
        assertTrue(reading.value().isEmpty(), header);
        assertTrue(findings(reading).contains(finding), findings(reading));
    }

    @Test
    void aSectionThatIsNotPrintedAgainAsItWasReadIsRefused() {
        var reading = read("Engross-Text: usc/18/9@2013-07-18\n\n§ 9. Plan\n(a) May.\n      (1) Kept.\n");
        assertTrue(findings(reading).contains("not printed again as it was read"), findings(reading));
        var empty = read("Engross-Text: usc/18/9@2013-07-18\n");
        assertTrue(empty.value().isEmpty());
    }
}
