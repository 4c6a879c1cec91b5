package org.engross.amending.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.amending.AmendatoryLanguage;
import org.junit.jupiter.api.Test;

/** The sentences are from laws as enacted, shortened. */
class SlipsTest {

    private static String told(String language) {
        var read = AmendatoryLanguage.read(language);
        assertEquals(List.of(), read.unread());
        return String.join("\n", read.slips(read.instructions().getLast()));
    }

    @Test
    void aSlipIsToldWithWhatItIsReadAs() {
        assertEquals(
                "“and” is read as nothing, since no more is inserted",
                told("Section 9 is amended by inserting “educated” and before “trained”."));
        assertEquals(
                "“an inserting” is read as “and inserting”",
                told("Section 9 is amended by striking “A”, an inserting “B”."));
        assertEquals(
                "“6072” is read as a section, whose word is left out",
                told("Subsection (b) of 6072 of the Internal Revenue Code of 1986 is amended by striking “A”."));
    }

    @Test
    void aCitationWithoutItsWordOrItsParenthesisIsTold() {
        assertEquals(
                "“42” is read as a title of the Code, whose “U.S.C.” is left out",
                told("Section 1833 of the Social Security Act (42 1395l(t)) is amended by striking “A”."));
        assertEquals(
                "“3058i(i)” is read as a section, with its levels, behind which the parenthesis is not closed",
                told("Section 712 of the Older Americans Act (42 U.S.C. 3058i(i), by striking “A”."));
        assertEquals(
                "“(5” is read as a designation, whose parenthesis is not closed",
                told(
                        "Section 9 is amended by redesignating paragraphs (5, (6), and (7) as paragraphs (6), (7), and (8)."));
        assertEquals(
                "“forth” is read as “fourth”",
                told("Section 9 is amended by striking “A” the second and forth places it appears."));
    }

    @Test
    void whatIsClosedAndWholeIsNoSlip() {
        assertEquals(
                "", told("Section 1833 of the Social Security Act (42 U.S.C. 1395l(t)) is amended by striking “A”."));
        assertEquals("", told("Section 9 is amended by redesignating paragraphs (5), (6) as paragraphs (6), (7)."));
    }

    @Test
    void aSlipAboveIsToldOfTheOrderBelow() {
        assertEquals("“subparagaph” is read as “subparagraph”\n“futher” is read as “further”", told("""
                        Section 9 of title 5, United States Code, is futher amended—
                          (1) in subsection (a), by striking “A”; and
                          (2) in subparagaph (B), by striking “C”.
                        """));
    }

    @Test
    void aSemicolonForTheColonBeforeAQuotationIsTold() {
        assertEquals(
                "“following;” is read as the following, with a colon",
                told("Section 9 is amended by striking “A” and inserting the following; “B”."));
        assertEquals("", told("Section 9 is amended by striking “A” and inserting the following: “B”; and"));
    }

    @Test
    void quotedWordsHaveNoSlips() {
        assertEquals("", told("Section 9 is amended by striking “futher” and inserting “respectfully”."));
    }
}
