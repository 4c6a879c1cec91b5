package org.engross.ingest.uslm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;
import org.engross.measure.PrintedName;
import org.engross.measure.PrintedName.Role;
import org.engross.member.MemberId;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;

class UslmReaderTest {

    @Test
    void quotationMarksAroundABlockAreNotItsWords() {
        var section = section("""
                <content>Section 1591(e) is amended by inserting after paragraph (3) the following:
                  <quotedContent>
                    <paragraph><num value="4">“(4)</num><content>The term ‘venture’ means “a” or “b”.”</content></paragraph>
                  </quotedContent><inline role="after-quoted-block">; and</inline>
                </content>""");
        var block = (QuotedContent) section.parts().get(1);
        assertEquals("; and", block.after());
        assertEquals("""
                SEC. 1.
                Section 1591(e) is amended by inserting after paragraph (3) the following:
                “(4) The term ‘venture’ means “a” or “b”.”; and
                """, PlainPrint.of(section));
    }

    @Test
    void quotedWordsInsideABlockKeepTheirMarks() {
        var section = section("""
                <content>by adding at the end the following:
                  <quotedContent><content>“Title” has the meaning given “Act”</content></quotedContent>.</content>""");
        var block = (QuotedContent) section.parts().get(1);
        assertEquals(".", block.after());
        assertEquals(
                "“Title” has the meaning given “Act”", ((Wording) block.parts().getFirst()).words());
    }

    @Test
    void blockThatAnAmendmentInsertsIntoTheBillHasNoMarks() {
        var section = section("""
                <content>Page 8, after line 13, insert the following:
                  <amendmentContent>
                    <subsection><num value="b">(b)</num><heading>Effective Date.—</heading><content>It shall.</content></subsection>
                  </amendmentContent>
                </content>""");
        assertEquals("""
                SEC. 1.
                Page 8, after line 13, insert the following:
                (b) Effective Date.—It shall.
                """, PlainPrint.of(section));
    }

    @Test
    void lineBreaksOfTheFileAreNotWordsAndSpacesBetweenElementsAreKept() {
        var section = section("""
                <content>in
                  <ref href="/us/usc/t47/s230">section\u00a0230</ref> <i>of</i> the <b>Act</b>,
                  as  Representa\u00adtives said</content>""");
        assertEquals(
                List.of(new Wording(
                        Wording.Kind.CONTENT,
                        "in section 230 of the Act, as Representatives said",
                        List.of(new Mark(Mark.Kind.REFERENCE, new Span(3, 14), "/us/usc/t47/s230")))),
                section.wordings());
    }

    @Test
    void flushWordsStandAfterTheLevels() {
        var section = section("""
                <chapeau>Whoever—</chapeau>
                <paragraph><num value="1">(1)</num><content>promotes; or</content></paragraph>
                <paragraph><num value="2">(2)</num><content>acts,</content></paragraph>
                <continuation>shall be fined.</continuation>""");
        assertEquals(
                List.of("Wording", "Provision", "Provision", "Wording"),
                section.parts().stream()
                        .map(part -> part.getClass().getSimpleName())
                        .toList());
        assertEquals("shall be fined.", section.wordings().getLast().words());
    }

    @Test
    void elementThatIsNotKnownKeepsItsWordsAndIsToldOf() {
        var reading = read(
                "<section><num value=\"1\">SEC. 1.</num><content>It <mystery>shall be</mystery> so.</content></section>");
        assertEquals(
                List.of(
                        "WARNING test.xml: section SEC. 1.: the element 'mystery' is not known; its words are kept as words of"
                                + " the provision"),
                reading.findings().stream().map(Finding::toString).toList());
        assertTrue(PlainPrint.of(reading.value().orElseThrow().text()).contains("It shall be so."));
    }

    @Test
    void markThatHoldsProvisionsIsLeftOutAndToldOf() {
        var reading = read("<section><num value=\"1\">SEC. 1.</num><quotedText><paragraph><num value=\"1\">(1)</num>"
                + "<content>It shall.</content></paragraph></quotedText></section>");
        assertEquals(1, reading.findings().size());
        assertTrue(reading.findings().getFirst().what().startsWith("the element 'quotedText' holds more than words"));
        assertEquals(
                "SEC. 1.\n(1) It shall.\n",
                PlainPrint.of(reading.value().orElseThrow().text()));
    }

    @Test
    void wordsThatNoPlaceHoldsAreAnError() {
        var reading = read("<toc>stray<referenceItem><label>Short title.</label></referenceItem></toc>");
        assertEquals(Optional.empty(), reading.value());
        assertTrue(
                reading.findings().getFirst().what().contains("'stray'"),
                reading.findings().toString());
    }

    @Test
    void designationsOutOfOrderAndPathsTwiceAreWarnings() {
        var reading = read("""
                <section><num value="2">SEC. 2.</num><content>a</content></section>
                <section><num value="1">SEC. 1.</num><content>b</content></section>
                <section><num value="1">SEC. 1.</num><content>c</content></section>""");
        assertEquals(
                List.of(
                        "the path names two provisions",
                        "the section '1' stands after '1'",
                        "the section '1' stands after '2'"),
                reading.findings().stream().map(Finding::what).sorted().toList());
        assertEquals(3, reading.value().orElseThrow().text().provisions().size());
    }

    @Test
    void sideNotesStandBesideTheWordsThatFollow() {
        var reading = read(
                "<sidenote>42 USC 1395.</sidenote><section><num value=\"1\">SEC. 1.</num><heading>TITLE.</heading></section>");
        var heading =
                reading.value().orElseThrow().text().provisions().getFirst().heading();
        assertEquals("TITLE.", heading.words());
        assertEquals(List.of(new Mark(Mark.Kind.MARGIN, new Span(0, 0), "42 USC 1395.")), heading.marks());
    }

    @Test
    void tableItemsBearTheirSectionsNumber() {
        var reading = read(
                "<toc><referenceItem><designator>2421.</designator> <label>Transportation.</label></referenceItem></toc>");
        var table = reading.value().orElseThrow().text().provisions().getFirst();
        assertEquals(Level.TABLE, table.level());
        assertEquals("2421", table.provisions().getFirst().designation().value());
        assertEquals("Transportation.", table.provisions().getFirst().heading().words());
    }

    @Test
    void sponsorsOfThePrefaceAreReadWithTheirIds() {
        var names = prefaced("""
                <action><date>January 3, 2017</date><actionDescription><sponsor houseId="W000812">Mrs. <inline
                class="smallCaps">Wagner</inline></sponsor> (for herself, <cosponsor houseId="M000087">Mrs. Carolyn B.
                Maloney of New York</cosponsor>, and <cosponsor>Mr. Poe</cosponsor>) introduced the following bill</actionDescription></action>
                <action><date>January 5, 2017</date><actionDescription>Reported by <sponsor houseId="G000289">Mr.
                Goodlatte</sponsor></actionDescription></action>
                <action><actionDescription>Additional sponsors: <cosponsor senateId="S365">Mr. Scott</cosponsor></actionDescription></action>""").value().orElseThrow().names();
        assertEquals(
                List.of(
                        new PrintedName(Role.SPONSOR, "Mrs. Wagner", Optional.of(new MemberId("W000812"))),
                        new PrintedName(
                                Role.COSPONSOR,
                                "Mrs. Carolyn B. Maloney of New York",
                                Optional.of(new MemberId("M000087"))),
                        new PrintedName(Role.COSPONSOR, "Mr. Poe", Optional.empty()),
                        new PrintedName(Role.COSPONSOR, "Mr. Scott", Optional.of(new MemberId("S365")))),
                names);
    }

    @Test
    void idThatIsNoMembersIsAFinding() {
        var reading = prefaced(
                "<action><actionDescription><sponsor houseId=\"Wagner\">Mrs. Wagner</sponsor></actionDescription></action>");
        assertEquals(Finding.Stage.METADATA, reading.findings().getFirst().stage());
        assertTrue(reading.findings().getFirst().what().startsWith("not a member: 'Wagner'"));
        assertEquals(
                Optional.empty(),
                reading.value().orElseThrow().names().getFirst().member());
    }

    private static Provision section(String inside) {
        var reading = read("<section><num value=\"1\">SEC. 1.</num>" + inside + "</section>");
        assertEquals(List.of(), reading.findings());
        return reading.value().orElseThrow().text().provisions().getFirst();
    }

    private static Reading<Document> read(String body) {
        return read("", body);
    }

    private static Reading<Document> prefaced(String preface) {
        return read(
                "<preface>" + preface + "</preface>",
                "<section><num value=\"1\">SEC. 1.</num><content>This is short.</content></section>");
    }

    private static Reading<Document> read(String preface, String body) {
        var file = """
                <bill xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <meta><dc:identifier>hr1-115/ih</dc:identifier><dc:date>2017-01-03</dc:date></meta>
                  %s
                  <main>%s</main>
                </bill>""".formatted(preface, body);
        return Intake.read(file.getBytes(StandardCharsets.UTF_8), "test.xml");
    }
}
