package org.engross.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.comparison.Comparison;
import org.engross.export.comparison.ComparisonPlain;
import org.engross.export.text.Markdown;
import org.engross.expression.Caveats;
import org.engross.provenance.ComparisonSignatures;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class ComparisonPrintTest {

    private static final Provision BEFORE = text(
            section("1", "Short title", words("This Act may be cited as the “Act of 2017”.")),
            section(
                    "2",
                    "Penalties",
                    Wording.of(Wording.Kind.CHAPEAU, "Whoever uses a website and—"),
                    paragraph("1", "promotes the sale of 5 or more persons; or"),
                    paragraph("2", "acts in reckless disregard of the fact,"),
                    Wording.of(Wording.Kind.CONTINUATION, "shall be fined under this title.")),
            section("3", "Defense", words("It is a defense that the sale is legal.")),
            section("4", "Savings", words("Nothing in this Act limits any civil action.")));

    private static final Provision AFTER = text(
            section("1", "Short title", words("This Act may be cited as the “Act of 2017”.")),
            section(
                    "2",
                    "Penalties",
                    Wording.of(Wording.Kind.CHAPEAU, "Whoever, using a website, intends harm and—"),
                    paragraph("1", "promotes the sale of 5 or more persons; or"),
                    paragraph("2", "acts in reckless disregard of the fact,"),
                    Wording.of(Wording.Kind.CONTINUATION, "shall be fined under this title, or imprisoned.")),
            section(
                    "3",
                    "Study",
                    words("The Comptroller General shall report:"),
                    paragraph("1", "each *order* of restitution"),
                    paragraph("2", "each award")),
            section("5", "Savings", words("Nothing in this Act limits any civil action.")));

    private static final Comparison COMPARISON = Comparison.of("hr1-115/ih", BEFORE, "hr1-115/eh", AFTER);

    @Test
    void whatFollowsARenumberingIsSaid() {
        var limits = "The limits for a fiscal year shall be those of the joint committee.";
        var before = text(section(
                "1",
                "Limits",
                paragraph("1", limits),
                paragraph(
                        "2", "The Office shall report on the limits under paragraph (1) of this section each year.")));
        var after = text(section(
                "1",
                "Limits",
                paragraph("1", "The term “agency” means any authority of the Government."),
                paragraph("2", limits),
                paragraph(
                        "3", "The Office shall report on the limits under paragraph (2) of this section each year.")));
        assertSays("""
                REWORDED AND REDESIGNATED  s1/2 → s1/3
                Only references changed, to what bears another number now: s1/1 → s1/2.
                The Office shall report""", before, after);
    }

    /** Two definitions of 46 U.S.C. 2101 that had one number until Public Law 115-232. */
    @Test
    void splitAndMergerAreSaid() {
        var fish = "“fish” means finfish, mollusks, crustaceans, and all other forms of marine animal and plant life,"
                + " except marine mammals and birds.";
        var vessel = "“fishing vessel” means a vessel that commercially engages in the catching, taking, or harvesting"
                + " of fish or an activity that can reasonably be expected to result in the catching of fish.";
        var one = text(section("2101", "Definitions", paragraph("11", fish + " (11a) " + vessel)));
        var two = text(section("2101", "Definitions", paragraph("11", fish), paragraph("12", vessel)));
        assertSays("Split: the words of s2101/11 are parted among s2101/11 and s2101/12.\n", one, two);
        assertSays("Merged: s2101/11 has the words of s2101/11 and s2101/12.\n", two, one);
    }

    private static void assertSays(String words, Provision before, Provision after) {
        var print = ComparisonPlain.plain(Comparison.of(before, after), Caveats.NONE, ComparisonSignatures.NONE);
        assertTrue(print.contains(words), print);
    }

    @Test
    void plainPrintMarksStruckAndInsertedWords() {
        assertEquals("""
                Comparison of hr1-115/ih with hr1-115/eh

                Provisions: 3 the same, 1 reworded, 1 redesignated, 0 moved, 1 added, 1 struck.
                Words: 19 inserted, 13 struck.

                REWORDED  s2  Penalties
                Whoever[- uses a website-]{+, using a website, intends harm+} and—
                * * * * *
                shall be fined under this title{+, or imprisoned+}.

                STRUCK  s3  Defense
                [-§ 3. Defense
                It is a defense that the sale is legal.-]

                ADDED  s3  Study
                {+§ 3. Study
                The Comptroller General shall report:
                (1) each *order* of restitution
                (2) each award+}

                REDESIGNATED  s4 → s5  Savings
                Not a word changed.
                """, ComparisonPlain.plain(COMPARISON, Caveats.NONE, ComparisonSignatures.NONE));
    }

    @Test
    void markdownPrintMarksStruckAndInsertedWords() {
        assertEquals("""
                # Comparison of hr1-115/ih with hr1-115/eh

                - Provisions: 3 the same, 1 reworded, 1 redesignated, 0 moved, 1 added, 1 struck.
                - Words: 19 inserted, 13 struck.

                ## Reworded: s2 · Penalties

                Whoever ~~uses a website~~**, using a website, intends harm** and—

                \\* \\* \\* \\* \\*

                shall be fined under this title<!-- -->**, or imprisoned**.

                ## Struck: s3 · Defense

                ~~§ 3. Defense~~

                ~~It is a defense that the sale is legal.~~

                ## Added: s3 · Study

                **§ 3. Study**

                **The Comptroller General shall report:**

                **(1) each \\*order\\* of restitution**

                **(2) each award**

                ## Redesignated: s4 → s5 · Savings

                Not a word changed.
                """, ComparisonPlain.markdown(COMPARISON, Caveats.NONE, ComparisonSignatures.NONE));
    }

    @Test
    void equalTextsAreSaidToBeEqual() {
        var comparison = Comparison.of(AFTER, AFTER);
        assertEquals("""
                Comparison

                Provisions: 8 the same, 0 reworded, 0 redesignated, 0 moved, 0 added, 0 struck.
                Words: 0 inserted, 0 struck.

                Every provision is the same.
                """, ComparisonPlain.plain(comparison, Caveats.NONE, ComparisonSignatures.NONE));
    }

    @Test
    void markdownMarksInWordsAreEscaped() {
        assertEquals(
                "\\[a\\]\\_b \\*c\\* \\<ins\\> \\& \\#1",
                new Markdown().plain("[a]_b *c* <ins> & #1").toString());
        assertEquals(
                "1\\. first\n\n\\- second",
                new Markdown().plain("1. first\n- second").toString());
        assertEquals(
                "&emsp;(A) each award", new Markdown().plain("  (A) each award").toString());
    }

    @Test
    void markThatWouldNotOpenOrCloseIsDividedFromItsLetter() {
        assertEquals(
                "Whoever<!-- -->**, being** a",
                new Markdown()
                        .plain("Whoever")
                        .marked(", being", "**")
                        .plain(" a")
                        .toString());
        assertEquals(
                "any ~~offense.~~<!-- -->x",
                new Markdown().plain("any").marked(" offense.", "~~").plain("x").toString());
    }

    private static Provision text(Part... parts) {
        return new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.of(parts));
    }

    private static Provision section(String number, String heading, Part... parts) {
        return new Provision(Level.SECTION, Designation.ofSection(number), Wording.heading(heading), List.of(parts));
    }

    private static Provision paragraph(String number, String words) {
        return new Provision(Level.PARAGRAPH, Designation.inParentheses(number), Wording.NONE, List.of(words(words)));
    }

    private static Wording words(String words) {
        return Wording.of(Wording.Kind.CONTENT, words);
    }
}
