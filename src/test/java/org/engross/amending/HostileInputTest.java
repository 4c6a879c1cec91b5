package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.engross.codification.SectionAmendment;
import org.engross.codification.SectionCase;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;

/** What is not law, or too much of it, gets an answer, never a crash. */
class HostileInputTest {

    private static final String LAW = "§ 9. Plan\n(a) The plan is due in May.\n(b) The plan is public.";

    private static SectionAmendment answer(String instruction, String before) {
        return SectionAmendment.of(new SectionCase("case", instruction, before, 18, "9"));
    }

    @Test
    void aQuotationThatIsNotClosedIsUnread() {
        var answer = answer("Section 9 is amended by adding at the end the following:\n“(c) The plan", LAW);
        assertTrue(answer.error().startsWith("UNREAD_LANGUAGE: Section 9 is amended"), answer.error());
    }

    @Test
    void tenThousandNestedQuotationsAreRefused() {
        var words = "“".repeat(10_000) + "May" + "”".repeat(10_000);
        assertFalse(answer("Section 9 is amended by striking " + words + ".", LAW)
                .error()
                .isEmpty());
        assertFalse(answer("Section 9 is amended by striking " + "“".repeat(10_000), LAW)
                .error()
                .isEmpty());
    }

    @Test
    void aLawOfThreeMegabytesIsAmended() {
        var law = new StringBuilder("§ 9. Plan");
        for (int i = 1; law.length() < 3_000_000; i++) {
            law.append("\n(").append(i).append(") The plan number ").append(i).append(" is due.");
        }
        var answer = answer(
                "Section 9 is amended in paragraph (40000), by striking “due” and inserting “public”.", law.toString());
        assertEquals("", answer.error());
        assertTrue(answer.after().contains("(40000) The plan number 40000 is public.\n"));
    }

    @Test
    void languageWithoutEndIsAnswered() {
        answer("as amended by section 1 ".repeat(40_000), LAW);
        answer("in paragraph (1), ".repeat(40_000), LAW);
        answer("Section 9, as added by ((((((((".repeat(20_000), LAW);
        answer("by striking “May” and inserting “June”; ".repeat(20_000), LAW);
    }

    @Test
    void levelsWithoutEndAreRefused() {
        var text = new StringBuilder("§ 9. Plan\n");
        for (int depth = 0; depth < 1_000; depth++) {
            text.append(" ".repeat(depth)).append("(a)\n");
        }
        var error = answer("Section 9 is amended by striking “May”.", text.toString())
                .error();
        assertTrue(error.contains("deep"), error);
    }

    @Test
    void whatIsNotTextIsRefused() {
        var noise = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            noise.append((char) (i * 7919 % 0xD800));
        }
        assertFalse(answer(noise.toString(), LAW).error().isEmpty());
        assertFalse(answer("Section 9 is amended by striking “May”.", noise.toString())
                .error()
                .isEmpty());
        assertFalse(answer("", "").error().isEmpty());
    }

    @Test
    void moreThanTheBoundIsTooMuchWork() {
        var answer = answer(" ".repeat(5_000_000), LAW);
        assertTrue(answer.error().startsWith("TOO_MUCH_WORK"), answer.error());
    }

    @Test
    void aRefusedInstructionLeavesTheLawAsItWas() {
        var law = PlainText.law(LAW);
        var language = AmendatoryLanguage.read("Section 9 is amended by striking subsections (a) and (q).");
        var execution = Execution.of(law, language.instructions());
        assertEquals(1, execution.refused().size());
        assertEquals(law, execution.law());
    }
}
