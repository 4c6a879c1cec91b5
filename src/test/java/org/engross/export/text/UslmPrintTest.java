package org.engross.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
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
                UslmPrint.of(
                        provision(
                                Level.SECTION,
                                new Designation("4", "SEC. 4."),
                                "R&D.",
                                new Wording(
                                        Wording.Kind.CONTENT,
                                        "Section 230(e) is amended by adding:",
                                        List.of(new Mark(Mark.Kind.REFERENCE, new Span(0, 14), "/us/usc/t47/s230/e"))),
                                new QuotedContent(List.of(paragraphFive()), ".")),
                        Optional.empty()));
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
                UslmPrint.of(provision(Level.CLAUSE, Designation.inParentheses("i"), "", words), Optional.empty()));
    }

    @Test
    void provisionBearsTheIdentifierOfItsPlace() {
        var quoting = provision(
                Level.SUBSECTION,
                Designation.inParentheses("a"),
                "",
                Wording.of(Wording.Kind.CONTENT, "It is amended by adding:"),
                new QuotedContent(List.of(paragraphFive()), "."));
        var twin = provision(
                Level.SUBSECTION,
                Designation.inParentheses("b"),
                "",
                provision(Level.PARAGRAPH, Designation.inParentheses("1"), "", words("one")));
        var section = provision(
                Level.SECTION,
                new Designation("4", "SEC. 4."),
                "",
                quoting,
                twin,
                twin,
                provision(Level.SUBSECTION, Designation.NONE, "", paragraphFive()),
                provision(Level.SUBSECTION, Designation.inParentheses("c"), "", paragraphFive()));
        var bill = provision(Level.TEXT, Designation.NONE, "", section);
        assertEquals(
                List.of(
                        "section /us/bill/115/hr/1865/s4",
                        "subsection /us/bill/115/hr/1865/s4/a",
                        "paragraph",
                        "subparagraph",
                        "subsection",
                        "paragraph",
                        "subsection",
                        "paragraph",
                        "subsection",
                        "paragraph",
                        "subparagraph",
                        "subsection /us/bill/115/hr/1865/s4/c",
                        "paragraph /us/bill/115/hr/1865/s4/c/5",
                        "subparagraph /us/bill/115/hr/1865/s4/c/5/A"),
                levels(UslmPrint.of(bill, TextId.parse("hr1865-115/eh"), ProvisionPath.parse("s4"), section)));
    }

    /** The Code's sections are on many days; an identifier is that of the section on any. */
    @Test
    void wholeSectionBearsTheIdentifierOfTheLaw() {
        var section = provision(Level.SECTION, new Designation("230", "§ 230."), "", paragraphFive());
        assertEquals(
                List.of(
                        "section /us/usc/t47/s230",
                        "paragraph /us/usc/t47/s230/5",
                        "subparagraph /us/usc/t47/s230/5/A"),
                levels(UslmPrint.of(section, TextId.parse("usc/47/230@2018-04-11"), ProvisionPath.ROOT, section)));
    }

    private static List<String> levels(String xml) {
        return Pattern.compile("<((?:sub)?(?:section|paragraph))(?: xmlns=\"[^\"]*\")?(?: identifier=\"([^\"]*)\")?>")
                .matcher(xml)
                .results()
                .map(found -> found.group(1) + (found.group(2) == null ? "" : " " + found.group(2)))
                .toList();
    }

    private static Wording words(String words) {
        return Wording.of(Wording.Kind.CONTENT, words);
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
