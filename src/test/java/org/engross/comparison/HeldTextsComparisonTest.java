package org.engross.comparison;

import static org.engross.HeldTexts.compare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.diff.Edit;
import org.engross.provision.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a careful reader lists between the versions of the Section 230 story. */
@Tag("slow")
class HeldTextsComparisonTest {

    private static final String ACT = "act/communications-1934/230@";

    /** The committee's print begins at section 1, the House's with its number, long title and enacting clause. */
    @Test
    void frontThatOnePrintLacksIsNoAmendment() {
        var comparison = HeldTexts.compare("hr1865-115/rh", "hr1865-115/eh");
        assertEquals(Kind.FRONT, comparison.changes().getFirst().kind());
        assertEquals(1, comparison.summary().front());
        assertEquals(11, comparison.summary().reworded());
        assertEquals(0, comparison.changes().getFirst().wordsInserted());
        assertEquals(
                Kind.REWORDED,
                HeldTexts.compare("hr1865-115/ih", "s1693-115/is")
                        .changes()
                        .getFirst()
                        .kind());
    }

    @Test
    void everyPairOfHeldTextsRebuildsBothSides() {
        var documents = HeldTexts.all();
        assertTrue(documents.size() >= 27, "the collection has " + documents.size() + " documents");
        for (var from : documents) {
            for (var to : documents) {
                var comparison =
                        Comparison.of(from.id().toString(), from.text(), to.id().toString(), to.text());
                ComparisonLawsTest.assertHolds(from.text(), to.text(), comparison);
                if (from == to) {
                    assertEquals(List.of(), comparison.differences());
                }
            }
        }
    }

    @Test
    void houseFloorChangedTheReportedBill() {
        assertEquals("""
                REWORDED s2/1
                REWORDED s3/a/s2421A/a
                REWORDED s3/a/s2421A/b
                REWORDED s3/a/s2421A/c
                REWORDED s3/a/s2421A/d
                REWORDED s3/a/s2421A/e
                REWORDED s4
                REWORDED s4 -> s4/a
                REWORDED s4/5 -> s4/a/5
                ADDED s4/a/5/A
                REWORDED s4/5/B -> s4/a/5/B
                REWORDED s4/5/A -> s4/a/5/C
                ADDED s4/b
                ADDED s5
                ADDED s6
                REDESIGNATED s5 -> s7
                ADDED s8
                """, told(compare("hr1865-115/rh", "hr1865-115/eh")));
    }

    @Test
    void houseFloorChangedTheWords() {
        var comparison = compare("hr1865-115/rh", "hr1865-115/eh");
        assertEquals("""
                … unlawfully promote and facilitate prostitution and [-contribute to sex trafficking-]\
                {+websites that facilitate traffickers in advertising the sale of unlawful sex acts with sex \
                trafficking victims+};""", marked(comparison, "s2/1"));
        assertEquals("""
                … any appropriate United States district court.[- Consistent with section 230 of the \
                Communications Act of 1934 (47 U.S.C. 230), a defendant may be held liable, under this subsection, \
                where promotion or facilitation of prostitution activity includes responsibility for the creation or \
                development of all or part of the information or content provided through any interactive computer \
                service.-]""", marked(comparison, "s3/a/s2421A/c"));
        assertEquals("""
                … court shall order restitution for any [-offense under this section-]{+violation of subsection \
                (b)(2). The scope and nature of such restitution shall be consistent with section 2327(b)+}.""", marked(comparison, "s3/a/s2421A/d"));
        assertEquals("""
                … a charge of violating subsection (a){+, or subsection (b)(1)+} where the defendant proves, by a \
                …""", marked(comparison, "s3/a/s2421A/e"));
        assertEquals("""
                [-COMMUNICATIONS DECENCY ACT-]{+ENSURING ABILITY TO ENFORCE FEDERAL AND STATE CRIMINAL AND CIVIL LAW \
                RELATING TO SEX TRAFFICKING+}.""", marked(comparison, "s4"));
    }

    @Test
    void savingsClauseIsRedesignatedWithNotOneWordChanged() {
        var change = at(compare("hr1865-115/rh", "hr1865-115/eh"), "s7");
        assertEquals(Kind.REDESIGNATED, change.kind());
        assertTrue(change.edits().stream().allMatch(edit -> edit.op() == Edit.Op.SAME));
        assertTrue(change.heading().equalsIgnoreCase("Savings clause."), change.heading());
    }

    @Test
    void addedSectionIsOneChange() {
        var change = at(compare("hr1865-115/rh", "hr1865-115/eh"), "s8");
        assertEquals(1, change.edits().size());
        assertTrue(change.textAfter().startsWith("SEC. 8. GAO STUDY."), change.textAfter());
        assertTrue(
                change.textAfter()
                        .endsWith("(C) information describing the reason that the court did not order restitution."),
                change.textAfter());
    }

    @Test
    void nothingIsRewordedFromTheEngrossedBillToTheLaw() {
        assertEquals("", told(compare("hr1865-115/eh", "hr1865-115/pcs")));
        assertEquals("", told(compare("hr1865-115/eh", "hr1865-115/enr")));
        assertEquals("", told(compare("hr1865-115/enr", "plaw/115-164")));
    }

    @Test
    void committeeReplacedTheIntroducedBill() {
        assertEquals("""
                REWORDED s2
                REWORDED s2/1
                ADDED s2/2
                REWORDED s2/2 -> s2/3
                STRUCK s3
                STRUCK s4
                ADDED s3
                ADDED s4
                ADDED s5
                """, told(compare("hr1865-115/ih", "hr1865-115/rh")));
    }

    @Test
    void senateBillAndHousePassedBillShareTwoSections() {
        assertEquals("""
                REWORDED s1
                REWORDED s2
                REWORDED s2/1
                ADDED s2/2
                REWORDED s2/2 -> s2/3
                ADDED s3
                REDESIGNATED s3 -> s4
                REWORDED s3/a -> s4/a
                STRUCK s3/a/1
                STRUCK s3/a/2
                ADDED s4/a/5
                REWORDED s3/b -> s4/b
                REDESIGNATED s4 -> s5
                REWORDED s4/2/4 -> s5/2/4
                ADDED s6
                ADDED s7
                ADDED s8
                """, told(compare("s1693-115/is", "hr1865-115/eh")));
    }

    @Test
    void houseTookProposedParagraphFiveFromTheReportedSenateBill() {
        var comparison = compare("s1693-115/rs", "hr1865-115/eh");
        var change = at(comparison, "s4/a/5");
        assertEquals("s3/a/2/5", change.fromPath().orElseThrow().toString());
        assertEquals(Kind.MOVED, change.kind());
        assertEquals(Kind.ADDED, at(comparison, "s4/a/5/C").kind());
    }

    @Test
    void congressChangedSection230InTwoPlacesIn1998() {
        var comparison = compare(ACT + "1996-02-08", ACT + "1998-10-21");
        assertEquals("""
                ADDED d
                REDESIGNATED d -> e
                REWORDED d/1 -> e/1
                REDESIGNATED e -> f
                """, told(comparison));
        assertEquals(
                "… impair the enforcement of section 223 {+or 231 +}of this Act, chapter 71 (relating …",
                marked(comparison, "e/1"));
    }

    @Test
    void congressAddedOneParagraphToSection230In2018() {
        assertEquals("ADDED e/5\n", told(compare(ACT + "1998-10-21", ACT + "2018-04-11")));
        assertEquals("ADDED e/5\n", told(compare("usc/47/230@1998-10-21", "usc/47/230@2018-04-11")));
        assertEquals("""
                ADDED d
                REDESIGNATED d -> e
                REWORDED d/1 -> e/1
                ADDED e/5
                REDESIGNATED e -> f
                """, told(compare(ACT + "1996-02-08", ACT + "2018-04-11")));
    }

    @Test
    void criminalCodeChangedIn2018() {
        assertEquals("""
                ADDED e/4
                REDESIGNATED e/4 -> e/5
                REDESIGNATED e/5 -> e/6
                """, told(compare("usc/18/1591@2015-05-29", "usc/18/1591@2018-04-11")));
        var civil = compare("usc/18/1595@2015-05-29", "usc/18/1595@2018-04-11");
        assertEquals("REWORDED b/1\nREWORDED c\nADDED d\n", told(civil));
        assertEquals(
                "Any civil action filed under [-this section-]{+subsection (a)+} shall be stayed during the pendency …",
                marked(civil, "b/1"));
        assertEquals("ADDED item2421A\n", told(compare("usc/18/ch117@2017-04-03", "usc/18/ch117@2018-04-11")));
    }

    /** The changes of provisions, a line each; what a whole text says outside its provisions is left out. */
    private static String told(Comparison comparison) {
        return comparison.differences().stream()
                .filter(change -> change.provision().level() != Level.TEXT)
                .map(HeldTextsComparisonTest::line)
                .collect(Collectors.joining());
    }

    private static String line(ProvisionChange change) {
        var from = change.fromPath().map(Object::toString).orElse("");
        var to = change.toPath().map(Object::toString).orElse("");
        boolean both = !from.isEmpty() && !to.isEmpty() && !from.equals(to);
        return change.kind() + " " + (both ? from + " -> " + to : change.path()) + "\n";
    }

    private static ProvisionChange at(Comparison comparison, String path) {
        return comparison.changes().stream()
                .filter(change -> change.toPath().isPresent()
                        && change.toPath().get().toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** The edits marked, unchanged words at either end shortened to six. */
    private static String marked(Comparison comparison, String path) {
        var passages = at(comparison, path).passages();
        var edits = passages.stream()
                .filter(passage -> !passage.isUnchanged())
                .findFirst()
                .orElseThrow()
                .edits();
        var out = new StringBuilder();
        for (int i = 0; i < edits.size(); i++) {
            var text = edits.get(i).text();
            out.append(
                    switch (edits.get(i).op()) {
                        case SAME -> i == 0 ? last(text) : i == edits.size() - 1 ? first(text) : text;
                        case STRIKE -> "[-" + text + "-]";
                        case INSERT -> "{+" + text + "+}";
                    });
        }
        return out.toString();
    }

    private static String last(String text) {
        return text.replaceFirst("^.* ((?:\\S+ ){5}\\S+ ?)$", "… $1");
    }

    private static String first(String text) {
        return text.replaceFirst("^(\\s?(?:\\S+ ){6}).+$", "$1…");
    }
}
