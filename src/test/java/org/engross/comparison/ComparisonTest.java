package org.engross.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.diff.Edit;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String DEFINITIONS = """
            § 1591. Sex trafficking of children
              (e) In this section:
                (3) The term “commercial sex act” means any sex act on account of which anything of value is given.
                (4) The term “serious harm” means any harm, whether physical or nonphysical.
                (5) The term “venture” means any group of two or more individuals associated in fact.
            """;

    @Test
    void insertedParagraphPushesTheOthersDown() {
        assertChanges("""
                ADDED e/4
                REDESIGNATED e/4 -> e/5
                REDESIGNATED e/5 -> e/6
                """, PlainText.law(DEFINITIONS), PlainText.law("""
                        § 1591. Sex trafficking of children
                          (e) In this section:
                            (3) The term “commercial sex act” means any sex act on account of which anything of value is given.
                            (4) The term “participation in a venture” means knowingly assisting a violation of subsection (a)(1).
                            (5) The term “serious harm” means any harm, whether physical or nonphysical.
                            (6) The term “venture” means any group of two or more individuals associated in fact.
                        """));
    }

    @Test
    void levelsOfARedesignatedProvisionAreTheSame() {
        var comparison = assertChanges("""
                REDESIGNATED d -> e
                """, PlainText.law("""
                        § 230. Protection
                          (d) Effect on other laws
                            (1) Nothing in this section impairs the enforcement of any Federal criminal statute.
                        """), PlainText.law("""
                        § 230. Protection
                          (e) Effect on other laws
                            (1) Nothing in this section impairs the enforcement of any Federal criminal statute.
                        """));
        assertEquals(2, comparison.summary().same());
    }

    @Test
    void provisionUnderAnotherParentIsMoved() {
        assertChanges("""
                MOVED a/2 -> b/1
                """, PlainText.law("""
                        § 9. Duties
                          (a) Each carrier of interstate messages shall—
                            (1) publish a schedule of its charges for public inspection; and
                            (2) keep its accounts in the manner that the Commission prescribes by rule.
                          (b) Every user of the network may demand a printed copy, and the carrier shall provide
                        """), PlainText.law("""
                        § 9. Duties
                          (a) Each carrier of interstate messages shall—
                            (1) publish a schedule of its charges for public inspection; and
                          (b) Every user of the network may demand a printed copy, and the carrier shall provide
                            (1) keep its accounts in the manner that the Commission prescribes by rule.
                        """));
    }

    @Test
    void provisionOutOfOrderIsMoved() {
        assertChanges("""
                MOVED 1 -> 1
                """, PlainText.law("""
                        § 9. Terms
                          (1) The term “access software provider” means a provider of software.
                          (2) The term “Internet” means the international computer network of packet switched data networks.
                          (3) The term “person” includes a corporation.
                        """), PlainText.law("""
                        § 9. Terms
                          (2) The term “Internet” means the international computer network of packet switched data networks.
                          (1) The term “access software provider” means a provider of software.
                          (3) The term “person” includes a corporation.
                        """));
    }

    @Test
    void sameDesignationWithOtherWordsIsStruckAndAdded() {
        assertChanges("""
                STRUCK b
                ADDED b
                """, PlainText.law("""
                        § 9. Duties
                          (a) Each carrier shall publish a schedule.
                          (b) The Commission may suspend licenses after hearings.
                        """), PlainText.law("""
                        § 9. Duties
                          (a) Each carrier shall publish a schedule.
                          (b) Victims recover damages from traffickers.
                        """));
    }

    @Test
    void addedBlockIsOneChangeWithItsLevels() {
        var comparison = assertChanges(
                """
                ADDED s2
                """,
                PlainText.amendatory("SEC. 1. SHORT TITLE.\n  This Act may be cited as the Study Act."),
                PlainText.amendatory("""
                        SEC. 1. SHORT TITLE.
                          This Act may be cited as the Study Act.
                        SEC. 2. STUDY.
                          (a) Report.—The Comptroller General shall report—
                            (1) each award; and
                            (2) each order.
                        """));
        assertEquals(
                List.of(Edit.insert("""
                                SEC. 2. STUDY.
                                (a) Report.—The Comptroller General shall report—
                                  (1) each award; and
                                  (2) each order.""")), comparison.differences().getFirst().edits());
        assertEquals(12, comparison.summary().wordsInserted());
    }

    @Test
    void wordsOfAnUndividedSectionAreFollowedToItsNewSubsection() {
        var comparison = assertChanges("""
                REWORDED s4 -> s4/a
                ADDED s4/b
                """, PlainText.amendatory("""
                        SEC. 4. AMENDMENT.
                          Section 230(e) of the Communications Act of 1934 is amended by adding the following:
                            “(5) Nothing in this section shall be construed to impair any claim.”.
                        """), PlainText.amendatory("""
                        SEC. 4. AMENDMENT.
                          (a) In General.—Section 230(e) of the Communications Act of 1934 is amended by adding the following:
                            “(5) Nothing in this section shall be construed to impair any claim.”.
                          (b) Effective Date.—The amendments take effect on the date of enactment.
                        """));
        assertEquals(
                List.of(
                        Edit.insert("In General\n"),
                        Edit.same("Section 230(e) of the Communications Act of 1934 is amended by adding the following:"
                                + "\n.")),
                comparison.differences().getFirst().edits());
    }

    @Test
    void wordsOfAnOnlySubsectionAreFollowedToTheUndividedSection() {
        assertChanges("""
                REWORDED s9/a -> s9
                STRUCK s9/b
                """, PlainText.amendatory("""
                        § 9. Annual reports
                          (a) In general.—Not later than December 31 of each year, the President shall transmit a report that includes—
                            (1) a description of the activities; and
                            (2) a statement of accounts.
                          (b) Supplemental views.—Each member of the Board may submit supplemental views.
                        """), PlainText.amendatory("""
                        § 9. Annual reports
                          Not later than April 15 of each year, the President shall transmit a report that includes—
                          (1) a description of the activities; and
                          (2) a statement of accounts.
                        """));
    }

    /** Section 230(e)(1) under S. 1693: the enforcement of existing law went down into (A), word for word. */
    @Test
    void endOfAProvisionIsFollowedToItsNewLevel() {
        var undivided = PlainText.law("""
                § 230. Protection
                  (1) No effect on criminal law.—Nothing in this section shall be construed to impair the enforcement of section 223 of this Act, or any other Federal criminal statute.
                """);
        var divided = PlainText.law("""
                § 230. Protection
                  (1) No effect on criminal law.—Nothing in this section shall be construed to impair—
                    (A) the enforcement of section 223 of this Act, or any other Federal criminal statute; or
                    (B) any State criminal prosecution.
                """);
        var changes = assertChanges("""
                REWORDED 1
                REWORDED 1 -> 1/A
                ADDED 1/B
                """, undivided, divided).differences();
        assertEquals(
                List.of(
                        Edit.same("No effect on criminal law\nNothing in this section shall be construed to impair"),
                        Edit.insert("—")),
                changes.get(0).edits());
        assertEquals(
                List.of(
                        Edit.same("the enforcement of section 223 of this Act, or any other Federal criminal statute"),
                        Edit.strike("."),
                        Edit.insert("; or")),
                changes.get(1).edits());
        assertTrue(changes.get(1).isHandedDown());
        assertChanges("""
                REWORDED 1
                REWORDED 1/A -> 1
                STRUCK 1/B
                """, divided, undivided);
    }

    @Test
    void endOfAProvisionThatSaysSomethingElseThanItsNewLevelIsStruck() {
        assertChanges("""
                REWORDED 1
                ADDED 1/A
                """, PlainText.law("""
                        § 9. Duties
                          (1) Each officer shall report to the Secretary of the Treasury every year in writing.
                        """), PlainText.law("""
                        § 9. Duties
                          (1) Each officer shall report to—
                            (A) both Houses of Congress within ten days.
                        """));
    }

    @Test
    void billThatBecameAnActIsNotReworded() {
        assertEquals(
                Kind.FRONT,
                Comparison.of(titled("A BILL To study awards."), titled("AN ACT To study awards."))
                        .changes()
                        .getFirst()
                        .kind());
        assertEquals(
                Kind.REWORDED,
                Comparison.of(titled("A BILL To study awards."), titled("AN ACT To study orders."))
                        .changes()
                        .getFirst()
                        .kind());
    }

    /** Prints differ at their front; words that the measure itself gained or lost are an amendment wherever they stand. */
    @Test
    void wordsThatOnlyOneTextHasAreAmendedUnlessTheyAreItsFront() {
        var before = titled("A BILL To study awards.");
        for (var kind : Wording.Kind.values()) {
            var more = before.withParts(
                    List.of(before.parts().getFirst(), Wording.of(kind, "No funds are authorized to carry this out.")));
            boolean front = kind == Wording.Kind.HEADING
                    || kind == Wording.Kind.LONG_TITLE
                    || kind == Wording.Kind.ENACTING_FORMULA
                    || kind == Wording.Kind.CLOSING;
            var expected = front ? Kind.FRONT : Kind.REWORDED;
            assertEquals(expected, root(before, more).kind(), kind + " added");
            assertEquals(expected, root(more, before).kind(), kind + " struck");
            assertEquals(front ? 0 : 8, root(before, more).wordsInserted(), kind.toString());
        }
    }

    @Test
    void changedEnactingClauseIsReworded() {
        var before = titled("A BILL To study awards.");
        assertEquals(
                Kind.REWORDED,
                root(enacted(before, "Be it enacted"), enacted(before, "Resolved"))
                        .kind());
    }

    private static Provision enacted(Provision bill, String formula) {
        return bill.withParts(
                List.of(bill.parts().getFirst(), Wording.of(Wording.Kind.ENACTING_FORMULA, formula + " by Congress,")));
    }

    private static ProvisionChange root(Provision before, Provision after) {
        return Comparison.of(before, after).changes().getFirst();
    }

    /** Words of a bill do not go over into the law that it quotes, however alike. */
    @Test
    void endOfAProvisionIsNotHandedDownIntoQuotedContent() {
        var undivided = PlainText.law("""
                SEC. 2. AMENDMENT
                  (a) Section 9 is amended by striking the enforcement of any Federal criminal statute.
                """);
        var quoting = PlainText.amendatory("""
                SEC. 2. AMENDMENT
                  (a) Section 9 is amended by striking—
                    “(1) the enforcement of any Federal criminal statute.”.
                """).provisions().getFirst();
        assertChanges("""
                REWORDED a
                ADDED a/1
                """, undivided, quoting);
        assertChanges("""
                REWORDED a
                STRUCK a/1
                """, quoting, undivided);
    }

    /** Only one of several levels can have taken the words over: the likest; the others are new. */
    @Test
    void endOfAProvisionGoesToTheLikestOfSeveralLevels() {
        var undivided = PlainText.law("""
                § 9. Effect
                  (1) Nothing in this section shall impair the enforcement of any other Federal criminal statute.
                """);
        var divided = PlainText.law("""
                § 9. Effect
                  (1) Nothing in this section shall impair—
                    (A) the enforcement of any State criminal law that is of a like effect;
                    (B) the enforcement of any other Federal criminal statute; or
                    (C) any claim.
                """);
        assertChanges("""
                REWORDED 1
                ADDED 1/A
                REWORDED 1 -> 1/B
                ADDED 1/C
                """, undivided, divided);
        assertChanges("""
                REWORDED 1
                REWORDED 1/B -> 1
                STRUCK 1/A
                STRUCK 1/C
                """, divided, undivided);
    }

    private static Provision titled(String longTitle) {
        return new Provision(
                Level.TEXT,
                Designation.NONE,
                Wording.heading("H.R. 1"),
                List.of(Wording.of(Wording.Kind.LONG_TITLE, longTitle)));
    }

    @Test
    void headingInCapitalsIsTheSameHeading() {
        assertChanges(
                "",
                PlainText.amendatory("SEC. 5. SAVINGS CLAUSE.\n  Nothing in this Act limits any civil action."),
                PlainText.amendatory("§ 5. Savings clause\n  Nothing in this Act limits any civil action."));
    }

    @Test
    void flushWordsStandAfterTheLevels() {
        var before = PlainText.law("""
                § 9. Penalties
                  (b) Whoever uses a facility and—
                    (1) promotes the sale; or
                    (2) acts in reckless disregard,
                  shall be fined under this title.
                """);
        var after = PlainText.law("""
                § 9. Penalties
                  (b) Whoever uses a facility and—
                    (1) promotes the sale; or
                  shall be fined under this title, or imprisoned.
                """);
        var rows = Comparison.of(before, after).rows().stream()
                .map(row -> row.depth() + " " + row.change().kind() + " "
                        + row.change().path() + (row.flush() ? " flush" : ""))
                .toList();
        assertEquals(List.of("0 SAME ", "1 REWORDED b", "2 SAME b/1", "2 STRUCK b/2", "1 REWORDED b flush"), rows);
    }

    @Test
    void twinsOfOneDesignationAreEachTold() {
        var twins = PlainText.law("""
                § 3598. Execution
                  (c) Any person may attend the execution.
                  (c) No fee shall be charged for attendance.
                """);
        assertChanges("", twins, twins);
        assertChanges("""
                STRUCK c
                """, twins, PlainText.law("""
                        § 3598. Execution
                          (c) No fee shall be charged for attendance.
                        """));
    }

    @Test
    void undesignatedParagraphsAreAlignedByTheirWords() {
        assertChanges(
                """
                ADDED paragraph-1
                """,
                undesignated("The term act means any act.", "The term person means any person."),
                undesignated(
                        "A carrier shall publish charges.",
                        "The term act means any act.",
                        "The term person means any person."));
    }

    @Test
    void rootsOfDifferentLevelsAreCompared() {
        var section = PlainText.law(DEFINITIONS);
        var text = new Provision(Level.TEXT, Designation.NONE, Wording.NONE, section.parts());
        assertChanges("REWORDED  -> \n", section, text);
    }

    @Test
    void idsDependOnTextsPathsAndWords() {
        var before = PlainText.law(DEFINITIONS);
        var ids = ids(Comparison.of("usc/18/1591@2015-05-29", before, "x", before));
        assertTrue(ids.stream().allMatch(id -> id.matches("[0-9a-f]{12}")), ids.toString());
        assertEquals(ids, ids(Comparison.of("usc/18/1591@2015-05-29", before, "x", before)));
        assertNotEquals(ids, ids(Comparison.of("usc/18/1591@2018-04-11", before, "x", before)));
    }

    @Test
    void worstPairOfLongTextsIsBoundedCompleteAndSaysItIsCoarse() {
        var before = many("yea ", 400, 400);
        var after = many("nay ", 400, 400);
        var comparison = Comparison.of(before, after);
        assertTrue(comparison.coarse());
        ComparisonLawsTest.assertHolds(before, after, comparison);
    }

    @Test
    void manyParagraphsRewordedAndReversedAreEachFoundAgain() {
        var random = new Random(14);
        var words =
                random.ints(1_000L * 20, 0, 3_000).mapToObj(word -> "w" + word).toList();
        var before = undesignated(IntStream.range(0, 1_000)
                .mapToObj(i -> String.join(" ", words.subList(i * 20, i * 20 + 20)) + ".")
                .toArray(String[]::new));
        var after = undesignated(IntStream.range(0, 1_000)
                .map(i -> 999 - i)
                .mapToObj(i -> String.join(" ", words.subList(i * 20, i * 20 + 19)) + " anew.")
                .toArray(String[]::new));
        var comparison = Comparison.of(before, after);
        assertFalse(comparison.coarse());
        assertEquals(1_000, comparison.summary().reworded());
        ComparisonLawsTest.assertHolds(before, after, comparison);
    }

    @Test
    void manyShuffledParagraphsAreMoved() {
        var before = undesignated(IntStream.range(0, 2_000)
                .mapToObj(i -> "Carrier number " + i + " shall publish schedule " + i * 7 + " of its charges.")
                .toArray(String[]::new));
        var parts = new ArrayList<>(before.parts());
        Collections.shuffle(parts, new Random(230));
        var after = before.withParts(parts);
        var comparison = Comparison.of(before, after);
        assertEquals(2_001, comparison.summary().same() + comparison.summary().moved());
        assertTrue(comparison.summary().same() > 50, "as many as can be stay in order");
    }

    private static Provision many(String word, int sections, int words) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < sections; i++) {
            int section = i;
            var text = new StringBuilder();
            for (int k = 0; k < words; k++) {
                text.append(k % 3 == 0 ? "carrier" : word.strip() + (section * 31 + k * 7) % 997)
                        .append(' ');
            }
            parts.add(new Provision(
                    Level.SECTION,
                    Designation.ofSection("" + i),
                    Wording.NONE,
                    List.of(Wording.of(Wording.Kind.CONTENT, text.toString().strip()))));
        }
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, parts);
    }

    private static Provision undesignated(String... paragraphs) {
        var parts = List.of(paragraphs).stream()
                .map(words -> new Provision(
                        Level.PARAGRAPH,
                        Designation.NONE,
                        Wording.NONE,
                        List.of(Wording.of(Wording.Kind.CONTENT, words))))
                .toList();
        return new Provision(Level.SECTION, Designation.ofSection("1"), Wording.NONE, List.copyOf(parts));
    }

    private static List<String> ids(Comparison comparison) {
        return comparison.changes().stream().map(ProvisionChange::id).toList();
    }

    private static Comparison assertChanges(String expected, Provision before, Provision after) {
        var comparison = Comparison.of(before, after);
        assertEquals(expected, told(comparison));
        ComparisonLawsTest.assertHolds(before, after, comparison);
        return comparison;
    }

    /** The changes, a line each: {@code REDESIGNATED e/4 -> e/5}. */
    static String told(Comparison comparison) {
        return comparison.differences().stream()
                .map(change -> change.kind() + " " + place(change) + "\n")
                .collect(Collectors.joining());
    }

    private static String place(ProvisionChange change) {
        boolean oneSide = change.isBlock()
                || change.kind() == Kind.REWORDED
                        && change.fromPath().equals(change.toPath())
                        && !change.path().steps().isEmpty();
        return oneSide
                ? change.path().toString()
                : change.fromPath().orElseThrow() + " -> " + change.toPath().orElseThrow();
    }
}
