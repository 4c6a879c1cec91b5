package org.engross.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.junit.jupiter.api.Test;

/** References in sections of the Code that a law renumbered, and others that changed though they look alike. */
class RenumberedReferencesTest {

    /** 2 U.S.C. 901a, in few words, before Public Law 113-67 took its paragraphs (1) and (2) out. */
    private static final String BUDGET = """
            § 901a. Enforcement of budget goal
              (1) The term “revised security category” means discretionary appropriations in budget function 050.
              (2) The discretionary spending limits for fiscal years 2013 through 2021 under section 901(c) of this title shall be replaced.
              (3) OMB shall calculate the amount of the deficit reduction required by this section by starting with $1,200,000,000,000.
              (4) On March 1, 2013, OMB shall allocate half of the total reduction calculated pursuant to paragraph (3) for that year.
              (5) OMB shall calculate the reductions for defense function spending as follows:
                (A) OMB shall calculate the reduction to discretionary appropriations by taking the total allocated under paragraph (4).
                (B) OMB shall calculate the reduction to direct spending by subtracting the reduction calculated pursuant to subparagraph (A).
              (6) On the date specified in paragraph (4), OMB shall order a sequestration to achieve the reduction calculated pursuant to paragraphs (5) and (4).
            """;

    private static final String BUDGET_AFTER = """
            § 901a. Enforcement of budget goal
              (1) OMB shall calculate the amount of the deficit reduction required by this section by starting with $1,200,000,000,000.
              (2) On March 1, 2013, OMB shall allocate half of the total reduction calculated pursuant to paragraph (1) for that year.
              (3) OMB shall calculate the reductions for defense function spending as follows:
                (A) OMB shall calculate the reduction to discretionary appropriations by taking the total allocated under paragraph (2).
                (B) OMB shall calculate the reduction to direct spending by subtracting the reduction calculated pursuant to subparagraph (A).
              (4) On the date specified in paragraph (2), OMB shall order a sequestration to achieve the reduction calculated pursuant to paragraphs (3) and (2).
            """;

    @Test
    void referencesFollowTheNumbersOfWhatTheyLeadTo() {
        var comparison = Comparison.of(PlainText.law(BUDGET), PlainText.law(BUDGET_AFTER));
        assertEquals("""
                4 -> 2: [3] -> [1]
                5/A -> 3/A: [4] -> [2]
                6 -> 4: [4] -> [2], [5, 4] -> [3, 2]
                """, told(comparison));
        assertTrue(comparison.changes().stream()
                .filter(change ->
                        change.kind() == Kind.REWORDED && !change.references().isEmpty())
                .allMatch(ProvisionChange::isOnlyRenumberedReferences));
    }

    /** As in 29 U.S.C. 721(a)(8) after Public Law 113-128, which put a subparagraph before one of paragraph (5). */
    @Test
    void wayToALevelBelowIsFollowed() {
        assertEquals("8 -> 8: [5/A] -> [5/B]\n", told("""
                § 721. State plans
                  (5) The State shall demonstrate that individuals will have access to services:
                    (A) the order to be followed in selecting eligible individuals to be provided vocational rehabilitation services;
                  (8) The designated unit will determine benefits, except those services specified in paragraph (5)(A) and in section 723(a) of this title.
                """, """
                § 721. State plans
                  (5) The State shall demonstrate that individuals will have access to services:
                    (A) the outcomes and service goals, and the time within which the goals may be achieved, for individuals;
                    (B) the order to be followed in selecting eligible individuals to be provided vocational rehabilitation services;
                  (8) The designated unit will determine benefits, except those services specified in paragraph (5)(B) and in section 723(a) of this title.
                """));
    }

    /** A section of a bill that is referred to by its number. */
    @Test
    void sectionsOfTheTextAreFollowed() {
        assertEquals("s5 -> s6: [s4] -> [s5]\n", told("""
                § 4. Report
                The Attorney General shall submit a report on the effects of this Act not later than one year after its enactment.
                § 5. Funds
                Amounts made available to carry out section 4 shall remain available until expended, and to carry out section 4 of the Victims Act too.
                """, """
                § 4. Findings
                Congress finds that websites that promote prostitution have been reckless in allowing the sale of trafficking victims.
                § 5. Report
                The Attorney General shall submit a report on the effects of this Act not later than one year after its enactment.
                § 6. Funds
                Amounts made available to carry out section 5 shall remain available until expended, and to carry out section 4 of the Victims Act too.
                """));
    }

    /** 16 U.S.C. 2705(d), 29 U.S.C. 705(23) and 764(b)(1): of other law, of other places, and a range. */
    @Test
    void otherReferencesAreChangesLikeAnyOther() {
        assertNothingTold(
                "exemptions granted under subsection (a) of such section 30 shall apply",
                "exemptions granted under subsection (b) of such section 30 shall apply");
        assertNothingTold(
                "has the meaning given the term in section 1001 of title 20 of the Code",
                "has the meaning given the term in section 1002 of title 20 of the Code");
        assertNothingTold(
                "a grant for the activities described in paragraphs (1) through (3) may be used",
                "a grant for the activities described in paragraphs (1) through (4) may be used");
        assertNothingTold(
                "the authority described in subsection (a) shall designate a member of the council",
                "the authority described in subsection (c) shall designate a member of the council");
    }

    private static void assertNothingTold(String before, String after) {
        var comparison = Comparison.of(law("a", "b", before), law("b", "c", after));
        assertEquals("", told(comparison));
        assertFalse(comparison.changes().stream().anyMatch(ProvisionChange::isOnlyRenumberedReferences));
    }

    private static Provision law(String first, String second, String words) {
        return PlainText.law("§ 30. Exemptions\n  (" + first
                + ") The Commission shall establish a program to use simple and expeditious licensing procedures.\n  ("
                + second
                + ") Whoever holds a license knows that " + words + ".\n");
    }

    private static String told(String before, String after) {
        return told(Comparison.of(PlainText.law(before), PlainText.law(after)));
    }

    private static String told(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> !change.references().isEmpty())
                .map(change -> change.fromPath().orElseThrow() + " -> "
                        + change.toPath().orElseThrow() + ": " + references(change.references()) + "\n")
                .collect(Collectors.joining());
    }

    private static String references(List<RenumberedReference> references) {
        return references.stream()
                .map(reference -> reference.before() + " -> " + reference.after())
                .collect(Collectors.joining(", "));
    }
}
