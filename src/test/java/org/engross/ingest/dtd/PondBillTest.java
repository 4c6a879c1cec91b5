package org.engross.ingest.dtd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.engross.ingest.Spoiling;
import org.engross.library.Document;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;

/** A bill of ours in the DTD, as introduced and as engrossed, in files like those of the House. */
class PondBillTest {

    static final String ELEMENTS =
            "section subsection paragraph text header enum toc toc-entry quoted-block after-quoted-block quote term"
                    + " external-xref continuation-text footnote table row entry list list-item mystery title"
                    + " legis-body form action-date congress graphic added-phrase deleted-phrase";

    @Test
    void introducedPrintIsRead() {
        var document = read("hr7-116-ih");
        assertEquals("hr7-116/ih", document.id().toString());
        assertEquals("2019-01-03", document.date().toString());
        assertEquals("""
                H. R. 7
                A BILL To keep mill ponds, and for other purposes.
                Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,
                SECTION 1. Short title; table of contents
                (a) Short title.—This Act may be cited as the “Mill Pond Act”.
                (b) Table of contents.—The table of contents for this Act is as follows:
                  Sec. 1. Short title; table of contents.
                  Sec. 2. Ponds.
                  Sec. 3. Weirs.
                SEC. 2. Ponds
                Section 12 of the Water Act of 1902 (12 U.S.C. 5491) is amended—
                (1) in subsection (a), by striking “dam” and inserting “weir”; and
                (2) by adding at the end the following:
                  “(d) Mills.—Whoever drains a pond—
                    “(1) by night; or
                    “(2) without the consent of the ‘miller’,
                  “shall fill it again.”.
                SEC. 3. Weirs
                The Secretary shall count the weirs of each State once in every year.
                """, PlainPrint.of(document.text()));
        assertEquals(
                List.of(
                        name(PrintedName.Role.SPONSOR, "Ms. Miller of Iowa", "M000001"),
                        name(PrintedName.Role.COSPONSOR, "Mr. Weir", "W000002"),
                        name(PrintedName.Role.COSPONSOR, "Mrs. Sluice", "S000003")),
                document.names());
    }

    @Test
    void engrossedPrintIsRead() {
        var document = read("hr7-116-eh");
        assertEquals("hr7-116/eh", document.id().toString());
        assertEquals("2019-05-22", document.date().toString());
        assertEquals("""
                H. R. 7
                AN ACT To keep mill ponds, and for other purposes.
                Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,
                SECTION 1. Short title
                This Act may be cited as the “Mill Pond Act”.
                SEC. 2. Ponds
                Section 12 of the Water Act of 1902 (12 U.S.C. 5491) is amended—
                (1) in subsection (a), by striking “dam” and inserting “weir or sluice”; and
                (2) by adding at the end the following:
                  “(d) Mills.—Whoever drains a pond without the consent of the ‘miller’ shall fill it again.”.
                SEC. 3. Weirs
                The Secretary shall count the weirs of each State once in every two years.
                """, PlainPrint.of(document.text()));
        assertEquals(List.of(), document.names());
    }

    @Test
    void amendatoryLanguageOfTheBillIsRead() {
        var language = AmendatoryLanguage.read(read("hr7-116-ih").text());
        assertEquals(2, language.instructions().size(), language.instructions().toString());
        assertEquals(List.of(), language.unread());
    }

    @Test
    void fileThatIsCutOffIsRefusedWhereverItIsCut() {
        var bytes = Bundled.bytes(Bundled.example("hr7-116-ih"));
        for (int length = 0; length < bytes.length - 20; length += 97) {
            var reading = Intake.read(Arrays.copyOf(bytes, length), "cut.xml");
            assertEquals(Optional.empty(), reading.value(), "cut at " + length);
        }
    }

    @Test
    void spoiledFileIsReadOrRefusedButNeverThrows() {
        new Spoiling(ELEMENTS, 20190522)
                .assertReadOrRefused(List.of(Bundled.text(Bundled.example("hr7-116-eh"))), 300, 40);
    }

    private static PrintedName name(PrintedName.Role role, String printed, String id) {
        return new PrintedName(role, printed, Optional.of(new MemberId(id)));
    }

    /** Read without a finding, and read back from its print as the same document. */
    private static Document read(String name) {
        var reading = Bundled.read(Bundled.example(name));
        assertEquals(List.of(), reading.findings());
        var document = reading.value().orElseThrow();
        var printed = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(printed, name).value());
        return document;
    }
}
