package org.engross.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationTest {

    private static final Mark NOTE = new Mark(Mark.Kind.NOTE, new Span(12, 12), "1 So in original.");

    @Test
    void footnoteStaysWithWordsThatStay() {
        var earlier =
                section(paragraph("A", content("material in.", NOTE)), paragraph("B", content("other words.", NOTE)));
        var later = section(
                paragraph("A", content("material in.")),
                paragraph("B", content("some other words.")),
                paragraph("C", content("material in.")));
        assertEquals(
                section(
                        paragraph("A", content("material in.", NOTE)),
                        paragraph("B", content("some other words.")),
                        paragraph("C", content("material in."))),
                Annotation.carried(earlier, later));
    }

    @Test
    void ofTwoParagraphsOfOneDesignationNeitherIsTakenForTheOther() {
        var earlier = section(paragraph("A", content("material in.", NOTE)), paragraph("A", content("material in.")));
        var later = section(paragraph("A", content("material in.")));
        assertEquals(later, Annotation.carried(earlier, later));
    }

    private static Wording content(String words, Mark... marks) {
        return new Wording(Wording.Kind.CONTENT, words, List.of(marks));
    }

    private static Provision paragraph(String value, Wording words) {
        return new Provision(Level.PARAGRAPH, Designation.inParentheses(value), Wording.NONE, List.of(words));
    }

    private static Provision section(Provision... paragraphs) {
        return new Provision(Level.SECTION, Designation.NONE, Wording.NONE, List.of(paragraphs));
    }
}
