package org.engross.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.LawCitation;
import org.engross.codification.Correspondence;
import org.engross.codification.History;
import org.engross.codification.History.HistoryStep;
import org.engross.export.text.ResolutionPlain;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressionReader;
import org.engross.find.CitedThings;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.junit.jupiter.api.Test;

/** What citations name on a day, in the collection. */
@QuarkusTest
class ResolverTest {

    @Inject
    Resolver resolver;

    @Inject
    CitedThings cited;

    @Inject
    Library library;

    @Inject
    Proceedings proceedings;

    @Inject
    Correspondence correspondence;

    @Inject
    ExpressionReader reader;

    @Inject
    Comparisons comparisons;

    @Test
    void placeInTheCodeIsReadOnItsDay() {
        assertEquals(
                """
                47 U.S.C. 230(e)(5) on 2018-04-10: none; none
                47 U.S.C. 230(e)(5) on 2018-04-11: held usc/47/230@2018-04-11 (e)(5)
                47 USC 230(e)(5): held usc/47/230@2018-04-11 (e)(5)
                section 230(e)(4) of title 47 on 2010-01-01: held usc/47/230@1998-10-21 (e)(4)
                18 U.S.C. 2421A(a) on 2018-04-10: none
                /us/usc/t47/s230/e/5 on 2018-04-11: held usc/47/230@2018-04-11 (e)(5)
                usc/47/230@2018-04-10: held usc/47/230@1998-10-21
                42 U.S.C. 1983: not-collected
                """,
                standing(
                        "47 U.S.C. 230(e)(5)|2018-04-10",
                        "47 U.S.C. 230(e)(5)|2018-04-11",
                        "47 USC 230(e)(5)",
                        "section 230(e)(4) of title 47|2010-01-01",
                        "18 U.S.C. 2421A(a)|2018-04-10",
                        "/us/usc/t47/s230/e/5|2018-04-11",
                        "usc/47/230@2018-04-10",
                        "42 U.S.C. 1983"));
    }

    @Test
    void everyKindOfCitationIsRead() {
        assertEquals(
                """
                section 230(e)(2) of the Communications Act of 1934 on 1997-01-01: held act/communications-1934/230@1996-02-08 (e)(2); not-collected
                Pub. L. 115-164 on 2018-04-10: none
                Pub. L. 115-164, sec. 4(a): held plaw-115-164 section 4(a)
                section 1404(a) of Pub. L. 105-277: held plaw-105-277/1404 (a)
                132 Stat. 1253: held plaw-115-164
                112 Stat. 2681-739: held plaw-105-277/1404
                132 Stat. 1: not-collected
                H.R. 1865 on 2018-02-26: held hr1865-115/rh
                H.R. 1865 on 2017-04-02: none
                section 3(a) of H.R. 1865 on 2018-02-27: held hr1865-115/eh section 3(a)
                H.R. 1865 as introduced: held hr1865-115/ih
                H.R. 9999: not-collected
                H. Rept. 115-572 on 2018-02-20: held hr1865-115/rh
                H.R. Rep. No. 115-572, pt. 1 on 2018-02-20: held hr1865-115/rh
                H.R. 1865, 115th Cong. on 2018-02-20: held hr1865-115/rh
                H. Rept. 115-1: not-collected
                H.Amdt. 526: held hamdt526-115
                Section 230 on 2000-01-01: held usc/47/230@1998-10-21; held act/communications-1934/230@1998-10-21
                Good Samaritan on 2018-04-11: held usc/47/230@2018-04-11 (c)
                FOSTA on 2018-02-27: held hr1865-115/eh; none
                section 1866 of the Social Security Act: not-collected
                388-25: not-read
                Justin Amash: not-read
                the quick brown fox: not-read
                """,
                standing(
                        "section 230(e)(2) of the Communications Act of 1934|1997-01-01",
                        "Pub. L. 115-164|2018-04-10",
                        "Pub. L. 115-164, sec. 4(a)",
                        "section 1404(a) of Pub. L. 105-277",
                        "132 Stat. 1253",
                        "112 Stat. 2681-739",
                        "132 Stat. 1",
                        "H.R. 1865|2018-02-26",
                        "H.R. 1865|2017-04-02",
                        "section 3(a) of H.R. 1865|2018-02-27",
                        "H.R. 1865 as introduced",
                        "H.R. 9999",
                        "H. Rept. 115-572|2018-02-20",
                        "H.R. Rep. No. 115-572, pt. 1|2018-02-20",
                        "H.R. 1865, 115th Cong.|2018-02-20",
                        "H. Rept. 115-1",
                        "H.Amdt. 526",
                        "Section 230|2000-01-01",
                        "Good Samaritan|2018-04-11",
                        "FOSTA|2018-02-27",
                        "section 1866 of the Social Security Act",
                        "388-25",
                        "Justin Amash",
                        "the quick brown fox"));
    }

    @Test
    void whatIsWrittenTogetherIsReadTogether() {
        assertEquals(
                """
                47 U.S.C. 230(c)(1) and (2): held usc/47/230@2018-04-11 (c)(1); held usc/47/230@2018-04-11 (c)(2)
                47 U.S.C. 230(c)(1) and (9): held usc/47/230@2018-04-11 (c)(1); none; none
                47 U.S.C. 230(c) and (1): not-read
                18 U.S.C. 1591 and 1595: held usc/18/1591@2018-04-11; held usc/18/1595@2018-04-11
                388-25, 97: not-read
                section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e)): held act/communications-1934/230@2018-04-11 (e); held usc/47/230@2018-04-11 (e)
                section 230 of the Communications Act of 1934 (47 U.S.C. 230): held act/communications-1934/230@2018-04-11; held usc/47/230@2018-04-11
                section 230(e) of the Communications Act of 1934 (47 U.S.C. 230): held act/communications-1934/230@2018-04-11 (e); held usc/47/230@2018-04-11 (e)
                section 230 of the Communications Act of 1934 (18 U.S.C. 1591): held act/communications-1934/230@2018-04-11; \
                held usc/47/230@2018-04-11; held usc/18/1591@2018-04-11
                section 230(c) of the Communications Act of 1934 (47 U.S.C. 230(e)): held act/communications-1934/230@2018-04-11 (c); held usc/47/230@2018-04-11 (c); held usc/47/230@2018-04-11 (e)
                section 4 of FOSTA: held plaw-115-164 section 4; held hr1865-115/enr section 4
                section 4(a) of the Allow States and Victims to Fight Online Sex Trafficking Act of 2017: held plaw-115-164 section 4(a); \
                held hr1865-115/enr section 4(a)
                section 4 of FOSTA on 2018-02-27: held hr1865-115/eh section 4; none
                FOSTA, § 4(b): held plaw-115-164 section 4(b); held hr1865-115/enr section 4(b)
                section 4 of the quick brown fox: not-read
                FOSTA-SESTA: held hr1865-115/enr; held plaw-115-164
                CDA 230: held usc/47/230@2018-04-11
                CDA 230(c)(1): held usc/47/230@2018-04-11 (c)(1)
                section 230 of the Communications Decency Act: held usc/47/230@2018-04-11
                section 230(c)(1) and (2) of the Communications Decency Act: held usc/47/230@2018-04-11 (c)(1); held usc/47/230@2018-04-11 (c)(2)
                CDA § 230(c)(1): held usc/47/230@2018-04-11 (c)(1)
                CDA section 230: held usc/47/230@2018-04-11
                section 231 of the Communications Decency Act: not-collected
                47 U.S.C. 230 note: not-collected
                47 U.S.C. § 230 (note): not-collected
                section 4(b) of FOSTA (47 U.S.C. 230 note): held plaw-115-164 section 4(b); held hr1865-115/enr section 4(b); not-collected
                Pub. L. 115-164 (132 Stat. 1253): held plaw-115-164
                47 U.S.C. 230(c) and 18 U.S.C. 2421A: held usc/47/230@2018-04-11 (c); held usc/18/2421A@2018-04-11
                47 U.S.C. 230(c)(1) and (2), 18 U.S.C. 2421A; or section 4 of FOSTA: held usc/47/230@2018-04-11 (c)(1); \
                held usc/47/230@2018-04-11 (c)(2); held usc/18/2421A@2018-04-11; held plaw-115-164 section 4; held hr1865-115/enr section 4
                47 U.S.C. 230(c) and 42 U.S.C. 1983: held usc/47/230@2018-04-11 (c); not-collected
                47 U.S.C. 230(c) and 47 C.F.R. 8.1: held usc/47/230@2018-04-11 (c); not-read
                sections 230 and 509 of the Communications Act of 1934: held act/communications-1934/230@2018-04-11; \
                held usc/47/230@2018-04-11; not-collected
                sections 230 and 509 of the Communications Act of 1934 and Pub. L. 115-164: held act/communications-1934/230@2018-04-11; \
                held usc/47/230@2018-04-11; not-collected; held plaw-115-164
                47 U.S.C. 230(c) and 230(e)(5) of it: held usc/47/230@2018-04-11 (c); not-read
                """,
                standing(
                        "47 U.S.C. 230(c)(1) and (2)",
                        "47 U.S.C. 230(c)(1) and (9)",
                        "47 U.S.C. 230(c) and (1)",
                        "18 U.S.C. 1591 and 1595",
                        "388-25, 97",
                        "section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e))",
                        "section 230 of the Communications Act of 1934 (47 U.S.C. 230)",
                        "section 230(e) of the Communications Act of 1934 (47 U.S.C. 230)",
                        "section 230 of the Communications Act of 1934 (18 U.S.C. 1591)",
                        "section 230(c) of the Communications Act of 1934 (47 U.S.C. 230(e))",
                        "section 4 of FOSTA",
                        "section 4(a) of the Allow States and Victims to Fight Online Sex Trafficking Act of 2017",
                        "section 4 of FOSTA|2018-02-27",
                        "FOSTA, § 4(b)",
                        "section 4 of the quick brown fox",
                        "FOSTA-SESTA",
                        "CDA 230",
                        "CDA 230(c)(1)",
                        "section 230 of the Communications Decency Act",
                        "section 230(c)(1) and (2) of the Communications Decency Act",
                        "CDA § 230(c)(1)",
                        "CDA section 230",
                        "section 231 of the Communications Decency Act",
                        "47 U.S.C. 230 note",
                        "47 U.S.C. § 230 (note)",
                        "section 4(b) of FOSTA (47 U.S.C. 230 note)",
                        "Pub. L. 115-164 (132 Stat. 1253)",
                        "47 U.S.C. 230(c) and 18 U.S.C. 2421A",
                        "47 U.S.C. 230(c)(1) and (2), 18 U.S.C. 2421A; or section 4 of FOSTA",
                        "47 U.S.C. 230(c) and 42 U.S.C. 1983",
                        "47 U.S.C. 230(c) and 47 C.F.R. 8.1",
                        "sections 230 and 509 of the Communications Act of 1934",
                        "sections 230 and 509 of the Communications Act of 1934 and Pub. L. 115-164",
                        "47 U.S.C. 230(c) and 230(e)(5) of it"));
    }

    /** The law is known by its Act's name where the table of Acts has the two together, and a section of it is told where it is held. */
    @Test
    void sectionOfAnActIsFoundInTheLawThatEnactedIt() {
        assertEquals(
                """
                section 509 of the Telecommunications Act of 1996: held plaw-104-104/509
                Section 509 of the telecommunications act of 1996 on 1996-02-07: none
                Telecommunications Act of 1996, § 509: held plaw-104-104/509
                section 508 of the Telecommunications Act of 1996: not-collected
                section 706 of the Telecommunications Act of 1996: not-collected
                section 509 of the Telecommunications Act of 1997: not-collected
                section 1404 of the Trade Deficit Review Commission Act: not-collected
                sections 508 and 509 of the Telecommunications Act of 1996: not-collected; held plaw-104-104/509
                """,
                standing(
                        "section 509 of the Telecommunications Act of 1996",
                        "Section 509 of the telecommunications act of 1996|1996-02-07",
                        "Telecommunications Act of 1996, § 509",
                        "section 508 of the Telecommunications Act of 1996",
                        "section 706 of the Telecommunications Act of 1996",
                        "section 509 of the Telecommunications Act of 1997",
                        "section 1404 of the Trade Deficit Review Commission Act",
                        "sections 508 and 509 of the Telecommunications Act of 1996"));
    }

    /** A name is no number: what it was taken for is said, and two numbers that are taken for one are compared. */
    @Test
    void whatACitationWasTakenForIsSaid() {
        assertEquals(
                """
                47 U.S.C. 230(c)(1) and (2): held, certain:\s
                47 U.S.C. 230(c)(1) and (9): none, certain:\s
                section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e)): held, ambiguous:\s
                section 230 of the Communications Act of 1934 (18 U.S.C. 1591): held, ambiguous: The citation takes “section 230 of \
                the Communications Act of 1934” and “18 U.S.C. 1591” for one, but they differ; both are told.
                section 4(b) of FOSTA (47 U.S.C. 230 note): held, ambiguous: “FOSTA” is a popular name. It stands for H.R. 1865, \
                Allow States and Victims to Fight Online Sex Trafficking Act of 2017; and for Public Law 115-164. Whether “section \
                4(b) of FOSTA” and “47 U.S.C. 230 note” are one is not known here; both are told.
                CDA 230(c)(1): held, certain: “CDA 230” is a popular name. It stands for 47 U.S.C. 230, which is section 230 of the \
                Communications Act of 1934; section 509 of the Telecommunications Act of 1996, in its title V, the Communications \
                Decency Act of 1996, put it there, and that Act itself has no section 230.
                47 U.S.C. § 230(c)(1) (2018): held, certain: “(2018)” names an edition of the Code. Which text it prints is not known \
                here: the day that is asked for decides.
                47 U.S.C. 230 (2012 ed.): held, certain: “(2012 ed.)” names an edition of the Code. Which text it prints is not known \
                here: the day that is asked for decides.
                47 U.S.C. § 230(2)(2018): none, certain: “(2018)” names an edition of the Code. Which text it prints is not known \
                here: the day that is asked for decides.
                """,
                Stream.of(
                                "47 U.S.C. 230(c)(1) and (2)",
                                "47 U.S.C. 230(c)(1) and (9)",
                                "section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e))",
                                "section 230 of the Communications Act of 1934 (18 U.S.C. 1591)",
                                "section 4(b) of FOSTA (47 U.S.C. 230 note)",
                                "CDA 230(c)(1)",
                                "47 U.S.C. § 230(c)(1) (2018)",
                                "47 U.S.C. 230 (2012 ed.)",
                                "47 U.S.C. § 230(2)(2018)")
                        .map(cite -> resolver.resolve(cite, Optional.empty()))
                        .map(one -> one.cite() + ": " + one.standing().word() + ", "
                                + (one.isAmbiguous() ? "ambiguous" : "certain") + ": " + one.note())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** A name is of the law whatever its day, so no day of a text stands in what the citation was read as. */
    @Test
    void nameOfALawBearsNoDay() {
        var then = resolver.resolve("Section 230", Optional.of(LocalDate.of(2000, 1, 1)));
        assertEquals("Section 230", then.items().getFirst().as());
    }

    @Test
    void noteBelowASectionIsNoPartOfIt() {
        assertEquals("""
                47 U.S.C. 230 note — not-collected
                It is a note that the Code prints below the section, and no part of it; notes are not held. Held is the section \
                itself, 47 U.S.C. 230: usc/47/230@1998-10-21, usc/47/230@2018-04-11. The words of a note are those of the law that \
                enacted them, and are found under its number.
                """, printed("47 U.S.C. 230 note", "2018-04-11"));
    }

    /** Public Law 105-277, sec. 1404(a)(2), redesignated subsections (d) and (e) as (e) and (f). */
    @Test
    void renumberingIsFollowedWithItsDay() {
        assertEquals("""
                section 230(e)(3) of the Communications Act of 1934 — held
                act/communications-1934/230@1996-02-08, (e)(3), from 1996-02-08 until 1998-10-21
                (3) Information content provider.—The term “information content provider” means any person or entity that is \
                responsible, in whole or in part, for the creation or development of information provided through the Internet \
                or any other interactive computer service.
                1996-02-08      act/communications-1934/230@1996-02-08  (e)(3)  the first text held
                1998-10-21      act/communications-1934/230@1998-10-21  (f)(3)  the same words, renumbered from (e)(3), by \
                Pub. L. 105-277, sec. 1404
                2018-04-11      act/communications-1934/230@2018-04-11  (f)(3)  the same words

                47 U.S.C. 230(e)(3) — not-collected
                The earliest text collected is usc/47/230@1998-10-21, from October 21, 1998.
                1998-10-21      usc/47/230@1998-10-21  (e)(3)  the first text held
                2018-04-11      usc/47/230@2018-04-11  (e)(3)  the same words
                """, printed("section 230(e)(3) of the Communications Act of 1934", "1997-01-01"));
    }

    @Test
    void newerNumberIsToldToHaveBeenAnother() {
        var then = resolver.resolve(
                        "section 230(f)(2) of the Communications Act of 1934", Optional.of(LocalDate.of(1997, 1, 1)))
                .items()
                .getFirst();
        assertEquals(DayStanding.NONE, then.standing());
        assertEquals(
                "The text that then stood, act/communications-1934/230@1996-02-08, has no (f)(2). What became (f)(2) by"
                        + " Pub. L. 105-277, sec. 1404 on October 21, 1998 then stood at (e)(2).",
                then.why());
    }

    @Test
    void whatWasNotYetThereIsToldWithTheLawThatBroughtIt() {
        var then = resolver.resolve("47 U.S.C. 230(e)(5)", Optional.of(LocalDate.of(2018, 4, 10)))
                .items()
                .getFirst();
        assertEquals(
                "The text that then stood, usc/47/230@1998-10-21, has no (e)(5). It came in by Pub. L. 115-164 on April 11,"
                        + " 2018.",
                then.why());
        assertEquals("usc/47/230@2018-04-11", then.after().orElseThrow().id());
        assertEquals(
                "/us/usc/t47/s230/e/5@2018-04-11", then.after().orElseThrow().address());
    }

    @Test
    void textOfAnotherDayIsNeverThatOfTheDay() {
        var newest = resolver.resolve("47 U.S.C. 230", Optional.of(LocalDate.of(2024, 1, 1)))
                .items()
                .getFirst();
        assertEquals(
                "It is the newest text collected; what amended it after April 11, 2018 is not known here.",
                newest.why());
        assertEquals("usc/47/230@1998-10-21", newest.before().orElseThrow().id());
        assertEquals(Optional.empty(), newest.after());
    }

    /** Between two texts that no step of the record joins, others may have come and gone. */
    @Test
    void silenceOfTheRecordBetweenTwoTextsIsTold() {
        assertEquals("""
                1998-10-21 held:\s
                2005-06-01 held: The next text collected is usc/47/230@2018-04-11, of April 11, 2018; which law made it is not \
                known here, so another text may have stood on this day.
                2018-04-11 held:\s
                """, told(new History(List.of()), "47 U.S.C. 230", "1998-10-21", "2005-06-01", "2018-04-11"));
        assertEquals("""
                2005-06-01 none: The text that then stood, usc/47/230@1998-10-21, has no (e)(5). It came in on April 11, 2018. The \
                next text collected is usc/47/230@2018-04-11, of April 11, 2018; which law made it is not known here, so another \
                text may have stood on this day.
                """, told(new History(List.of()), "47 U.S.C. 230(e)(5)", "2005-06-01"));
    }

    /** Where the record knows of an amendment whose text nobody took in, the older words are not those of the day. */
    @Test
    void olderTextIsNotGivenPastAnAmendmentOnRecord() {
        var law = LawCitation.parse("usc/47/230");
        var by = LawCitation.parse("plaw-105-277/1404");
        var amended = new History(List.of(new HistoryStep(law, LocalDate.of(2003, 3, 3), by, false)));
        assertEquals("""
                2003-03-02 held:\s
                2003-03-03 not-collected: Pub. L. 105-277, sec. 1404 amended it after October 21, 1998, and its text of March 3, \
                2003 is not collected. The nearest earlier one is usc/47/230@1998-10-21.
                """, told(amended, "47 U.S.C. 230", "2003-03-02", "2003-03-03"));
    }

    private String told(History history, String cite, String... days) {
        var resolving = new Resolver(cited, library, proceedings, correspondence, history, reader, comparisons);
        return Stream.of(days)
                .map(day -> day + " " + told(resolving.resolve(cite, Optional.of(LocalDate.parse(day)))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(Resolution resolution) {
        var one = resolution.items().getFirst();
        return one.standing().word() + ": " + one.why();
    }

    private String printed(String cite, String on) {
        return ResolutionPlain.of(resolver.resolve(cite, Optional.of(LocalDate.parse(on))));
    }

    /** Each citation, after a bar its day, with how all that it may name stands. */
    private String standing(String... citations) {
        return Stream.of(citations).map(this::standing).collect(Collectors.joining("\n", "", "\n"));
    }

    private String standing(String citation) {
        var cells = citation.split("\\|");
        var day = cells.length == 1 ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(cells[1]));
        var resolution = resolver.resolve(cells[0], day);
        var items = resolution.items().stream().map(ResolverTest::standing).collect(Collectors.joining("; "));
        return citation.replace("|", " on ") + ": "
                + (items.isEmpty() ? resolution.standing().word() : items);
    }

    private static String standing(ResolvedText one) {
        return (one.standing().word()
                        + one.text()
                                .map(state -> " " + state.id() + " " + state.printedPlace())
                                .orElse(""))
                .strip();
    }
}
