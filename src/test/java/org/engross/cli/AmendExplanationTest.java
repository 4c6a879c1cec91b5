package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Section 6(b) of Public Law 115-164 on two of the provisions that it amends. */
class AmendExplanationTest {

    private static final String LANGUAGE = """
            Section 1595 of title 18, United States Code, is amended—
              (1) in subsection (b)(1), by striking “this section” and inserting “subsection (a)”; and
              (2) in subsection (d), by striking “this section”.
            """;

    private static final String LAW = """
            § 1595. Civil remedy
            (b)
              (1) Any civil action filed under this section shall be stayed.
            (c) No action may be maintained under this section.
            """;

    @Test
    void everyOrderTellsItsRuleItsPlaceAndItsEditOrWhyNone() {
        var told = AmendExplanation.ofSection(LANGUAGE, LAW, "usc/18/1595");
        assertEquals("""
                strike-and-insert: striking “this section” and inserting “subsection (a)”
                    substitute in (1) of subsection (b) of section 1595 of title 18: “this section” → “subsection (a)”
                    found at b/1
                    struck “this section” and put “subsection (a)” there
                """, told.substring(told.indexOf("strike-and-insert"), told.indexOf("connecting-words: ;")));
        assertTrue(told.contains("    not carried out: TARGET_NOT_FOUND, there is no"), told);
        assertTrue(told.endsWith("""
                        Not the law: what was carried out gives

                        § 1595. Civil remedy
                        (b)
                          (1) Any civil action filed under subsection (a) shall be stayed.
                        (c) No action may be maintained under this section.
                        """), told);
    }

    @Test
    void theReadingAloneTellsWhatIsUnread() {
        var told = AmendExplanation.ofReading("Section 1 of title 18, United States Code, is amended by sdriking “a”.");
        assertTrue(told.contains("unread: "), told);
    }

    @Test
    void whatIsNoSectionOfTheCodeIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> AmendExplanation.ofSection(LANGUAGE, LAW, "plaw-115-164"));
    }
}
