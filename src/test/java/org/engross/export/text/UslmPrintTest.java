package org.engross.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class UslmPrintTest {

    @Test
    void quotedBlockStandsInTheElementOfTheWordsThatIntroduceIt() {
        assertEquals(
                """
                <section xmlns="http://schemas.gpo.gov/xml/uslm">
                  <num value="4">SEC. 4.</num>
                  <heading>R&amp;D.</heading>
                  <content>
                    <ref href="/us/usc/t47/s230/e">Section 230(e)</ref> is amended by adding:
                    <quotedContent>
                      <paragraph>
                        <num value="5">“(5)</num>
                        <heading>State law.—</heading>
                        <chapeau>Nothing—</chapeau>
                        <subparagraph>
                          <num value="A">“(A)</num>
                          <content>shall limit.”</content>
                        </subparagraph>
                      </paragraph>
                    </quotedContent>
                    <inline role="after-quoted-block">.</inline>
                  </content>
                </section>
                """,
                UslmPrint.of(provision(
                        Level.SECTION,
                        new Designation("4", "SEC. 4."),
                        "R&D.",
                        new Wording(
                                Wording.Kind.CONTENT,
                                "Section 230(e) is amended by adding:",
                                List.of(new Mark(Mark.Kind.REFERENCE, new Span(0, 14), "/us/usc/t47/s230/e"))),
                        new QuotedContent(List.of(paragraphFive()), "."))));
    }

    @Test
    void marksThatOverlapAreNested() {
        var words = new Wording(
                Wording.Kind.CONTENT,
                "one two three",
                List.of(
                        new Mark(Mark.Kind.TERM, new Span(0, 7), "one two"),
                        new Mark(Mark.Kind.QUOTED_TEXT, new Span(4, 13), "two three"),
                        new Mark(Mark.Kind.NOTE, new Span(13, 13), "1 So in original.")));
        assertEquals(
                """
                <clause xmlns="http://schemas.gpo.gov/xml/uslm">
                  <num value="i">(i)</num>
                  <content><term>one <quotedText>two</quotedText></term> three<ref class="footnoteRef">1</ref>""" + "<note type=\"footnote\"><num>1</num> So in original.</note></content>\n</clause>\n",
                UslmPrint.of(provision(Level.CLAUSE, Designation.inParentheses("i"), "", words)));
    }

    private static Provision paragraphFive() {
        return provision(
                Level.PARAGRAPH,
                Designation.inParentheses("5"),
                "State law",
                Wording.of(Wording.Kind.CHAPEAU, "Nothing—"),
                provision(
                        Level.SUBPARAGRAPH,
                        Designation.inParentheses("A"),
                        "",
                        Wording.of(Wording.Kind.CONTENT, "shall limit.")));
    }

    private static Provision provision(Level level, Designation designation, String heading, Part... parts) {
        return new Provision(level, designation, Wording.heading(heading), List.of(parts));
    }
}
