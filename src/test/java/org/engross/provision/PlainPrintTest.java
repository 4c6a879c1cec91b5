package org.engross.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.citation.ProvisionPath;
import org.junit.jupiter.api.Test;

class PlainPrintTest {

    private static final Provision AGGRAVATED = provision(
            Level.SUBSECTION,
            "b",
            "Aggravated violation",
            List.of(
                    Wording.of(Wording.Kind.CHAPEAU, "Whoever with the intent to promote prostitution and—"),
                    provision(
                            Level.PARAGRAPH,
                            "1",
                            "",
                            List.of(Wording.of(Wording.Kind.CONTENT, "promotes 5 or more persons; or"))),
                    provision(
                            Level.PARAGRAPH,
                            "2",
                            "",
                            List.of(Wording.of(Wording.Kind.CONTENT, "acts in reckless disregard,"))),
                    Wording.of(Wording.Kind.CONTINUATION, "shall be imprisoned for not more than 25 years.")));

    @Test
    void flushWordsAfterTheLevelsAreKept() {
        assertEquals("""
                § 2421A. Promotion of prostitution
                (b) Aggravated violation.—Whoever with the intent to promote prostitution and—
                  (1) promotes 5 or more persons; or
                  (2) acts in reckless disregard,
                shall be imprisoned for not more than 25 years.
                """, PlainPrint.of(section()));
    }

    @Test
    void footnoteStandsWhereItIsCalledAndTheMarginIsNotPrinted() {
        var words = new Wording(
                Wording.Kind.CONTENT,
                "described in paragraph (1). It is so.",
                List.of(
                        new Mark(Mark.Kind.MARGIN, new Span(0, 0), "132 Stat. 1253"),
                        new Mark(Mark.Kind.NOTE, new Span(27, 27), "1 So in original.")));
        assertEquals(
                "(B) described in paragraph (1). [1 So in original.] It is so.\n",
                PlainPrint.of(provision(Level.SUBPARAGRAPH, "B", "", List.of(words))));
    }

    @Test
    void blockWithoutMarksIsPrintedWithoutThem() {
        var inserted = provision(Level.SUBSECTION, "b", "", List.of(Wording.of(Wording.Kind.CONTENT, "It shall.")));
        var direction = new Provision(
                Level.DIRECTION,
                Designation.NONE,
                Wording.NONE,
                List.of(
                        Wording.of(Wording.Kind.CONTENT, "After line 13, insert the following:"),
                        new QuotedContent(List.of(inserted), "", false)));
        assertEquals("After line 13, insert the following:\n(b) It shall.\n", PlainPrint.of(direction));
    }

    @Test
    void everyQuotedLineOpensWithAQuotationMarkAndTheLastOneCloses() {
        var text = provision(
                Level.SUBSECTION,
                "a",
                "",
                List.of(
                        Wording.of(Wording.Kind.CHAPEAU, "Chapter 117 is amended by inserting the following:"),
                        new QuotedContent(List.of(section()), ".")));
        assertEquals("""
                (a) Chapter 117 is amended by inserting the following:
                  “§ 2421A. Promotion of prostitution
                  “(b) Aggravated violation.—Whoever with the intent to promote prostitution and—
                    “(1) promotes 5 or more persons; or
                    “(2) acts in reckless disregard,
                  “shall be imprisoned for not more than 25 years.”.
                """, PlainPrint.of(text));
    }

    @Test
    void pathGoesOnThroughQuotedContent() {
        var bill = new Provision(
                Level.TEXT,
                Designation.NONE,
                Wording.NONE,
                List.of(new Provision(
                        Level.SECTION,
                        new Designation("3", "SEC. 3."),
                        Wording.NONE,
                        List.of(new QuotedContent(List.of(section()), ".")))));
        var found = Walk.find(bill, ProvisionPath.parse("s3/s2421A/b/2"));
        assertEquals(1, found.size());
        assertEquals(
                "acts in reckless disregard,",
                found.getFirst().wordings().getFirst().words());
    }

    @Test
    void redesignationKeepsTheStyleOfPrinting() {
        assertEquals(
                "SEC. 7.", new Designation("5", "SEC. 5.").redesignated("7").printed());
        assertEquals("(vi)", Designation.inParentheses("v").redesignated("vi").printed());
    }

    private static Provision section() {
        return new Provision(
                Level.SECTION,
                Designation.ofSection("2421A"),
                Wording.heading("Promotion of prostitution"),
                List.of(AGGRAVATED));
    }

    private static Provision provision(Level level, String designation, String heading, List<Part> parts) {
        return new Provision(
                level,
                Designation.inParentheses(designation),
                heading.isEmpty() ? Wording.NONE : Wording.heading(heading),
                parts);
    }
}
