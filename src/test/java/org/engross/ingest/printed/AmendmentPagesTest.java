package org.engross.ingest.printed;

import static org.engross.ingest.printed.OfficePrintTest.bytes;
import static org.engross.ingest.printed.OfficePrintTest.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.Execution;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.MeasureId;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;
import org.engross.library.Document;
import org.engross.library.Voucher;
import org.engross.measure.Amendment;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.proceeding.Facts;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.junit.jupiter.api.Test;

/** Amendments out of the Congressional Record: official pages of both chambers, and an invented one of the House's. */
class AmendmentPagesTest {

    private static final String SENATE = "prints/crec-2005-07-20-s8574.htm";
    private static final String DEBATE = "prints/crec-2005-07-20-s8510.htm";
    private static final String HOUSE = "examples/crec-2019-03-06-h2001.htm";
    private static final String HOUSE_DEBATE = "prints/crec-2005-07-20-h6117.htm";

    private final Findings findings = new Findings("page.htm");

    private List<OfferedAmendment> of(String page) throws SourceException {
        return AmendmentPages.of(page.getBytes(StandardCharsets.UTF_8), findings);
    }

    private static Document taken(OfferedAmendment amendment, String id) {
        var file = AmendmentPages.file(amendment, AmendmentId.parse(id));
        var reading = Intake.read(file, id);
        return reading.value().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    @Test
    void officialPageOfTheSenate() throws SourceException {
        assertTrue(AmendmentPages.reads(bytes(SENATE)));
        var amendments = of(text(SENATE));
        assertEquals(
                List.of(
                        "samdt1303-109",
                        "samdt1304-109",
                        "samdt1305-109",
                        "samdt1306-109",
                        "samdt1308-109",
                        "samdt1309-109"),
                amendments.stream()
                        .map(one -> one.id().orElseThrow().toString())
                        .toList());
        assertEquals(
                List.of("hr3057-109", "hr3057-109", "hr3057-109", "hr3057-109", "hr3057-109", "s1042-109"),
                amendments.stream()
                        .map(one -> one.measure().orElseThrow().toString())
                        .toList());
        var kosovo = taken(amendments.getFirst(), "samdt1303-109");
        assertEquals("samdt1303-109", kosovo.id().toString());
        assertEquals(LocalDate.of(2005, 7, 20), kosovo.date());
        assertEquals("floor amendment", kosovo.stage());
        assertEquals(new Voucher.OwnWord("Government Publishing Office"), kosovo.claim());
        assertEquals(
                "151 Cong. Rec. S8574 (daily ed. 2005-07-20)", kosovo.source().citation());
        assertEquals("""
                On page 175, between lines 6 and 7, insert the following:
                (e) It is the sense of Congress that, as the United States pursues a policy of moving forward on negotiations for Kosovo’s future status, the funds made available during 2006 under this heading for assistance for Kosovo should be used primarily for programs that will promote progress on the long-term fulfillment in Kosovo of the standards on human rights, rule of law, democracy, and respect for minorities that were established by the United Nations and that are critical to promoting lasting stability and peace in Kosovo and the surrounding region.
                """, PlainPrint.of(kosovo.text()));
    }

    @Test
    void whatTheSenateProposesWithinADebateHasItsNumberItsPurposeAndItsWords() throws SourceException {
        var amendments = of(text(DEBATE));
        assertEquals(
                List.of(
                        "samdt1293-109",
                        "samdt1252-109",
                        "samdt1306-109",
                        "samdt1307-109",
                        "samdt1308-109",
                        "samdt1263-109"),
                amendments.stream()
                        .map(one -> one.id().orElseThrow().toString())
                        .toList());
        assertEquals(List.of(), findings.all());
        var banks = taken(amendments.getFirst(), "samdt1293-109");
        assertEquals("To promote reform of the multilateral development banks", banks.officialTitle());
        assertEquals("floor amendment", banks.stage());
        assertEquals(
                "151 Cong. Rec. S8510 (daily ed. 2005-07-20)", banks.source().citation());
        assertEquals(
                "https://www.govinfo.gov/app/details/CREC-2005-07-20",
                banks.source().url());
        var print = PlainPrint.of(banks.text());
        assertTrue(print.startsWith("On page 326, between lines 9 and 10, insert the following:\n"), print);
        assertTrue(print.endsWith("a report on the proposals required by subsection (a).\n"), print);
        var levels =
                (QuotedContent) banks.text().provisions().getFirst().parts().getLast();
        assertEquals(Level.TITLE, ((Provision) levels.parts().getFirst()).level());
    }

    @Test
    void wordsThatWereModifiedSaySo() throws SourceException {
        var amendments = of(text(DEBATE));
        var victims = taken(amendments.get(1), "samdt1252-109");
        assertEquals("S.Amdt. 1252, as modified", victims.title());
        assertEquals("floor amendment, as modified", victims.stage());
        assertEquals("", victims.officialTitle(), "the Record prints no purpose of it");
        assertFalse(
                PlainPrint.of(victims.text()).contains("nonproliferation"),
                "the speech behind it is none of its words");
        var police = amendments.getLast();
        assertEquals("The amendment (No. 1263), as modified, was agreed to, as follows:", police.printed());
        var print = PlainPrint.of(taken(police, "samdt1263-109").text());
        assertTrue(print.contains("carrying out any program of training for police"), print);
        assertTrue(print.endsWith("job performance of such instructors.\n"), print);
    }

    @Test
    void ofAmendmentsThatWereOfferedAsOneEachIsATextOfItsOwn() throws SourceException {
        var amendments = of(text(DEBATE));
        var population = taken(amendments.get(3), "samdt1307-109");
        assertEquals(
                "To require that funds made available for the United Nations Population Fund be used for certain purposes",
                population.officialTitle());
        assertTrue(PlainPrint.of(population.text()).endsWith("sanitation facilities, food, and health care.\n"));
        assertEquals(
                PlainPrint.of(taken(of(text(SENATE)).get(3), "samdt1306-109").text()),
                PlainPrint.of(taken(amendments.get(2), "samdt1306-109").text()),
                "the list of what was submitted on that day prints the same words");
        var open = text(DEBATE).replace("food, and health care.\n", "food, and health care.\nand so on.\n");
        assertEquals(4, of(open).size(), "S.Amdt. 1307 and what follows it");
        assertTrue(
                findings.all().stream()
                        .anyMatch(found -> found.what().contains("what may follow amendment No. 1307 is not taken in")),
                findings.all()::toString);
        var headless = text(DEBATE).replaceAll("(?m)^ +amendment no\\. 130[678]\n", "");
        assertEquals(3, of(headless).size());
        assertTrue(
                findings.all().stream()
                        .anyMatch(found -> found.what().contains("does not print their numbers above them")),
                findings.all()::toString);
    }

    @Test
    void theNumberThatTheClerkReportedIsThatOfTheNextWordsAlone() throws SourceException {
        var pages = text(DEBATE);
        var calledUp = pages.replace(
                "  The amendment (No. 1305) was agreed to.\n",
                "  The amendment is as follows:\n\n       On page 1, strike line 2.\n\n  The amendment (No. 1305) was agreed to.\n");
        assertFalse(pages.equals(calledUp));
        assertEquals(6, of(calledUp).size());
        assertTrue(
                findings.all().stream().anyMatch(found -> found.what().contains("does not tell which number it has")),
                findings.all()::toString);
        var elsewhere = pages.replace(
                "  The amendment is as follows:\n\n   (Purpose: To promote",
                "  (The amendment is printed in today's Record under ``Text of \nAmendments.'')\n  The amendment is as follows:\n\n   (Purpose: To promote");
        assertFalse(pages.equals(elsewhere));
        assertEquals(
                "samdt1252-109", of(elsewhere).getFirst().id().orElseThrow().toString());
    }

    @Test
    void theNumberReportedBeforeIsForgottenWhereTheNextProposalHasAnotherForm() throws SourceException {
        var pages = text(DEBATE);
        var another = pages.replace(
                "     proposes an amendment numbered 1293.\n",
                "     proposes an amendment numbered 1293.\n\n       The Senator from Arizona [Mr. McCain] proposed an \n     amendment to that amendment.\n");
        assertFalse(pages.equals(another));
        assertEquals("samdt1252-109", of(another).getFirst().id().orElseThrow().toString());
        assertTrue(
                findings.all().stream().anyMatch(found -> found.what().contains("does not tell which number it has")),
                findings.all()::toString);
    }

    @Test
    void aHeadingThatIsPrintedAgainWithoutWordsIsTold() throws SourceException {
        var pages = text(HOUSE_DEBATE);
        var again =
                pages.replace("Amendment No. 22 Offered by Mr. King of Iowa", "Amendment No. 20 Offered by Mr. Issa");
        assertFalse(pages.equals(again));
        assertEquals(3, of(again).size());
        assertEquals(
                List.of(
                        "Amendment No. 20 Offered by Mr. Issa: the page prints this heading again, and no words below it;"
                                + " those below the first are taken in"),
                findings.all().stream()
                        .map(found -> found.where().replaceFirst(".*: ", "") + ": " + found.what())
                        .toList());
    }

    @Test
    void officialDebateOfTheHouse() throws SourceException {
        var amendments = of(text(HOUSE_DEBATE));
        assertEquals(
                List.of(
                        "Amendment No. 20 Offered by Mr. Issa",
                        "Amendment No. 25 Offered by Mr. Mack",
                        "Amendment No. 29 Offered by Ms. Watson"),
                amendments.stream().map(OfferedAmendment::printed).toList());
        assertEquals(
                List.of("hr2601-109"),
                amendments.stream()
                        .map(one -> one.measure().orElseThrow().toString())
                        .distinct()
                        .toList());
        assertEquals(
                List.of("Amendment No. 22 Offered by Mr. King of Iowa"),
                findings.all().stream()
                        .map(found -> found.where().replaceFirst(".*: ", ""))
                        .toList(),
                "it is voted on here, and its words stand elsewhere");
        assertEquals("""
                Page 24, beginning line 4, add the following new paragraph:
                (5) Broadcasting to venezuela.—For broadcasting to Venezuela, such sums as may be necessary for fiscal year 2006 and such sums as may be necessary for fiscal year 2007, to remain available until expended, to allow the Broadcasting Board of Governors to carry out broadcasting to Venezuela for at least 30 minutes per day of balanced, objective, and comprehensive television news programming, radio news programming, or both.
                """, PlainPrint.of(taken(amendments.get(1), "hamdt500-109").text()));
        var security = taken(amendments.getFirst(), "hamdt499-109");
        var print = PlainPrint.of(security.text());
        assertTrue(print.contains("SEC. 217. PASSPORT SECURITY ENHANCEMENT."), print);
        assertTrue(print.endsWith("issuance of passports and visas, to carry out this section.\n"), print);
    }

    @Test
    void wordsThatTheClerkReadsAsThoseOfAnotherAreNotTaken() throws SourceException {
        assertEquals(
                List.of("Amendment No. 20 Offered by Mr. Issa", "Amendment No. 29 Offered by Ms. Watson"),
                of(text(HOUSE_DEBATE)
                                .replace(
                                        "Amendment No. 25 offered by Mr. Mack:",
                                        "Amendment No. 24 offered by Mr. Mack:"))
                        .stream()
                        .map(OfferedAmendment::printed)
                        .toList());
        assertTrue(
                findings.all().stream()
                        .anyMatch(found -> found.what().contains("those of 'Amendment No. 24 offered by Mr. Mack'")),
                findings.all()::toString);
    }

    @Test
    void levelsThatTheRecordIndentsAlikeAreToldByTheirSeries() throws SourceException {
        var facilities = taken(of(text(SENATE)).getLast(), "samdt1309-109");
        var direction = facilities.text().provisions().getFirst();
        assertEquals(Level.DIRECTION, direction.level());
        var inserted = (QuotedContent) direction.parts().getLast();
        assertFalse(inserted.marked(), "the Record prints no marks around it");
        assertEquals(
                """
                SEC. 330. PERMANENT AND MODIFIED AUTHORITY OF ARMY WORKING-CAPITAL FUNDED FACILITIES TO ENGAGE IN COOPERATIVE ACTIVITIES WITH NON-ARMY ENTITIES.
                (a) Permanent Authority.—Section 4544 of title 10, United States Code, is amended by striking subsection (j).
                (b) Utilization of Proceeds of Sale of Articles and Services.—Such section is further amended—
                  (1) in subsection (d), by striking “subsection (e)” and inserting “subsection (f)”;
                  (2) by redesignating subsections (e), (f), (g), (h), and (i) as subsections (f), (g), (h), (i), and (j), respectively;
                  (3) by inserting after subsection (d) the following new subsection (e):
                """,
                PlainPrint.of((Provision) inserted.parts().getFirst())
                        .lines()
                        .limit(6)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void aQuotationThatIsNotClosedKeepsItsWordsAndIsNotRead() throws SourceException {
        var haiti = AmendmentPages.file(of(text(SENATE)).get(2), AmendmentId.parse("samdt1305-109"));
        var reading = Intake.read(haiti, "haiti");
        var words = reading.value().orElseThrow().text().provisions().getFirst().wordings();
        assertEquals(2, words.size());
        assertTrue(words.getLast().words().startsWith("“(c) Funds made available for assistance for Haiti"));
        assertTrue(
                reading.findings().stream()
                        .anyMatch(found -> found.what().contains("is not closed; its words are kept")),
                reading.findings()::toString);
    }

    @Test
    void aPageEndsAmidAnAmendmentAndIsNoneOfItsWords() throws SourceException {
        var china = taken(of(text(SENATE)).get(3), "samdt1306-109");
        var print = PlainPrint.of(china.text());
        assertFalse(print.contains("S8575"), print);
        assertTrue(print.contains("(2) Economic transfers.—The qualitative"), print);
        assertTrue(
                print.contains(
                        "RESPONSIBILITIES AND AUTHORITIES OF UNITED STATES-CHINA ECONOMIC AND SECURITY REVIEW COMMISSION"),
                "a heading that reaches the edge of the page");
    }

    @Test
    void theDebateAroundTheHousesAmendmentsIsNoneOfTheirWords() throws SourceException {
        var amendments = of(text(HOUSE));
        assertEquals(
                List.of("Amendment No. 1 Offered by Ms. Moss of Ohio", "Amendment No. 2 Offered by Mr. Brook of Maine"),
                amendments.stream().map(OfferedAmendment::printed).toList());
        var moss = amendments.getFirst();
        assertEquals(Optional.of(MeasureId.parse("hr7-116")), moss.measure());
        assertEquals(Optional.of(1), moss.number());
        assertEquals("Ms. Moss of Ohio", moss.sponsor());
        assertEquals("165 Cong. Rec. H2001 (daily ed. 2019-03-06)", moss.place());
        assertTrue(moss.id().isEmpty(), "the Record prints no number of the House's");
        var text = taken(moss, "hamdt31-116");
        assertEquals("hamdt31-116", text.id().toString());
        assertEquals("""
                Page 2, line 3, strike “dam” and insert “dam or weir”.
                Page 2, after line 10, insert the following:
                SEC. 4. WILLOWS.
                (a) In General.—No willow shall be felled.
                (b) Exception.—Subsection (a) does not apply to a willow that—
                  (1) is dead; or
                  (2) has fallen.
                """, PlainPrint.of(text.text()));
        assertEquals(2, text.text().provisions().size());
    }

    @Test
    void directionsByPageAndLineAreReadAndRefusedWhereTheBillHasNone() throws SourceException {
        var amendment = taken(of(text(HOUSE)).getFirst(), "hamdt31-116");
        var language = AmendatoryLanguage.read(amendment.text());
        assertEquals(2, language.instructions().size(), () -> language.unread().toString());
        var bill = Intake.read(bytes("examples/hr7-116-eh.txt"), "bill").value().orElseThrow();
        assertEquals(
                List.of("the text at hand has no pages and lines", "the text at hand has no pages and lines"),
                Execution.of(bill.text(), language.instructions()).outcomes().stream()
                        .map(outcome -> outcome instanceof Outcome.Refused refused ? refused.detail() : "carried out")
                        .toList());
        var kosovo = taken(of(text(SENATE)).getFirst(), "samdt1303-109");
        assertEquals(List.of(), AmendatoryLanguage.read(kosovo.text()).unread(), "between lines 6 and 7 of page 175");
        var page = taken(of(text(SENATE)).get(2), "samdt1305-109");
        assertFalse(
                AmendatoryLanguage.read(page.text()).unread().isEmpty(), "the end of a page is no line of the print");
    }

    @Test
    void aFileOfOneAmendmentIsReadToTheSameAgain() throws SourceException {
        for (var name : List.of(SENATE, HOUSE, DEBATE, HOUSE_DEBATE)) {
            for (var amendment : of(text(name))) {
                var id = amendment.id().orElse(AmendmentId.parse("hamdt31-116"));
                var again = AmendmentPages.of(AmendmentPages.file(amendment, id), findings);
                assertEquals(1, again.size());
                assertEquals(amendment.printed(), again.getFirst().printed());
                assertEquals(amendment.measure(), again.getFirst().measure());
                assertEquals(amendment.page(), again.getFirst().page());
                assertEquals(amendment.purpose(), again.getFirst().purpose());
                assertEquals(amendment.isModified(), again.getFirst().isModified());
                assertEquals(Optional.of(id), again.getFirst().id());
                assertEquals(
                        amendment.lines().stream()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        again.getFirst().lines().stream()
                                .filter(line -> !line.isBlank())
                                .toList());
            }
        }
    }

    @Test
    void whereAnAmendmentEndsIsNotGuessed() throws SourceException {
        var page = text(SENATE)
                .replace(
                        "     and the surrounding region.\n                                 ______\n",
                        "     and the surrounding region.\nand the sea.\n                                 ______\n");
        assertEquals("samdt1304-109", of(page).getFirst().id().orElseThrow().toString());
        assertTrue(
                findings.all().stream()
                        .anyMatch(found -> found.what().contains("where the amendment ends cannot be told")
                                && found.what().contains("and the sea.")),
                findings.all()::toString);
    }

    @Test
    void aHeadingOfTheRecordsOwnBehindAnAmendmentIsNotItsWords() throws SourceException {
        var page = text(HOUSE)
                .replace(
                        "       (2) has fallen.\n",
                        "       (2) has fallen.\n\n\n                      Announcement by the Chair\n");
        assertEquals(
                "       (2) has fallen.",
                of(page).getFirst().lines().stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                        .getLast());
    }

    @Test
    void amendmentsOfferedAsOneAndThoseWithoutWordsAreNamedAndNotTakenIn() throws SourceException {
        var enBloc = text(HOUSE)
                .replace("Amendment No. 1 Offered by Ms. Moss", "Amendments En Bloc No. 1 Offered by Ms. Moss");
        assertEquals(
                List.of("Amendment No. 2 Offered by Mr. Brook of Maine"),
                of(enBloc).stream().map(OfferedAmendment::printed).toList());
        assertTrue(
                findings.all().stream()
                        .anyMatch(found -> found.where().contains("Amendments En Bloc No. 1")
                                && found.what().contains("offered as one")),
                findings.all()::toString);
        var silent = text(SENATE)
                .replace(
                        "lie on the table; as follows:\n\n       On page 175",
                        "lie on the table.\n\n       On page 175");
        assertEquals(5, of(silent).size());
        assertTrue(findings.all().stream().anyMatch(found -> found.what().contains("without its words")));
    }

    @Test
    void pagesWithSeveralAmendmentsOrNoneAreNoText() {
        var several = Intake.read(bytes(SENATE), "several");
        assertTrue(several.value().isEmpty());
        assertTrue(several.findings().getFirst().what().contains("print 6 amendments"), several.findings()::toString);
        var none = Intake.read(text(SENATE).replaceAll("SA\\.? 13", "No. 13").getBytes(StandardCharsets.UTF_8), "none");
        assertTrue(none.findings().getFirst().what().contains("the words of no amendment"), none.findings()::toString);
    }

    @Test
    void theHousesNumberIsFoundInTheRecordOrNotAtAll() throws SourceException {
        var amendments = of(text(HOUSE));
        var moss = amendments.getFirst();
        assertEquals(
                Optional.of(AmendmentId.parse("hamdt31-116")),
                HouseNumber.of(moss, held(amendment(31, "M1", "2019-03-06", "amendment numbered 1")))
                        .id());
        assertEquals(
                Optional.of(AmendmentId.parse("hamdt32-116")),
                HouseNumber.of(
                                moss,
                                held(
                                        amendment(31, "M1", "2019-03-06", "amendment numbered 3"),
                                        amendment(32, "M1", "2019-03-06", "amendment numbered 1")))
                        .id(),
                "of two by one member on one day, that with the number of the report");
        assertNone(moss, "has no amendment to H.R. 7", held(amendment(31, "M1", "2019-03-05", "amendment numbered 1")));
        assertNone(moss, "has no amendment to H.R. 7", held(amendment(31, "M2", "2019-03-06", "amendment numbered 1")));
        assertNone(moss, "has no amendment to H.R. 7", held(amendment(31, "M3", "2019-03-06", "amendment numbered 1")));
        assertNone(
                moss,
                "[hamdt31-116, hamdt32-116]",
                held(amendment(31, "M1", "2019-03-06", ""), amendment(32, "M1", "2019-03-06", "")));
        assertNone(moss, "by Ms. Moss of Ohio with the number 1", Facts.none());
    }

    private static void assertNone(OfferedAmendment printed, String why, Facts held) {
        var number = HouseNumber.of(printed, held);
        assertTrue(number.id().isEmpty(), number::toString);
        assertTrue(number.why().contains(why), number.why());
    }

    private static Facts held(Amendment... amendments) {
        return new Facts(
                new Members(
                        List.of(member("M1", "Moss", "OH"), member("M2", "Brook", "ME"), member("M3", "Moss", "ME"))),
                List.of(),
                List.of(amendments),
                List.of());
    }

    private static Member member(String id, String family, String state) {
        return new Member(
                new MemberId(id + "00000"),
                Optional.empty(),
                Chamber.HOUSE,
                family,
                "A.",
                Party.DEMOCRAT,
                state,
                OptionalInt.empty());
    }

    private static Amendment amendment(int number, String sponsor, String day, String printedIn) {
        return new Amendment(
                AmendmentId.parse("hamdt" + number + "-116"),
                MeasureId.parse("hr7-116"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MemberId(sponsor + "00000")),
                "",
                List.of(),
                List.of(),
                "",
                "",
                printedIn,
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
