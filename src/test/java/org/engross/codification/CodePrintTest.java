package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the Code's publisher changes when it prints an Act's words, and where only its editors can say. */
class CodePrintTest {

    private static final String LAW = """
            § 1234. Plans
            (a) In general.—The Secretary of Energy shall plan.
            (b) Trust fund.—Money of the Highway Trust Fund is spent.""";

    private static SectionAmendment inTitle(int title, String inserted) {
        var instruction = "Section 12 of the Plan Act (" + title + " U.S.C. 1234) is amended by adding at the end the"
                + " following:\n“" + inserted + "”.";
        return SectionAmendment.of(new SectionCase("case", instruction, LAW, title, "1234"));
    }

    private static String added(String inserted) {
        var answer = inTitle(42, inserted);
        assertEquals("", answer.error());
        return answer.after().substring(LAW.length() + 1);
    }

    @Test
    void unitedStatesCodeIsDropped() {
        assertEquals(
                "(c) Law.—Section 552 of title 5 applies.",
                added("(c) Law.—Section 552 of title 5, United States Code applies."));
    }

    @Test
    void theTaxCodeIsTitle26() {
        assertEquals(
                "(c) Law.—An organization described in section 501(c)(3) of title 26 is exempt.",
                added("(c) Law.—An organization described in section 501(c)(3) of the Internal Revenue Code of 1986 is"
                        + " exempt."));
    }

    @Test
    void aSectionCitedInTheCodeIsPrintedAsCited() {
        assertEquals(
                "(c) Law.—The plan under section 7411(b) of this title is public.",
                added("(c) Law.—The plan under section 111(b) of the Clean Air Act (42 U.S.C. 7411(b)) is public."));
    }

    @Test
    void headingsHaveCapitalsOnlyInNames() {
        assertEquals(
                "(c) Payments to Highway Trust Fund by Secretary.—The Secretary may pay.",
                added("(c) Payments To Highway Trust Fund By Secretary.—The Secretary may pay."));
    }

    @Test
    void aReferenceThatOnlyTheEditorsCanTranslateIsRefused() {
        for (var words : new String[] {
            "(c) Law.—Nothing in this Act applies.",
            "(c) Law.—Section 14 does not apply.",
            "(c) Law.—The plan is due 30 days after the date of the enactment of the Plan Reform Act."
        }) {
            assertTrue(inTitle(42, words).error().startsWith("EDITORS_DECIDE"), words);
        }
    }

    @Test
    void aHeadingThatTheEditorsWouldAddIsNotGuessed() {
        assertTrue(inTitle(42, "(c) The plan is public.").error().startsWith("EDITORS_DECIDE"));
    }

    @Test
    void aTitleEnactedAsLawIsPrintedAsCongressWordsIt() {
        var instruction =
                "Section 1234 of title 18, United States Code, is amended by adding at the end the following:\n"
                        + "“(c) Use Of Money.—Section 552 of title 5, United States Code, applies.”.";
        var answer = SectionAmendment.of(new SectionCase("case", instruction, LAW, 18, "1234"));
        assertEquals("", answer.error());
        assertTrue(answer.after().endsWith("(c) Use Of Money.—Section 552 of title 5, United States Code, applies."));
    }
}
