package org.engross.ingest.uslm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.library.Document;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;

/** A bill and a law of ours in the form that the printing office gives its files. */
class PrintingOfficeFormTest {

    @Test
    void reportedBillOfTheSenateIsRead() {
        var document = read("s8-116-rs");
        assertEquals("s8-116/rs", document.id().toString());
        assertEquals("2019-06-19", document.date().toString());
        assertEquals(
                List.of(new PrintedName(PrintedName.Role.SPONSOR, "Mr. Miller", Optional.of(new MemberId("S999")))),
                document.names());
        assertEquals("""
                S. 8
                A BILL To pay for the keeping of mill ponds.
                Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,
                That the following sums are appropriated, namely:
                TITLE I DEPARTMENT OF PONDS
                weirs.—For an additional amount for “Weirs”, $65: Provided, That a weir shall be of oak: Provided further, That no more than $5 shall be for nails.
                """, PlainPrint.of(document.text()));
    }

    @Test
    void publicLawIsReadWithItsNotesBesideTheWords() {
        var document = read("plaw-116-9");
        assertEquals("plaw-116-9", document.id().toString());
        assertEquals("2019-02-28", document.date().toString());
        assertEquals("""
                Public Law 116–9
                An Act To keep mill ponds.
                Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,
                SECTION 1. SHORT TITLE.
                This Act may be cited as the “Mill Pond Act”.
                SEC. 2. PONDS.
                Whoever drains a pond—
                (1) by night; or
                (2) without the consent of the miller,
                shall fill it again.
                Approved February 28, 2019.
                """, PlainPrint.of(document.text()));
    }

    /** Read with these findings only, and read back from its print as the same document. */
    private static Document read(String name, String... findings) {
        var reading = Bundled.read(Bundled.example(name));
        assertEquals(
                List.of(findings),
                reading.findings().stream().map(Finding::toString).toList());
        var document = reading.value().orElseThrow();
        var printed = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(printed, name).value());
        return document;
    }
}
