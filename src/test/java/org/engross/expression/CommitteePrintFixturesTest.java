package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.citation.Chamber;
import org.engross.export.print.CommitteePrint;
import org.engross.export.print.CommitteePrint.Extent;
import org.engross.export.print.CommitteePrintPlain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints bills as a committee does, and holds the laws of the print to {@code fixtures/prints}. */
@QuarkusTest
class CommitteePrintFixturesTest {

    @Inject
    EffectReader effects;

    @Inject
    ProposalReader proposals;

    static Stream<Path> fixtures() throws IOException {
        try (var files = Files.list(HeldTexts.HOME.resolve("fixtures/prints"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void lawsArePrintedAsTheCommitteeWould(Path fixture) throws IOException {
        var lines = Files.readAllLines(fixture);
        var asked = lines.getFirst().split(" ");
        var print = print(asked[0], Chamber.valueOf(asked[1].toUpperCase(Locale.ROOT)), asked[2]);
        assertEquals(List.of(), print.leftOut());
        assertEquals(
                String.join("\n", lines.subList(2, lines.size())),
                CommitteePrintPlain.laws(print).stripTrailing());
    }

    private CommitteePrint print(String text, Chamber chamber, String extent) {
        var answer = effects.inTheActsWords(EffectReader.amending(text));
        var told = ((EffectAnswer.EffectsTold) answer).effects();
        return CommitteePrint.of(told, chamber, Extent.valueOf(extent.toUpperCase(Locale.ROOT)));
    }

    @Test
    void openingNamesTheRuleOfTheChamber() {
        var house = print("hr1865-115/rh", Chamber.HOUSE, "parts");
        assertEquals("CHANGES IN EXISTING LAW MADE BY THE BILL, AS REPORTED", house.heading());
        assertEquals(
                "In compliance with clause 3(e) of rule XIII of the Rules of the House of Representatives, changes in"
                        + " existing law made by the bill, as reported, are shown as follows (existing law proposed to be"
                        + " omitted is enclosed in black brackets, new matter is printed in italics, and existing law in"
                        + " which no change is proposed is shown in roman):",
                house.opening());
        var senate = print("s1693-115/is", Chamber.SENATE, "parts");
        assertEquals("CHANGES IN EXISTING LAW MADE BY THE BILL, AS INTRODUCED", senate.heading());
        assertTrue(senate.opening().startsWith("In compliance with paragraph 12 of rule XXVI"));
        assertEquals(
                "The rule asks for the print of a text as a committee reports it, and this is none.",
                senate.notes().get(1));
    }

    @Test
    void wholeSectionPassesOnlyOtherSectionsOver() {
        var whole = CommitteePrintPlain.laws(print("hr1865-115/rh", Chamber.HOUSE, "sections"));
        assertTrue(whole.contains("    (4) Access software provider.—"), whole);
        assertTrue(whole.contains("    (4) No effect on communications privacy law.—"), whole);
    }

    /** The rule asks for the text of what is repealed, so nothing of the section is passed over, whatever the extent. */
    @ParameterizedTest
    @ValueSource(strings = {"PARTS", "SECTIONS"})
    void sectionThatIsRepealedStandsWholeInBrackets(String extent) {
        var words = "Section 2421A of title 18, United States Code, is repealed.";
        var answer =
                proposals.of(Proposal.of("a repeal", words), Optional.empty(), Optional.of(LocalDate.of(2018, 4, 11)));
        var told = ((ProposalAnswer.ProposalTold) answer).effects();
        var laws = CommitteePrintPlain.laws(CommitteePrint.of(told, Chamber.HOUSE, Extent.valueOf(extent)));
        var law = laws.lines()
                .filter(line -> !line.isBlank() && !line.contains("*  *  *"))
                .toList();
        assertEquals("TITLE 18, UNITED STATES CODE", law.getFirst().strip());
        var section = law.subList(1, law.size());
        assertEquals(
                "[[§ 2421A. Promotion or facilitation of prostitution and reckless disregard of sex trafficking]]",
                section.getFirst());
        section.forEach(line -> assertTrue(line.strip().startsWith("[[") && line.endsWith("]]"), line));
        assertTrue(
                laws.contains(
                        "  [[(a) In General.—Whoever, using a facility or means of interstate or foreign commerce"),
                laws);
        assertTrue(
                laws.contains("    [[(1) promotes or facilitates the prostitution of 5 or more persons; or]]"), laws);
    }

    @Test
    void reconstructionBearsASignAtEveryParagraphThatRestsOnIt() {
        var print = print("s1693-115/rs", Chamber.SENATE, "parts");
        assertEquals(List.of(), print.leftOut());
        print.items().stream()
                .flatMap(item -> item.law().stream())
                .filter(law -> law.edits().stream().anyMatch(edit -> !edit.isBefore()))
                .forEach(law -> assertTrue(law.sign().startsWith("†"), law.toString()));
    }
}
