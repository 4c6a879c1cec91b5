package org.engross.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrittenFormsTest {

    @Test
    void everyExampleHasTheFormThatItIsAnExampleOf() {
        for (var form : WrittenForms.table()) {
            for (var example : form.examples()) {
                assertFalse(form.read(WrittenForms.plain(example)).isEmpty(), form.name() + ": " + example);
            }
        }
    }

    @Test
    void numbersAreReadHoweverTheyAreWritten() {
        assertEquals(
                """
                hr 1865 | H.R. 1865
                H.R. 1865 | H.R. 1865
                HR1865 | H.R. 1865
                h. r. 1865 | H.R. 1865
                House bill 1865 | H.R. 1865
                bill 1865 | a measure numbered 1865
                S.1693 | S. 1693
                S. 1693 (115th Congress) | S. 1693 of Congress 115
                s 1693, 115th | S. 1693 of Congress 115
                H.J. Res. 2 | H.J. Res. 2
                Senate concurrent resolution 5 | S. Con. Res. 5
                H. Res. 748 | H. Res. 748
                hr 1865 as passed | H.R. 1865, as passed
                H.R. 1865, as the House passed it | H.R. 1865, as the House passed it
                hr 1865 eh | H.R. 1865, eh
                votes on H.R. 1865 | the roll calls on H.R. 1865
                hr 1865 votes | the roll calls on H.R. 1865
                amendments to S. 1693 | the amendments to, or by, S. 1693
                H.Amdt. 526 | House amendment 526
                hamdt 526 | House amendment 526
                S. Amdt. 2212 | Senate amendment 2212
                amendment 526 | amendment 526
                house amendment #526 | House amendment 526
                Pub. L. 115-164 | Public Law 115-164
                P.L. 115–164 | Public Law 115-164
                Public Law No. 115-164 | Public Law 115-164
                115-164 | Public Law 115-164; a vote of 115 to 164
                388-25 | a vote of 388 to 25
                388–25 | a vote of 388 to 25
                97 to 2 | a vote of 97 to 2
                a vote of 388 to 25 | a vote of 388 to 25
                roll call 90 | roll call 90
                Roll Call No. 90 | roll call 90
                roll 90 | roll call 90
                rollcall vote 90 | roll call 90
                House roll call 90 of 2018 | House roll call 90 of 2018
                2018 House vote 90 | House roll call 90 of 2018
                Senate vote 60 (2018) | Senate roll call 60 of 2018
                roll call 60 in the Senate | Senate roll call 60
                H. Rept. 115-572 | H. Rept. 115-572
                H.Rept. 115-572, Part I | H. Rept. 115-572, Part I
                H.R. Rep. No. 115-572, pt. 1 | H. Rept. 115-572, Part 1
                Senate report 115-199 | S. Rept. 115-199
                """,
                read(
                        "hr 1865",
                        "H.R. 1865",
                        "HR1865",
                        "h. r. 1865",
                        "House bill 1865",
                        "bill 1865",
                        "S.1693",
                        "S. 1693 (115th Congress)",
                        "s 1693, 115th",
                        "H.J. Res. 2",
                        "Senate concurrent resolution 5",
                        "H. Res. 748",
                        "hr 1865 as passed",
                        "H.R. 1865, as the House passed it",
                        "hr 1865 eh",
                        "votes on H.R. 1865",
                        "hr 1865 votes",
                        "amendments to S. 1693",
                        "H.Amdt. 526",
                        "hamdt 526",
                        "S. Amdt. 2212",
                        "amendment 526",
                        "house amendment #526",
                        "Pub. L. 115-164",
                        "P.L. 115–164",
                        "Public Law No. 115-164",
                        "115-164",
                        "388-25",
                        "388–25",
                        "97 to 2",
                        "a vote of 388 to 25",
                        "roll call 90",
                        "Roll Call No. 90",
                        "roll 90",
                        "rollcall vote 90",
                        "House roll call 90 of 2018",
                        "2018 House vote 90",
                        "Senate vote 60 (2018)",
                        "roll call 60 in the Senate",
                        "H. Rept. 115-572",
                        "H.Rept. 115-572, Part I",
                        "H.R. Rep. No. 115-572, pt. 1",
                        "Senate report 115-199"));
    }

    @Test
    void sectionsAreReadHoweverTheyAreWritten() {
        assertEquals(
                """
                47 USC 230(e)(5) | 47 U.S.C. 230(e)(5)
                47 U.S.C. 230 | 47 U.S.C. 230
                47 U.S.C. § 230(c)(1) | 47 U.S.C. 230(c)(1)
                47 u.s.c. §230 | 47 U.S.C. 230
                18 U.S.C. sec. 2421A(b) | 18 U.S.C. 2421A(b)
                47 U.S.C. § 230(c) (2018) | 47 U.S.C. 230(c)
                section 230(c) of title 47 | 47 U.S.C. 230(c)
                section 1595 of title 18, United States Code | 18 U.S.C. 1595
                title 18, section 1595 | 18 U.S.C. 1595
                section 230 | section 230
                § 230(e) | section 230(e)
                Sec. 1595 | section 1595
                230(e)(5) | section 230(e)(5)
                section 4 of FOSTA | section 4 of FOSTA
                FOSTA § 4(a) | section 4(a) of FOSTA
                47 U.S.C. § 230 (note) | 47 U.S.C. 230 note
                section 230 of the Communications Act of 1934 | section 230 of the Communications Act of 1934
                Communications Act of 1934 section 230(c) | section 230(c) of the Communications Act of 1934
                """,
                read(
                        "47 USC 230(e)(5)",
                        "47 U.S.C. 230",
                        "47 U.S.C. § 230(c)(1)",
                        "47 u.s.c. §230",
                        "18 U.S.C. sec. 2421A(b)",
                        "47 U.S.C. § 230(c) (2018)",
                        "section 230(c) of title 47",
                        "section 1595 of title 18, United States Code",
                        "title 18, section 1595",
                        "section 230",
                        "§ 230(e)",
                        "Sec. 1595",
                        "230(e)(5)",
                        "section 4 of FOSTA",
                        "FOSTA § 4(a)",
                        "47 U.S.C. § 230 (note)",
                        "section 230 of the Communications Act of 1934",
                        "Communications Act of 1934 section 230(c)"));
    }

    @Test
    void statesAndSeatsAreRead() {
        assertEquals(
                """
                Missouri | the delegation of Missouri
                missouri delegation | the delegation of Missouri
                New York's delegation | the delegation of New York
                MO | the delegation of Missouri
                D.C. | the delegation of District of Columbia
                MO-2 | the seat MO-2
                ak-al | the seat AK-At Large
                """, read("Missouri", "missouri delegation", "New York's delegation", "MO", "D.C.", "MO-2", "ak-al"));
    }

    @Test
    void wordsThatStandForStatesInCapitalsAreWords() {
        assertEquals("or | \nin | \nme | \n", read("or", "in", "me"));
    }

    @Test
    void numberAloneIsEverythingThatMayBearIt() {
        assertEquals("""
                1865 | section 1865; a measure numbered 1865; roll call 1865; amendment 1865
                """, read("1865"));
    }

    @Test
    void whatIsNoNumberIsAName() {
        assertEquals(List.of("the name “FOSTA”, as passed", "the name “FOSTA as passed”"), names("FOSTA as passed"));
        assertEquals(List.of("the name “Justin Amash”"), names("“Justin Amash”,"));
        assertEquals(List.of("the roll calls on the name “FOSTA”", "the name “FOSTA vote”"), names("FOSTA vote"));
        assertEquals(
                List.of("the amendments to, or by, the name “Walters”", "the name “Walters amendment”"),
                names("Walters amendment"));
    }

    @Test
    void numbersOfNothingMeanNothing() {
        assertEquals("HR 0 | \n0-0 | a vote of 0 to 0\n", read("HR 0", "0-0"));
    }

    @Test
    void longNonsenseIsReadQuickly() {
        for (var part : List.of("as passed ", "act ", "section 2 of the ", "(a)", "1 ", "vote on ", "of title 4 ")) {
            assertTimeout(Duration.ofSeconds(5), () -> WrittenForms.read(part.repeat(300 / part.length())));
        }
    }

    private static String read(String... words) {
        var lines = new StringBuilder();
        for (var one : words) {
            lines.append(one)
                    .append(" | ")
                    .append(WrittenForms.read(one).stream()
                            .filter(meaning -> !(meaning instanceof Meaning.NameMeant))
                            .filter(meaning -> !(meaning instanceof Meaning.IdMeant))
                            .map(Meaning::printed)
                            .collect(Collectors.joining("; ")))
                    .append('\n');
        }
        return lines.toString();
    }

    private static List<String> names(String words) {
        return WrittenForms.read(words).stream()
                .filter(Meaning.NameMeant.class::isInstance)
                .map(Meaning::printed)
                .toList();
    }
}
