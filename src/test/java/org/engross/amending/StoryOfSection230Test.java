package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.HeldTexts;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.ProvisionPath;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.CodePrint;
import org.engross.codification.Reservation;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.measure.ClericalCorrection;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of the collection executed on each other, word for word. */
class StoryOfSection230Test {

    private static final String ACT = "act/communications-1934/230";
    private static final String OF_1998 = ACT + "@1998-10-21";

    private static AmendedSection executed(String law, String before, String by) {
        var language = AmendatoryLanguage.read(HeldTexts.of(by).text());
        return executed(law, before, language);
    }

    private static AmendedSection executed(String law, String before, AmendatoryLanguage language) {
        var held = before.isEmpty()
                ? Optional.<Provision>empty()
                : Optional.of(HeldTexts.of(before).text());
        var amended = AmendedSection.of(
                StandingSection.of(names(law), held, law.startsWith("act/")), List.of(AmendingText.of(language)));
        assertEquals(List.of(), amended.refused());
        assertEquals(List.of(), amended.unread());
        assertTrue(amended.isComplete(), amended.reservations().toString());
        return amended;
    }

    private static SectionNames names(String law) {
        return LawCitation.parse(law) instanceof LawCitation.CodeSection code
                ? SectionNames.of(code)
                : new SectionNames(Optional.of(new CodeSection(47, "230")), Optional.of((LawCitation.ActSection)
                        LawCitation.parse(law)));
    }

    @ParameterizedTest
    @CsvSource({
        "act/communications-1934/230, act/communications-1934/230@1996-02-08, plaw/105-277-s1404, act/communications-1934/230@1998-10-21",
        "act/communications-1934/230, act/communications-1934/230@1998-10-21, plaw/115-164, act/communications-1934/230@2018-04-11",
        "usc/18/1591, usc/18/1591@2015-05-29, plaw/115-164, usc/18/1591@2018-04-11",
        "usc/18/1595, usc/18/1595@2015-05-29, plaw/115-164, usc/18/1595@2018-04-11",
        "usc/18/2421A, '', plaw/115-164, usc/18/2421A@2018-04-11",
        "usc/18/ch117, usc/18/ch117@2017-04-03, plaw/115-164, usc/18/ch117@2018-04-11"
    })
    void eachLawGivesTheNextTextWordForWord(String law, String before, String by, String after) {
        assertEquals(
                PlainPrint.of(HeldTexts.of(after).text()),
                PlainPrint.of(executed(law, before, by).law().orElseThrow()));
    }

    @Test
    void aSectionIsNotAddedWhereOneOfItsNumberStands() {
        var standing = StandingSection.of(
                names("usc/18/2421A"),
                Optional.of(HeldTexts.of("usc/18/2421A@2018-04-11").text()),
                false);
        var bill = AmendatoryLanguage.read(HeldTexts.of("hr1865-115/eh").text());
        var amended = AmendedSection.of(standing, List.of(AmendingText.of(bill)));
        assertEquals(
                List.of(Outcome.Reason.DESIGNATION_ALREADY_THERE),
                amended.reservations().stream().map(Reservation::reason).toList());
        assertEquals(standing.law(), amended.law());
    }

    @Test
    void theTelecommunicationsActCreatesSection230() {
        var created = executed(ACT, "", "plaw/104-104-s509").law().orElseThrow();
        var held = HeldTexts.of(ACT + "@1996-02-08").text();
        // The copy of the Act held sets the number and the heading of the new section beside its words.
        assertEquals(
                PlainPrint.of(held.withHeading(Wording.NONE).withDesignation(created.designation())),
                PlainPrint.of(created));
    }

    @ParameterizedTest
    @CsvSource({"1998-10-21, 1998-10-21", "2018-04-11, 2018-04-11"})
    void theActsWordsPrintAsTheCodePrintsThem(String act, String code) {
        assertEquals(
                PlainPrint.of(bare(HeldTexts.of("usc/47/230@" + code).text())),
                PlainPrint.of(CodePrint.of(HeldTexts.of(ACT + "@" + act).text(), new CodeSection(47, "230"))));
    }

    /** Without what stands beside the words: a footnote of the Code's editors is printed with them. */
    private static Provision bare(Provision provision) {
        return provision.withParts(provision.parts().stream()
                .map(part -> switch (part) {
                    case Wording wording -> wording.withWords(wording.words());
                    case Provision below -> bare(below);
                    case QuotedContent quoted -> quoted;
                })
                .toList());
    }

    @Test
    void theHouseAmendmentsMakeTheEngrossedBill() {
        var instructions = new ArrayList<Instruction>();
        for (var amendment : List.of("hamdt525-115", "hamdt526-115", "hamdt527-115")) {
            var language = AmendatoryLanguage.read(
                    HeldTexts.of("amendments/" + amendment).text());
            assertEquals(List.of(), language.unread());
            instructions.addAll(language.instructions());
        }
        var execution = Execution.of(HeldTexts.of("hr1865-115/rh").text(), instructions);
        assertEquals(List.of(), execution.refused());
        var corrected = execution.law();
        for (var correction : ClericalCorrection.of("hr1865-115/eh")) {
            corrected = correction.in(corrected);
        }
        assertEquals(sections(HeldTexts.of("hr1865-115/eh").text()), sections(corrected));
    }

    /** The committee substitute, which the House amended, has no long title or enacting clause of its own. */
    private static String sections(Provision bill) {
        return String.join("", bill.provisions().stream().map(PlainPrint::of).toList());
    }

    @Test
    void theIntroducedBillsDivideTheParagraphOnCriminalLaw() {
        var senate = words(executed(ACT, OF_1998, "s1693-115/is"), "e/1");
        assertEquals("""
                (1) No effect on criminal law.—Nothing in this section shall be construed to impair—
                  (A) the enforcement of section 223 or 231 of this Act, chapter 71 (relating to obscenity) or 110 (relating to sexual exploitation of children) of title 18, United States Code, section 1591 (relating to sex trafficking) of that title, or any other Federal criminal statute; or
                  (B) any State criminal prosecution or civil enforcement action targeting conduct that violates a Federal criminal law prohibiting—
                    (i) sex trafficking of children; or
                    (ii) sex trafficking by force, threats of force, fraud, or coercion.
                """, senate);
        var house = words(executed(ACT, OF_1998, "hr1865-115/ih"), "e/1");
        assertEquals("""
                (1) No effect on criminal law.—Nothing in this section shall be construed to impair the enforcement of, or limit the availability of victim restitution under—
                  (A) section 223 or 231 of this Act, chapter 71 (relating to obscenity) or 110 (relating to sexual exploitation of children) of title 18, United States Code, section 1591 of such title (relating to sex trafficking), or any other Federal criminal statute; or
                  (B) any State criminal statute that prohibits—
                    (i) sexual exploitation of children;
                    (ii) sex trafficking of children; or
                    (iii) sex trafficking by force, threats of force, fraud, or coercion.
                """, house);
    }

    @Test
    void theReportedBillsAddAParagraph() {
        assertTrue(words(executed(ACT, OF_1998, "s1693-115/rs"), "e/5")
                .startsWith("(5) No effect on sex trafficking law.—Nothing in this section"));
        assertTrue(words(executed(ACT, OF_1998, "hr1865-115/rh"), "e/5")
                .startsWith("(5) No effect on State laws conforming to 18 U.S.C. 1591(a) or 2421A.—"));
        assertTrue(words(executed(ACT, OF_1998, "s1693-115/rs"), "b/5").endsWith("by means of computer; and\n"));
    }

    @Test
    void theWydenAmendmentWouldAddAThirdProtection() {
        var language = AmendatoryLanguage.readInserted(
                HeldTexts.of("amendments/samdt2212-115").text());
        assertTrue(words(executed(ACT, OF_1998, language), "c/3")
                .startsWith(
                        "(3) Effect of efforts to identify, restrict access to, or remove objectionable material.—"));
    }

    @Test
    void theIntroducedHouseBillRenumbersTheDefinitionsOfSection1591() {
        var amended = executed("usc/18/1591", "usc/18/1591@2015-05-29", "hr1865-115/ih");
        assertTrue(
                words(amended, "e/1").startsWith("(1) Whoever, being a provider of an interactive computer service,"));
        assertTrue(words(amended, "f/2").startsWith("(2) The term “coercion” means—"));
        assertTrue(words(amended, "f/7").startsWith("(7) The term “participation in a venture” includes"));
        assertTrue(words(amended, "b/1").contains("described in subsection (f)(2),"));
    }

    @Test
    void everyRunOfWordsSaysWhoPutItThere() {
        var execution = executed(ACT, OF_1998, "s1693-115/is");
        var runs = execution.provenance().stream()
                .filter(run -> run.path().equals(ProvisionPath.parse("e/1/A")))
                .toList();
        assertEquals(
                List.of(
                        "the enforcement",
                        " of section 223 or 231 of this Act, chapter 71 (relating to obscenity) or 110 (relating to sexual exploitation of children) of title 18, United States Code,",
                        " section 1591 (relating to sex trafficking) of that title,",
                        " or any other Federal criminal",
                        // The space that joins a block to the words before it is set with the block.
                        " statute; or"),
                runs.stream().map(Provenance::words).toList());
        assertEquals(OptionalInt.empty(), runs.get(1).instruction());
        var inserting = execution
                .texts()
                .getFirst()
                .outcomes()
                .get(runs.get(2).instruction().getAsInt());
        assertEquals("s3/a/2/A/i", inserting.instruction().source().path().toString());
        var touched = ((Outcome.Executed) inserting).touched();
        assertEquals(List.of(ProvisionPath.parse("e/1")), touched);
    }

    private static String words(AmendedSection amended, String path) {
        var found = Walk.find(amended.law().orElseThrow(), ProvisionPath.parse(path));
        assertEquals(1, found.size());
        return PlainPrint.of(found.getFirst());
    }
}
