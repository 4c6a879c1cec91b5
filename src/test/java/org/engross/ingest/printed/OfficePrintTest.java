package org.engross.ingest.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.citation.Undated;
import org.engross.ingest.BroughtText;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;
import org.engross.library.Voucher;
import org.engross.measure.PrintedName;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bills and laws as the printing office publishes them in lines of fixed width: official ones, and invented ones in its form. */
class OfficePrintTest {

    static byte[] bytes(String name) {
        try (InputStream in = OfficePrintTest.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static Reading<Document> read(String text) {
        return Intake.read(text.getBytes(StandardCharsets.UTF_8), "print.txt");
    }

    private static Document taken(String name) {
        var reading = Intake.read(bytes(name), name);
        return reading.value().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    private static void assertRefused(String text, String why) {
        var reading = read(text);
        assertTrue(reading.value().isEmpty(), "taken in");
        assertTrue(
                reading.findings().stream()
                        .anyMatch(found -> found.level() == Finding.Severity.ERROR
                                && found.what().contains(why)),
                () -> "not '" + why + "' among " + reading.findings());
    }

    private static String print(Provision text) {
        return PlainPrint.of(text);
    }

    @Test
    void officialBillAsIntroduced() {
        var bill = taken("prints/s1168-103-is.txt");
        assertEquals("s1168-103/is", bill.id().toString());
        assertEquals("1993-06-29", bill.date().toString(), "the day of the calendar, not the legislative day");
        assertEquals("", bill.dateNote());
        assertEquals("S. 1168, introduced in Senate", bill.title());
        assertEquals(
                "To amend the Internal Revenue Code of 1986 to provide that certain deductions of school bus drivers shall be"
                        + " allowable in computing adjusted gross income.",
                bill.officialTitle());
        assertEquals(
                List.of("SPONSOR Mr. Johnston"),
                bill.names().stream()
                        .map(name -> name.role() + " " + name.printed())
                        .toList());
        assertEquals(new Voucher.OwnWord("U.S. Government Printing Office"), bill.claim());
        assertEquals("""
                S. 1168
                A BILL To amend the Internal Revenue Code of 1986 to provide that certain deductions of school bus drivers shall be allowable in computing adjusted gross income.
                Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled,
                SECTION 1. DEDUCTIONS OF SCHOOL BUS DRIVERS ALLOWABLE IN COMPUTING ADJUSTED GROSS INCOME.
                (a) In General.—Paragraph (2) of section 62(a) of the Internal Revenue Code of 1986 (relating to certain trade and business deductions of employees) is amended by adding at the end thereof the following new subparagraph:
                  “(C) Certain expenses of school bus drivers.—The deductions allowed by part VI (section 161 and following) which consist of expenses paid or incurred by the taxpayer in connection with the performance by the taxpayer of services as an employee while driving a school bus (as defined in section 4221(d)(7)(C)).”
                (b) Effective Date.—The amendments made by this section shall apply to taxable years beginning after December 31, 1992.
                """, print(bill.text()));
    }

    @Test
    void officialResolutionAsReported() {
        var resolution = taken("prints/sres99-117-rs.txt");
        assertEquals("sres99-117/rs", resolution.id().toString());
        assertEquals("2021-03-24", resolution.date().toString(), "the newest action on the face");
        assertEquals(17, resolution.names().size());
        assertEquals(
                new PrintedName(PrintedName.Role.COSPONSOR, "Mrs. Shaheen", Optional.empty()),
                resolution.names().get(4));
        assertEquals("Mr. Sullivan", resolution.names().getLast().printed());
        var parts = resolution.text().parts();
        assertEquals(
                "RESOLUTION Observing the 10th anniversary of the uprising in Syria.",
                ((Wording) parts.getFirst()).words());
        assertTrue(
                ((Wording) parts.get(1)).words().startsWith("Whereas 10 years ago, on March 15, 2011, in the midst"));
        assertEquals(
                "(2) denies the Assad regime the resources to fuel its war machine; and",
                ((Wording) parts.get(5)).words());
        assertEquals(Wording.of(Wording.Kind.ENACTING_FORMULA, "Resolved,"), parts.get(8));
        assertEquals(Wording.of(Wording.Kind.CHAPEAU, "That the Senate—"), parts.get(9));
        assertEquals(
                List.of("1", "2", "3", "7", "8"),
                resolution.text().provisions().stream()
                        .map(one -> one.designation().value())
                        .toList());
        assertEquals(5, resolution.text().provisions().get(1).provisions().size());
        assertFalse(print(resolution.text()).contains("Calendar"), "the back is no words of the resolution");
    }

    @Test
    void officialPublicLaw() {
        var law = taken("prints/plaw-107-60.htm");
        assertEquals("plaw-107-60", law.id().toString());
        assertEquals("2001-11-05", law.date().toString());
        assertEquals("115 Stat. 408", law.source().citation());
        var notes = law.text()
                .allWords()
                .flatMap(words -> words.marks().stream())
                .filter(mark -> mark.kind() == Mark.Kind.MARGIN)
                .map(Mark::value)
                .toList();
        assertEquals(
                List.of(
                        "Nov. 5, 2001 - [H.R. 1000]",
                        "William Howard Taft National Historic Site Boundary Adjustment Act of 2001. 16 USC 461 note.",
                        "Effective date."),
                notes,
                "what stands in the margin stands beside the words");
        var print = print(law.text());
        assertFalse(print.contains("NOTE") || print.contains("STAT.") || print.contains("Page"), print);
        assertFalse(print.contains("LEGISLATIVE HISTORY"));
        assertEquals(
                Wording.of(Wording.Kind.CLOSING, "Approved November 5, 2001."),
                law.text().parts().getLast());
        var exchange = law.text().provisions().get(1);
        assertEquals(
                "EXCHANGE OF LANDS AND BOUNDARY ADJUSTMENT, WILLIAM HOWARD TAFT NATIONAL HISTORIC SITE, OHIO.",
                exchange.heading().words());
        assertEquals(
                List.of("Inclusion of parcel in boundary", "Acquisition authority"),
                exchange.provisions().get(2).provisions().stream()
                        .map(one -> one.heading().words())
                        .toList(),
                "a page that ends within a subsection ends nothing");
    }

    @Test
    void theSameBillInBothFormsHasTheSameWords() {
        var plain = taken("examples/hr7-116-eh.txt");
        var xml = taken("examples/hr7-116-eh.xml");
        assertEquals(xml.id(), plain.id());
        assertEquals(xml.title(), plain.title());
        assertEquals(xml.officialTitle(), plain.officialTitle());
        assertEquals(xml.date(), plain.date());
        assertEquals(xml.dateNote(), plain.dateNote());
        assertEquals(letters(xml.text()), letters(plain.text()));
        assertEquals(
                Walk.of(xml.text()).stream()
                        .map(place -> place.path().toString())
                        .toList(),
                Walk.of(plain.text()).stream()
                        .map(place -> place.path().toString())
                        .toList());
    }

    /** The plain print sets headings in capitals and with a period. */
    private static String letters(Provision text) {
        return print(text).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    @Test
    void whatIsStruckThroughIsTheTextBefore() {
        var bill = taken("examples/s9-116-rs.txt");
        assertEquals("s9-116/rs", bill.id().toString());
        assertEquals("2019-03-05", bill.date().toString());
        assertEquals("To open the sluices & weirs.", bill.officialTitle());
        assertEquals(
                List.of("Ms. Miller", "Mr. Reed of the Marsh", "Mrs. Pond"),
                bill.names().stream().map(PrintedName::printed).toList());
        var struck = print(bill.struck().orElseThrow());
        assertTrue(
                struck.contains("“Sluice Act”") && struck.contains("(1) Exception.—A sluice of stone may stay shut."),
                struck);
        assertFalse(struck.contains("Weir Act"));
        var text = print(bill.text());
        assertFalse(text.contains("Sluice Act") || text.contains("DELETED"), text);
        var duty = bill.text().provisions().get(1).provisions().getFirst();
        assertEquals(
                Wording.of(Wording.Kind.CONTINUATION, "and the writing is posted at the weir."),
                duty.parts().getLast(),
                "flush words close the subsection whose levels they follow");
    }

    @Test
    void whereOnlySomeWordsAreStruckTheTextBeforeIsNotGuessed() {
        var print = text("examples/s9-116-rs.txt")
                .replace(
                        "[Strike out all after the enacting clause and insert the part printed \n",
                        "[Omit the part struck through and insert the part printed \n");
        var reading = read(print);
        var bill = reading.value().orElseThrow(() -> new AssertionError(reading.findings()));
        assertTrue(bill.struck().isEmpty());
        assertTrue(
                reading.findings().stream().anyMatch(found -> found.what().contains("the text before cannot be told")),
                reading.findings()::toString);
    }

    @Test
    void anEnrolledPrintIsUndatedAndMarked() {
        var bill = taken("examples/hr7-116-enr.txt");
        assertTrue(Undated.is(bill.date()));
        assertEquals(Document.NO_DATE, bill.dateNote());
        var title = bill.text().provisions().get(1);
        assertEquals(Level.TITLE, title.level());
        assertEquals("PONDS", title.heading().words());
        var contents = bill.text()
                .provisions()
                .getFirst()
                .provisions()
                .get(1)
                .provisions()
                .getFirst();
        assertEquals(Level.TABLE, contents.level());
        assertEquals(3, contents.provisions().size());
        var amends = title.provisions().getFirst().provisions().get(1);
        var section =
                (Provision) ((QuotedContent) amends.parts().getLast()).parts().getFirst();
        assertEquals(Level.SECTION, section.level());
        assertEquals("901", section.designation().value());
        assertEquals(
                "Fish of a pond and of the brooks that run out of it and into it",
                section.heading().words());
    }

    @Test
    void aPrintThatIsCutOffIsRefusedWhereverItIsCut() {
        assertRefused(text("prints/hr1865-115-enr-cut.txt"), "it may be cut off");
        for (var name : List.of("prints/s1168-103-is.txt", "prints/plaw-107-60.htm", "examples/s9-116-rs.txt")) {
            var whole = text(name);
            int end = whole.contains("</pre>") ? whole.indexOf("</pre>") : whole.indexOf("<all>");
            for (int length = 0; length < end; length += 53) {
                var reading = read(whole.substring(0, length));
                assertTrue(reading.value().isEmpty(), name + " cut at " + length);
            }
        }
    }

    @Test
    void whatIsNoSuchPrintIsRefusedWithTheReason() {
        var print = text("prints/s1168-103-is.txt");
        assertRefused(print.replace("Be it enacted by", "It is enacted by"), "no enacting or resolving clause");
        assertRefused(print.replace("103d CONGRESS", "104th CONGRESS"), "the face is of the 104th Congress");
        assertRefused(
                print.replace("                                S. 1168", "                                S. 1169"),
                "the face is of 'S. 1169'");
        assertRefused(print.replace("(IS)]", "(ES)]"), "its letters are 'ES'");
        assertRefused(print.replace("[S. 1168 Introduced", "[Q. 1168 Introduced"), "do not name a Congress, a measure");
        assertRefused(print.replace("4221(d)(7)(C)).''", "4221(d)(7)(C))."), "is not closed");
        assertRefused(print.replace("    (b) Effective", "<DELETED>    (b) Effective"), "have no end");
        assertRefused(print.replace("    (b) Effective", "    \u0001(b) Effective"), "control characters");
        assertRefused(
                print.replace(
                        "                                 <all>",
                        "                                 <all>\n    (c) Lost.--No more."),
                "a provision stands behind the end");
        assertRefused(
                text("prints/plaw-107-60.htm").replace("Public Law 107-60", "Public Law 107-61"),
                "the print names 'Public Law 107-61'");
        assertRefused(
                text("prints/plaw-107-60.htm").replace("&lt;DOC&gt;", "&pond;"), "the entity '&pond;' is not known");
        assertRefused(text("prints/plaw-107-60.htm").replace("Effective date.&gt;&gt;", "Effective date."), "has no");
    }

    @Test
    void aPrintThatIsNotInUtf8IsReadAsWindows1252AndSaysSoWithThePlaces() throws IOException {
        var print = text("prints/s1168-103-is.txt");
        var words = print.replace("                school bus (as", "                \u201ccaf\u00e9\u201d bus (as");
        assertFalse(words.equals(print));
        var old = words.getBytes(Charset.forName("windows-1252"));
        var reading = Intake.read(old, "old.txt");
        assertTrue(
                PlainPrint.of(reading.value().orElseThrow().text()).contains("\u201ccaf\u00e9\u201d bus"),
                reading.findings()::toString);
        var told = reading.findings().getFirst();
        assertEquals(Finding.Severity.WARNING, told.level());
        assertTrue(
                told.what().startsWith("the file is not in UTF-8, and is read as Windows-1252: line 50, ")
                        && told.what().contains("caf\u00e9"),
                told.what());
        old[old.length / 2] = (byte) 0x81;
        var neither = Intake.read(old, "neither.txt");
        assertTrue(neither.value().isEmpty());
        assertTrue(
                neither.findings()
                        .getFirst()
                        .what()
                        .startsWith("the file is neither in UTF-8 nor in Windows-1252: line "),
                neither.findings()::toString);
    }

    @Test
    void aWholePrintIsReadWhereSomebodyBringsOne() {
        var brought = BroughtText.of(bytes("prints/plaw-107-60.htm"), "law.htm");
        assertTrue(
                brought instanceof BroughtText.OfficialFile file
                        && file.document().id().toString().equals("plaw-107-60"),
                brought::toString);
        assertTrue(
                BroughtText.of(bytes("prints/hr1865-115-enr-cut.txt"), "cut.txt") instanceof BroughtText.Unreadable cut
                        && cut.found().contains("may be cut off"));
    }

    @Test
    void aPrintWithoutOneOfItsLinesIsReadOrRefusedButNeverThrows() {
        int refused = 0;
        int read = 0;
        for (var name : List.of("prints/s1168-103-is.txt", "prints/plaw-107-60.htm", "examples/s9-116-rs.txt")) {
            var lines = text(name).lines().toList();
            for (int left = 0; left < lines.size(); left++) {
                var rest = new ArrayList<>(lines);
                rest.remove(left);
                if (read(String.join("\n", rest)).value().isPresent()) {
                    read++;
                } else {
                    refused++;
                }
            }
        }
        assertTrue(refused > 10 && read > 10, refused + " refused, " + read + " read");
    }

    @Test
    void aPrintThatNamesNoPublisherIsNotOfficialByItsOwnWord() {
        var print = text("prints/s1168-103-is.txt").replace("[From the U.S. Government Printing Office]\n", "");
        assertEquals(
                new Voucher.Unchecked("The file names no official publisher."),
                read(print).value().orElseThrow().claim());
    }

    @Test
    void aNovelIsNoPrint() {
        var novel = "It was the best of times, it was the worst of times.\n\n    Be it enacted by nobody.\n".repeat(50);
        assertFalse(OfficePrint.reads(novel.getBytes(StandardCharsets.UTF_8)));
        assertFalse(OfficePrint.reads(
                "<html><body><p>[Congressional Bills</p></body></html>".getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                "[Congressional Bills 103th Congress]\n" + novel.replace("Be it", "It is"),
                "no enacting or resolving clause");
        assertRefused("[Congressional Bills 103th Congress]\n" + novel, "do not name a Congress, a measure");
    }

    @Test
    @Tag("slow")
    void fourMegabytesAreReadInBoundedTime() {
        var sections = new StringBuilder();
        for (int number = 4; sections.length() < 4_000_000; number++) {
            sections.append("SEC. ")
                    .append(number)
                    .append(". PONDS.\n\n    (a) In General.--Section ")
                    .append(number);
            sections.append(" of the Water Act of 1902 is amended--\n            (1) by striking ``dam''; and\n");
            sections.append(
                    "            (2) by adding at the end the following:\n    ``(d) Mills.--A mill\nstands.''.\n\n");
        }
        var print = text("examples/hr7-116-eh.txt")
                .replace("            Passed the House", sections + "\n            Passed the House");
        long before = System.nanoTime();
        var reading = read(print);
        assertTrue(
                reading.value().isPresent(),
                () -> String.valueOf(reading.findings().getFirst()));
        assertTrue(System.nanoTime() - before < 120_000_000_000L, "two minutes");
    }
}
