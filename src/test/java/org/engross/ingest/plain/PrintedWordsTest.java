package org.engross.ingest.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.library.Document;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedWordsTest {

    /** H.R. 1865, as reported in the House, section 4, as the print of congress.gov breaks and marks it. */
    private static final String AS_PRINTED = """
            SEC. 4. COMMUNICATIONS DECENCY ACT.

                Section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e))
            is amended by adding at the end the following:
                        ``(5) No effect on State laws conforming to 18 U.S.C.
                    1591(a) or 2421A.--Nothing in this section shall be construed
                    to impair or limit any charge in a criminal prosecution brought
                    under State law--
                                ``(A) if the conduct underlying the charge
                            constitutes a violation of section 2421A of title 18,
                            United States Code, and promotion or facilitation of
                            prostitution is illegal in the jurisdiction where the
                            defendant's promotion or facilitation of prostitution
                            was targeted; or
                                ``(B) if the conduct underlying the charge
                            constitutes a violation of section 1591(a) of title 18,
                            United States Code.''.
            """;

    @Test
    void brokenLinesAndTypewritersMarksAreReadAsTheBillIs() {
        var bill = HeldTexts.of("hr1865-115/rh").text().provisions().stream()
                .filter(section -> section.designation().value().equals("4"))
                .findFirst()
                .orElseThrow();
        assertEquals(contents(AmendatoryLanguage.read(PlainPrint.of(bill))), contents(read(AS_PRINTED)));
    }

    private static AmendatoryLanguage read(String copied) {
        return AmendatoryLanguage.read(PrintedWords.of(copied));
    }

    private static List<String> contents(AmendatoryLanguage language) {
        return language.instructions().stream().map(PrintedWordsTest::told).toList();
    }

    private static String told(Instruction instruction) {
        var parts =
                instruction.content().map(content -> content.parts().toString()).orElse("");
        return instruction.getClass().getSimpleName() + " in " + instruction.target() + ": " + parts;
    }

    @Test
    void numbersOfLinesAndPagesAreNoWords() {
        assertEquals("""
                (1) in subsection (b)(1), by striking “this section” and inserting “subsection (a)”; and
                (2) in subsection (c), in the matter preceding paragraph (1), by striking “this section” and inserting “subsection (a)”.
                """, PrintedWords.of("""
                 13 (1) in subsection (b)(1), by striking ‘‘this
                 14 section’’ and inserting ‘‘subsection (a)’’; and
                 15 (2) in subsection (c), in the matter preceding
                •HR 1865 EH
                 16 paragraph (1), by striking ‘‘this section’’ and
                 17 inserting ‘‘subsection (a)’’.
                """));
    }

    static Stream<Document> amending() {
        return HeldTexts.all().stream()
                .filter(document ->
                        !AmendatoryLanguage.read(document.text()).instructions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("amending")
    void levelsAreFoundAgainWhereTheIndentsAreLost(Document document) {
        for (Provision section : document.text().provisions()) {
            var print = PlainPrint.of(section);
            var flat = print.lines().map(String::strip).collect(Collectors.joining("\n"));
            assertEquals(
                    contents(AmendatoryLanguage.read(print)),
                    contents(read(flat)),
                    document.id().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("amending")
    void whatIsInTheFormComesBackAsItWas(Document document) {
        for (Provision section : document.text().provisions()) {
            var print = PlainPrint.of(section);
            assertEquals(print, PrintedWords.of(print), document.id().toString());
        }
    }
}
