package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.engross.amending.instruction.Outcome;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;

/** What a reader is told of each instruction: the places found, and what was done there or why nothing was. */
class ExplanationTest {

    private static final String LAW = """
            § 9. Plan
            (a) The plan is due in May.
            (b) The plan is public, if—
              (1) the Secretary says so; or
              (2) the Board says so.
            """;

    private static String explained(String instructions) {
        var execution = Execution.of(
                PlainText.law(LAW), AmendatoryLanguage.read(instructions).instructions());
        return execution.explained().stream().map(ExplanationTest::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(ExplainedOutcome explanation) {
        var told = explanation.outcome() instanceof Outcome.Refused refused
                ? refused.reason() + ": " + refused.detail()
                : String.join("; ", explanation.edits());
        return explanation.places() + " " + told;
    }

    @Test
    void anEditIsToldWithItsPlace() {
        assertEquals("""
                [a] struck “May” and put “June” there
                [b] put “always” after “The plan is”
                [] struck “plan” in each of 2 places and put “draft” there
                [b] put (3) at the end of (b)
                [b/1] struck (1)
                [] TARGET_NOT_FOUND: there is no subsection (c) of section 9
                """, explained("""
                Section 9 is amended—
                (1) in subsection (a), by striking “May” and inserting “June”;
                (2) in subsection (b), by inserting “always” before “public”;
                (3) by striking “plan” each place it appears and inserting “draft”;
                (4) in subsection (b), by adding at the end the following:
                  “(3) the court says so.”;
                (5) by striking subsection (b)(1); and
                (6) in subsection (c), by striking “May” and inserting “June”.
                """));
    }
}
