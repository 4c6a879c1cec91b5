package org.engross.ingest.dtd;

import static org.engross.ingest.dtd.Example.assertRefused;
import static org.engross.ingest.dtd.Example.bodies;
import static org.engross.ingest.dtd.Example.body;
import static org.engross.ingest.dtd.Example.file;
import static org.engross.ingest.dtd.Example.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;

/** Prints that show a committee's amendments, and the clauses before the text. */
class AmendedBillTest {

    @Test
    void substituteIsTheTextAndTheStruckBodyStandsBeside() {
        var reading = bodies("""
                <legis-body changed="deleted" reported-display-style="strikethrough"><section><enum>1.</enum><text>Old
                ponds.</text></section></legis-body>
                <legis-body changed="added" reported-display-style="italic"
                display-enacting-clause="no-display-enacting-clause"><section><enum>1.</enum><text>New ponds.</text></section>
                </legis-body>""");
        assertEquals("SEC. 1.\nNew ponds.\n", printed(reading));
        assertEquals(
                "H. R. 7\nSEC. 1.\nOld ponds.\n",
                PlainPrint.of(reading.value().orElseThrow().struck().orElseThrow()));
    }

    @Test
    void amendmentsWithinABodyMakeTwoTexts() {
        var reading = body("""
                <section><enum>1.</enum><text>A <deleted-phrase>mill</deleted-phrase><added-phrase>weir</added-phrase>
                pond—</text><paragraph><enum>(1)</enum><text>stays;</text></paragraph><paragraph changed="deleted">
                <enum>(2)</enum><text>is <quote>old</quote>.</text></paragraph><paragraph changed="added"><enum>(2)</enum>
                <text>is <quote>new</quote>.</text></paragraph></section>""");
        assertEquals("""
                SEC. 1.
                A weir pond—
                (1) stays;
                (2) is “new”.
                """, printed(reading));
        assertEquals("""
                H. R. 7
                SEC. 1.
                A mill pond—
                (1) stays;
                (2) is “old”.
                """, PlainPrint.of(reading.value().orElseThrow().struck().orElseThrow()));
    }

    @Test
    void printThatOnlyInsertsHasNoStruckText() {
        var reading = body("<section><enum>1.</enum><text>A <added-phrase>weir</added-phrase>.</text></section>");
        assertEquals("SEC. 1.\nA weir.\n", printed(reading));
        assertEquals(Optional.empty(), reading.value().orElseThrow().struck());
    }

    @Test
    void amendedTitleClosesTheText() {
        var reading = bodies("""
                <legis-body><section><enum>1.</enum><text>Ponds.</text></section></legis-body>
                <official-title-amendment>Amend the title so as to read: <quote>A bill on weirs.</quote>.</official-title-amendment>""");
        assertEquals("SEC. 1.\nPonds.\nAmend the title so as to read: “A bill on weirs.”.\n", printed(reading));
    }

    @Test
    void twoBodiesOfWhichNoneIsStruckAreRefused() {
        var one = "<legis-body><section><enum>1.</enum><text>a</text></section></legis-body>";
        assertRefused(bodies(one + one), "2 bodies that are not struck");
        assertRefused(
                body("<section reported-display-style=\"strikethrough\"><text>a</text></section>"),
                "is shown struck through, and not marked as deleted");
        assertRefused(
                body("<section changed=\"perhaps\"><text>a</text></section>"), "mark of amendment that is not known");
    }

    @Test
    void resolutionHasItsPreambleAndItsClause() {
        assertEquals("""
                H. CON. RES. 58
                CONCURRENT RESOLUTION Praising ponds.
                Whereas ponds are “still”; and
                Whereas they freeze: Now, therefore, be it
                Resolved by the House of Representatives (the Senate concurring),
                That Congress praises ponds.
                """, resolution("concurrent", "119 HCON 58 IH", "H. CON. RES. 58", ""));
        assertEquals("Resolved,", clause("119 SRES 2 ATS", "S. RES. 2", ""));
        assertEquals(
                "Resolved by the Senate (the House of Representatives concurring),",
                clause("119 SCON 2 ATS", "S. Con. Res. 2", ""));
        assertEquals(
                "Resolved by the Senate and House of Representatives of the United States of America in Congress assembled,",
                clause("119 HJ 2 IH", "H. J. RES. 2", ""));
        assertEquals(
                "Resolved by the Senate and House of Representatives of the United States of America in Congress"
                        + " assembled (two-thirds of each House concurring therein),",
                clause("119 SJ 2 IS", "S. J. RES. 2", " style=\"constitutional-amendment\""));
        assertEquals(
                "That Congress praises ponds.",
                clause("119 HRES 2 IH", "H. RES. 2", " display-resolving-clause=\"no-display-resolving-clause\""));
    }

    @Test
    void clauseBeforeAFurtherResolvedSectionIsNotGuessed() {
        assertRefused(
                body(
                        "<section><text>That a;</text></section><section section-type=\"resolved\"><text>That b.</text></section>"),
                "the clause printed before a further section of the type 'resolved' is not known");
    }

    private static String clause(String title, String number, String attributes) {
        return resolution("", title, number, attributes)
                .lines()
                .skip(4)
                .findFirst()
                .orElseThrow();
    }

    private static String resolution(String kind, String title, String number, String attributes) {
        var reading = file(
                "resolution",
                title,
                "<congress>119th CONGRESS</congress><legis-num>" + number + "</legis-num><action><action-date"
                        + " date=\"20250103\"/></action><legis-type>" + kind.toUpperCase()
                        + " RESOLUTION</legis-type><official-title>Praising ponds.</official-title>",
                "<preamble><whereas><text>Whereas ponds are <quote>still</quote>; and</text></whereas><whereas><text>"
                        + "Whereas they freeze: Now, therefore, be it</text></whereas></preamble><resolution-body"
                        + attributes
                        + "><section section-type=\"undesignated-section\"><text>That Congress praises ponds.</text></section>"
                        + "</resolution-body>");
        printed(reading);
        return PlainPrint.of(reading.value().orElseThrow().text());
    }
}
