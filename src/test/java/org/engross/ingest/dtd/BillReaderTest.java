package org.engross.ingest.dtd;

import static org.engross.ingest.dtd.Example.assertRefused;
import static org.engross.ingest.dtd.Example.body;
import static org.engross.ingest.dtd.Example.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class BillReaderTest {

    @Test
    void printBeginsWithNumberLongTitleAndEnactingClause() {
        var document = body("<section section-type=\"section-one\"><enum>1.</enum><header>Short title</header>"
                        + "<text>This Act is short.</text></section>")
                .value()
                .orElseThrow();
        assertEquals("""
                H. R. 7
                A BILL To keep mill ponds.
                Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,
                SECTION 1. Short title
                This Act is short.
                """, PlainPrint.of(document.text()));
        assertEquals(
                List.of(Wording.Kind.LONG_TITLE, Wording.Kind.ENACTING_FORMULA),
                document.text().wordings().stream().map(Wording::kind).toList());
    }

    @Test
    void quotationMarksAlternateWithEachQuotation() {
        assertEquals("""
                SEC. 2. Ponds
                (a) The term “pond” is amended by striking “the ‘mill’ pond” and inserting the following:
                  “(1) The terms ‘weir’ and ‘sluice’ have the meaning of “dam” in ‘the “Act” of 1902’.
                  “(2) It ends.”; and
                """, printed(body("""
                <section><enum>2.</enum><header>Ponds</header><subsection><enum>(a)</enum><text>The term <term>pond</term> is
                amended by striking <quote>the <quote>mill</quote> pond</quote> and inserting the following:</text>
                <quoted-block style="OLC"><paragraph><enum>(1)</enum><text>The terms <quote><term>weir</term></quote> and
                <term><quote>sluice</quote></term> have the meaning of “dam” in <quote>the <quote>Act</quote> of 1902</quote>.</text>
                </paragraph><paragraph><enum>(2)</enum><text>It ends.</text></paragraph><after-quoted-block>; and</after-quoted-block>
                </quoted-block></subsection></section>""")));
    }

    @Test
    void quotedBlockWithinAQuotedBlockIsRead() {
        var section = section("""
                <text>is amended by adding the following:</text><quoted-block style="USC"><section><enum>12a.</enum>
                <header>Weirs</header><text>Section 3 is amended to read:</text><quoted-block><text>The <quote>weir</quote>
                stays.</text><after-quoted-block>;</after-quoted-block></quoted-block></section>
                <after-quoted-block>.</after-quoted-block></quoted-block>""");
        var outer = (QuotedContent) section.parts().get(1);
        var quoted = (Provision) outer.parts().getFirst();
        assertEquals("§ 12a.", quoted.designation().printed());
        assertEquals("12a", quoted.designation().value());
        var inner = (QuotedContent) quoted.parts().get(1);
        assertEquals(List.of(Wording.of(Wording.Kind.CONTENT, "The “weir” stays.")), inner.parts());
        assertEquals(List.of(";", "."), List.of(inner.after(), outer.after()));
    }

    @Test
    void flushWordsStandAfterTheLevels() {
        var section = section("""
                <text>Whoever—</text><paragraph><enum>(1)</enum><text>drains; or</text></paragraph>
                <paragraph><enum>(2)</enum><text>dams,</text><continuation-text>a pond</continuation-text></paragraph>
                <continuation-text continuation-text-level="section">shall be fined.</continuation-text>""");
        assertEquals(
                List.of(Wording.Kind.CHAPEAU, Wording.Kind.CONTINUATION),
                section.wordings().stream().map(Wording::kind).toList());
        assertEquals("shall be fined.", ((Wording) section.parts().getLast()).words());
        assertEquals(
                List.of(Wording.Kind.CONTENT, Wording.Kind.CONTINUATION),
                section.provisions().get(1).wordings().stream()
                        .map(Wording::kind)
                        .toList());
    }

    @Test
    void levelsAboveTheSectionBearTheirNamesInPrint() {
        assertEquals("""
                DIVISION A— Water
                TITLE I— Ponds
                Subtitle B— Mills
                CHAPTER 2— Wheels
                SUBCHAPTER C— Oak
                PART IV— Nails
                Subpart 1— Iron
                SEC. 101.
                It holds.
                TITLE II
                SEC. 201.
                It ends.
                """, printed(body("""
                <division><enum>A</enum><header>Water</header><title><enum>I</enum><header>Ponds</header><subtitle>
                <enum>B</enum><header>Mills</header><chapter><enum>2</enum><header>Wheels</header><subchapter><enum>C</enum>
                <header>Oak</header><part><enum>IV</enum><header>Nails</header><subpart><enum>1</enum><header>Iron</header>
                <section><enum>101.</enum><text>It holds.</text></section></subpart></part></subchapter></chapter></subtitle>
                </title><title><enum>II</enum><section><enum>201.</enum><text>It ends.</text></section></title></division>""")));
    }

    @Test
    void referencesAndTermsAreMarksBesideTheWords() {
        var words = section("""
                <text>The <act-name>Pond Act</act-name> (<external-xref legal-doc="usc" parsable-cite="usc/12/5491">12
                U.S.C. 5491(a)</external-xref>; <external-xref legal-doc="bill" parsable-cite="x">S. 2</external-xref>) defines
                <term>pond</term>.</text>""").wordings().getFirst();
        assertEquals("The Pond Act (12 U.S.C. 5491(a); S. 2) defines “pond”.", words.words());
        assertEquals(
                List.of(
                        new Mark(Mark.Kind.REFERENCE, new Span(14, 31), "/us/usc/t12/s5491"),
                        new Mark(Mark.Kind.TERM, new Span(48, 52), "pond")),
                words.marks());
    }

    @Test
    void chaptersAndLawsAreReferences() {
        assertEquals("/us/usc/t5/ch53", DtdRun.target("usc-chapter/5/53").orElseThrow());
        assertEquals("/us/pl/111/203", DtdRun.target("pl/111/203").orElseThrow());
        assertTrue(DtdRun.target("stat/12/503").isEmpty());
    }

    @Test
    void tableOfContentsKeepsNumberAndHeadingApart() {
        var table = section("""
                <text>The contents are:</text><toc><toc-entry level="title">TITLE I—Ponds</toc-entry>
                <toc-entry level="section">Sec. 101. Mills named <quote>old</quote>.</toc-entry>
                <toc-entry level="section">Appendix.</toc-entry></toc>""").provisions().getFirst();
        assertEquals(Level.TABLE, table.level());
        assertEquals(
                List.of("TITLE I— | I | Ponds", "Sec. 101. | 101 | Mills named “old”.", " |  | Appendix."),
                table.provisions().stream()
                        .map(item -> item.designation().printed() + " | "
                                + item.designation().value() + " | "
                                + item.heading().words())
                        .toList());
    }

    @Test
    void quotedLinesOfATableOfContentsAreQuotedContent() {
        assertEquals("""
                SEC. 1.
                The table is amended by inserting the following:
                “Sec. 2a. The ‘new’ weir.”
                """, printed(body("""
                <section><enum>1.</enum><text>The table is amended by inserting the following:</text><toc><toc-quoted-entry
                style="OLC"><toc-entry level="section">Sec. 2a. The <quote>new</quote> weir.</toc-entry></toc-quoted-entry></toc>
                </section>""")));
    }

    @Test
    void tableKeepsItsWordsInOrder() {
        assertEquals("""
                SEC. 1.
                The fees are:
                Fees
                Pond Fee
                Small $1/2
                Large $3
                """, printed(body("""
                <section><enum>1.</enum><text>The fees are:</text><table><ttitle>Fees</ttitle><tgroup cols="2"><colspec/>
                <thead><row><entry>Pond</entry><entry>Fee</entry></row></thead><tbody><row><entry>Small</entry>
                <entry>$<fraction>1/2</fraction></entry></row><row><entry>Large</entry><entry>$3</entry></row></tbody></tgroup>
                </table></section>""")));
    }

    @Test
    void listsAndAppropriationsAreParagraphsWithoutADesignation() {
        assertEquals("""
                TITLE I— Department
                Pond service.—
                Salaries (including transfer).—For salaries, $5.
                SEC. 101.
                Such sums:
                oak
                iron
                """, printed(body("""
                <title><enum>I</enum><header>Department</header><appropriations-major><header>Pond service</header>
                </appropriations-major><appropriations-small><header>Salaries</header><subheader>(including transfer)</subheader>
                <text>For salaries, $5.</text></appropriations-small><section><enum>101.</enum><text>Such sums:</text>
                <list><list-item>oak</list-item><list-item>iron</list-item></list></section></title>""")));
    }

    @Test
    void breaksOfThePageAreNotWordsAndBreaksOfTheLineAreSpace() {
        assertEquals(
                "mill ponds and weirs",
                section("<pagebreak/><text>mill<linebreak/>ponds and<pagebreak/> we<nobreak/>irs</text>")
                        .wordings()
                        .getFirst()
                        .words());
    }

    @Test
    void footnotesStandBesideTheWords() {
        var words = section(
                        "<text>It is<footnote-ref idref=\"f\">1</footnote-ref><footnote id=\"f\">So in law.</footnote> so.</text>")
                .wordings()
                .getFirst();
        assertEquals("It is so.", words.words());
        assertEquals(
                List.of("1 So in law."), words.marks().stream().map(Mark::value).toList());
    }

    @Test
    void elementThatIsNotKnownIsNamedAndTheFileRefused() {
        assertRefused(
                body("<section><enum>1.</enum><text>It <mystery>shall be</mystery> so.</text></section>"),
                "section 1.: the element 'mystery' is not known here, and holds words: 'shall be'");
        assertRefused(body("<rule><enum>1.</enum><text>Talk.</text></rule>"), "the element 'rule' is not known here");
        assertRefused(body("<section><text>a<graphic/></text></section>"), "'graphic' prints what is no words");
        assertRefused(
                body("<section><text>a <omitted-text/></text></section>"), "'omitted-text' prints what is no words");
        assertRefused(body("<section><enum>1.</enum>stray</section>"), "outside an element for words: 'stray'");
        assertRefused(body("<section><quoted-block/></section>"), "a quoted block without words");
        assertRefused(body("<section><text commented=\"yes\">a</text></section>"), "'text' is commented out");
        assertRefused(body("<section><text display=\"no\">a</text></section>"), "'text' is not displayed");
        assertRefused(
                Example.bodies("<legis-body><section><text>a</text></section></legis-body><mystery>b</mystery>"),
                "'mystery' is not known");
    }

    @Test
    void fileWithoutAFormOrABodyIsRefused() {
        assertRefused(Example.bodies(""), "lacks 'form' or a body");
        assertRefused(Example.bodies("<legis-body/>"), "the file has no text");
    }

    private static Provision section(String inside) {
        var reading = body("<section><enum>1.</enum>" + inside + "</section>");
        printed(reading);
        return reading.value().orElseThrow().text().provisions().getFirst();
    }
}
