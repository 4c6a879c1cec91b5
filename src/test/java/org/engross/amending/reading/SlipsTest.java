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
    void aSlipAboveIsToldOfTheOrderBelow() {
        assertEquals("“subparagaph” is read as “subparagraph”\n“futher” is read as “further”", told("""
                        Section 9 of title 5, United States Code, is futher amended—
                          (1) in subsection (a), by striking “A”; and
                          (2) in subparagaph (B), by striking “C”.
                        """));
    }

    @Test
    void quotedWordsHaveNoSlips() {
        assertEquals("", told("Section 9 is amended by striking “futher” and inserting “respectfully”."));
    }
}
