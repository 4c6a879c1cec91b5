package org.engross.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.engross.export.text.TextHtml;
import org.engross.export.text.TextMarkdown;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TextPrintsTest {

    private static final Provision SECTION = new Provision(
            Level.SECTION,
            Designation.ofSection("230"),
            Wording.heading("Protection"),
            List.of(new Provision(
                    Level.SUBSECTION,
                    Designation.inParentheses("c"),
                    Wording.heading("Civil liability"),
                    List.of(
                            new Wording(
                                    Wording.Kind.CHAPEAU,
                                    "material described in paragraph (1).",
                                    List.of(new Mark(Mark.Kind.NOTE, new Span(36, 36), "1 So in original."))),
                            new QuotedContent(
                                    List.of(new Provision(
                                            Level.PARAGRAPH,
                                            Designation.inParentheses("5"),
                                            Wording.NONE,
                                            List.of(Wording.of(Wording.Kind.CONTENT, "any claim & charge")))),
                                    "; and")))));

    @Test
    void htmlLinksEachDesignationAndSetsNotesOff() {
        assertEquals("""
                <div class="lv section"><h2 class="lead"><a class="num" href="#">§ 230.</a> <span class="hd">Protection</span></h2>
                <div class="lv subsection" id="c"><p class="lead"><a class="num" href="#c">(c)</a> <span class="hd">Civil liability.—</span>material described in paragraph (1). <small class="footnote">[Note of the publisher: 1 So in original.]</small></p>
                <div class="quoted"><div class="lv paragraph" id="c/5"><p class="lead">“<a class="num" href="#c/5">(5)</a> any claim &amp; charge”; and</p>
                </div>
                </div>
                </div>
                </div>
                """, TextHtml.of(SECTION));
    }

    @Test
    void markdownKeepsWordsFromBeingMarks() {
        assertEquals("""
                ### § 230. Protection

                **(c)** *Civil liability.*—material described in paragraph (1). \\[Note of the publisher: 1 So in original.\\]

                > &emsp;**(5)** any claim \\& charge
                >
                > ”; and
                >
                """, TextMarkdown.of(SECTION));
    }
}
