package org.engross.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people type, and what is found by it in the collection: kind and id, the best first. */
@QuarkusTest
class FinderTest {

    @Inject
    Finder finder;

    @Test
    void membersAreFoundByTheirNames() {
        assertEquals(
                """
                Justin Amash: member A000367
                Amash: member A000367
                amash, justin: member A000367
                justin am: member A000367
                Rep. Justin Amash [R-MI-3]: member A000367
                Justin Amash (D-MI):
                Walters: member W000820; amendment hamdt526-115; vote h90-115.2018
                Senator Wyden: member W000779
                Ben Ray Lujan: member L000570
                MO-2: member W000812
                W000812: member W000812
                """,
                found(
                        "Justin Amash",
                        "Amash",
                        "amash, justin",
                        "justin am",
                        "Rep. Justin Amash [R-MI-3]",
                        "Justin Amash (D-MI)",
                        "Walters",
                        "Senator Wyden",
                        "Ben Ray Lujan",
                        "MO-2",
                        "W000812"));
    }

    @Test
    void eachCitationOfAListIsFound() {
        assertEquals(
                """
                Pub. L. 115-164 and H.R. 9999: text plaw-115-164
                H.Amdt. 526; section 509 of the Telecommunications Act of 1996: amendment hamdt526-115; text plaw-104-104/509
                Pub. L. 115-164 and 47 C.F.R. 8.1: text plaw-115-164
                Pub. L. 115-164 and (1):
                """,
                found(
                        "Pub. L. 115-164 and H.R. 9999",
                        "H.Amdt. 526; section 509 of the Telecommunications Act of 1996",
                        "Pub. L. 115-164 and 47 C.F.R. 8.1",
                        "Pub. L. 115-164 and (1)"));
        assertEquals(
                "47 C.F.R. 8.1",
                finder.find("Pub. L. 115-164 and 47 C.F.R. 8.1").unread());
    }

    @Test
    void measuresAreFoundByNumberAndName() {
        assertEquals(
                """
                hr 1865: measure hr1865-115
                H.R. 1865: measure hr1865-115
                bill 1865: measure hr1865-115
                1865: measure hr1865-115
                S. 1693 (115th Congress): measure s1693-115
                SESTA: measure s1693-115
                FOSTA: measure hr1865-115; text plaw-115-164
                Stop Enabling Sex Traffickers: measure s1693-115
                H. Rept. 115-572: measure hr1865-115
                fos: measure hr1865-115; text plaw-115-164; member F000454
                """,
                found(
                        "hr 1865",
                        "H.R. 1865",
                        "bill 1865",
                        "1865",
                        "S. 1693 (115th Congress)",
                        "SESTA",
                        "FOSTA",
                        "Stop Enabling Sex Traffickers",
                        "H. Rept. 115-572",
                        "fos"));
    }

    @Test
    void textsAreFoundByTheirStage() {
        assertEquals(
                """
                FOSTA as passed: text hr1865-115/eh; text hr1865-115/enr
                FOSTA, as the House passed it: text hr1865-115/eh
                FOSTA as enacted: text plaw-115-164
                hr 1865 as introduced: text hr1865-115/ih
                h.r. 1865 rh: text hr1865-115/rh
                SESTA as reported: text s1693-115/rs
                hr1865-115/eh: text hr1865-115/eh
                BILLS-115hr1865rh: text hr1865-115/rh
                usc/47/230@2018-04-10+hr1865-115/eh: text usc/47/230@2018-04-10+hr1865-115/eh
                Pub. L. 115-164: text plaw-115-164
                115-164: text plaw-115-164
                """,
                found(
                        "FOSTA as passed",
                        "FOSTA, as the House passed it",
                        "FOSTA as enacted",
                        "hr 1865 as introduced",
                        "h.r. 1865 rh",
                        "SESTA as reported",
                        "hr1865-115/eh",
                        "BILLS-115hr1865rh",
                        "usc/47/230@2018-04-10+hr1865-115/eh",
                        "Pub. L. 115-164",
                        "115-164"));
    }

    @Test
    void sectionsAndPlacesInThemAreFoundAsTheyStandAndThenAsTheyStood() {
        assertEquals(
                """
                section 230: text usc/47/230@2018-04-11; text act/communications-1934/230@2018-04-11; text usc/47/230@1998-10-21; text act/communications-1934/230@1998-10-21; text act/communications-1934/230@1996-02-08
                47 U.S.C. 230: text usc/47/230@2018-04-11; text usc/47/230@1998-10-21
                47 U.S.C. § 230: text usc/47/230@2018-04-11; text usc/47/230@1998-10-21
                47 USC 230(e)(5): provision usc/47/230@2018-04-11
                18 usc 2421a: text usc/18/2421A@2018-04-11
                Communications Act of 1934: text act/communications-1934/230@2018-04-11; text act/communications-1934/230@1998-10-21; text act/communications-1934/230@1996-02-08; measure hr1865-115; measure s1693-115
                Mann Act: text usc/18/ch117@2018-04-11; provision plaw-115-164
                """,
                found(
                        "section 230",
                        "47 U.S.C. 230",
                        "47 U.S.C. § 230",
                        "47 USC 230(e)(5)",
                        "18 usc 2421a",
                        "Communications Act of 1934",
                        "Mann Act"));
        assertEquals(
                List.of(
                        "Section 230(c)(2)(A), as of April 11, 2018 /us/usc/t47/s230@2018-04-11#c/2/A",
                        "Section 230(c)(2)(A) of the Communications Act of 1934, as of April 11, 2018"
                                + " /us/act/communications-1934/s230@2018-04-11#c/2/A"),
                finder.find("section 230(c)(2)(a)").found().stream()
                        .limit(2)
                        .map(one -> one.name() + " " + one.address())
                        .toList());
        assertEquals(
                List.of("Section 3 of FOSTA, as enacted /us/pl/115/164#s3"),
                finder.find("Mann Act").found().stream()
                        .skip(1)
                        .map(one -> one.name() + " " + one.address())
                        .toList());
    }

    @Test
    void votesAreFoundByNumberCountAndName() {
        assertEquals(
                """
                roll call 90: vote h90-115.2018
                House vote 91 of 2018: vote h91-115.2018
                Senate vote 60: vote s60-115.2018
                388-25: vote h91-115.2018
                97 to 2: vote s60-115.2018
                25-388:
                Walters–Maloney vote: vote h90-115.2018
                votes on FOSTA: vote s60-115.2018; vote s59-115.2018; vote s57-115.2018; vote h91-115.2018; vote h90-115.2018
                """,
                found(
                        "roll call 90",
                        "House vote 91 of 2018",
                        "Senate vote 60",
                        "388-25",
                        "97 to 2",
                        "25-388",
                        "Walters–Maloney vote",
                        "votes on FOSTA"));
    }

    @Test
    void amendmentsAreFoundByNumberNameAndMember() {
        assertEquals(
                """
                H.Amdt. 526: amendment hamdt526-115
                amendment 526: amendment hamdt526-115
                Walters-Maloney: amendment hamdt526-115; vote h90-115.2018
                Walters amendment: amendment hamdt526-115
                Wyden amendments: amendment samdt2212-115; amendment samdt2213-115
                """, found("H.Amdt. 526", "amendment 526", "Walters-Maloney", "Walters amendment", "Wyden amendments"));
    }

    @Test
    void statesAreFoundByNameAndLetters() {
        assertEquals("""
                Missouri: delegation MO
                MO: delegation MO
                New York delegation: delegation NY
                """, found("Missouri", "MO", "New York delegation"));
    }

    @Test
    void whatIsNotHeldIsSaidAndNothingElseIsTakenForIt() {
        assertEquals(
                """
                roll call 9999:
                Read as roll call 9999; none is held.
                hr 4:
                Read as H.R. 4; none is held.
                12 U.S.C. 1:
                Read as 12 U.S.C. 1; none is held.
                47 U.S.C. 230(z):
                Read as 47 U.S.C. 230(z); none is held.
                SESTA as enacted: measure s1693-115
                Read as the name “SESTA”, as enacted; none is held.
                Read as the name “SESTA”.
                amendments to SESTA: measure s1693-115
                Read as the amendments to, or by, the name “SESTA”; none is held.
                Read as the name “SESTA”.
                zebra:
                """,
                Stream.of(
                                "roll call 9999",
                                "hr 4",
                                "12 U.S.C. 1",
                                "47 U.S.C. 230(z)",
                                "SESTA as enacted",
                                "amendments to SESTA",
                                "zebra")
                        .map(finder::find)
                        .map(answer -> line(answer)
                                + answer.understood().stream()
                                        .map(reading -> reading.sentence() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining()));
    }

    @Test
    void wordsThatAreLeftOverAreNamed() {
        var answer = finder.find("the FOSTA zebra");
        assertEquals("the zebra", answer.unread());
        assertEquals("the FOSTA zebra: measure hr1865-115; text plaw-115-164\n", line(answer));
    }

    @Test
    void whatHasTextsIsFoundByThemWhereTextsAreAsked() {
        assertEquals("""
                SESTA: text s1693-115/is; text s1693-115/rs
                FOSTA: text hr1865-115/ih; text hr1865-115/rh; text hr1865-115/eh; text hr1865-115/pcs; text hr1865-115/enr; text plaw-115-164
                H.Amdt. 526: text hamdt526-115
                roll call 90: text hr1865-115/rh+hamdt525-115+hamdt527-115+hamdt526-115
                Justin Amash:
                """, found(finder::texts, "SESTA", "FOSTA", "H.Amdt. 526", "roll call 90", "Justin Amash"));
    }

    @Test
    void textsBearTheirDoubts() {
        assertTrue(finder.find("SESTA as reported").found().getFirst().doubt().contains("checked"));
    }

    private String found(String... words) {
        return found(finder::find, words);
    }

    private static String found(Function<String, FindAnswer> find, String... words) {
        return Stream.of(words).map(find).map(FinderTest::line).collect(Collectors.joining());
    }

    @Test
    void sectionOfWhatHasANameIsInEachTextThatHasIt() {
        assertEquals(
                List.of(
                        "/us/bill/115/hr/1865/eh#s4/a",
                        "/us/bill/115/hr/1865/enr#s4/a",
                        "/us/bill/115/hr/1865/ih#s4/a",
                        "/us/bill/115/hr/1865/pcs#s4/a",
                        "/us/pl/115/164#s4/a"),
                finder.find("section 4(a) of FOSTA").found().stream()
                        .map(FoundThing::address)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("/us/usc/t47/s230@2018-04-11#c/1"),
                finder.find("section 230(c)(1) of the Communications Decency Act").found().stream()
                        .map(FoundThing::address)
                        .toList());
        assertEquals(
                List.of("/us/usc/t47/s230@2018-04-11", "/us/usc/t47/s230@1998-10-21"),
                finder.find("47 U.S.C. 230 note").found().stream()
                        .map(FoundThing::address)
                        .toList());
    }

    private static String line(FindAnswer answer) {
        var found = answer.found().stream()
                .map(one -> " " + one.kind().word() + " " + one.id())
                .collect(Collectors.joining(";"));
        return answer.words() + ":" + found + "\n";
    }
}
