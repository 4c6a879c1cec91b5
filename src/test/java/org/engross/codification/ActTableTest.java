package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.citation.LawCitation.CodeSection;
import org.junit.jupiter.api.Test;

class ActTableTest {

    @Test
    void theTableOfTheProgramKnowsASectionOfAnActAndWhoSaysSo() {
        var row = ActTable.ofProgram().only("Social Security Act", "1905").orElseThrow();
        assertEquals(new CodeSection(42, "1396d"), row.code());
        assertTrue(row.proof().matches("plaw-1[01][0-9]-[0-9]+|usc/[0-9]+/\\S+|comps-[0-9]+"), row.proof());
    }

    @Test
    void aSectionThatLawsCiteInTwoPlacesIsInNone() {
        var table = ActTable.ofProgram();
        assertTrue(table.only("Housing Act of 1949", "502").isEmpty());
        assertEquals(2, table.rows("Housing Act of 1949", "502").size());
        assertEquals(
                List.of("42 U.S.C. 1472", "42 U.S.C. 1972"),
                table.rows("Housing Act of 1949", "502").stream()
                        .map(ActTable.ActRow::printed)
                        .toList());
    }

    /** A title that is law has the sections of other Acts as notes only; chapters of title 26 go by names of Acts. */
    @Test
    void noSectionOfAnotherActStandsInATitleThatIsLaw() {
        var table = ActTable.ofProgram();
        assertTrue(table.rows("Administrative Expenses Act of 1946", "15").isEmpty());
        assertEquals(
                List.of("29 U.S.C. 152"),
                table.rows("National Labor Relations Act", "2").stream()
                        .map(ActTable.ActRow::printed)
                        .toList());
        assertTrue(table.rows("Merchant Ship Sales Act of 1946", "11").isEmpty());
        assertEquals(
                new CodeSection(26, "3304"),
                table.only("Federal Unemployment Tax Act", "3304").orElseThrow().code());
    }

    /** Public Law 115-123 cites sections 1861 and 1886 once each with the other's number. */
    @Test
    void oneSlipOfALawAgainstManyPlacesIsNoRow() {
        assertEquals(
                new CodeSection(42, "1395x"),
                ActTable.ofProgram()
                        .only("Social Security Act", "1861")
                        .orElseThrow()
                        .code());
    }

    @Test
    void letterCaseAndDashesOfANameDoNotMatter() {
        var row = ActTable.row(List.of("Public Law 94-163", "", "6a", "42/6201 note", "plaw-115-91", "1"));
        var table = ActTable.of(List.of(row));
        assertEquals(List.of(row), table.rows("PUBLIC LAW 94–163", "6A"));
        assertEquals("42 U.S.C. 6201 note", row.printed());
        assertEquals(1, table.size());
    }

    @Test
    void lawIsKnownByTheNameAndTheYearOfItsAct() {
        var table = ActTable.of(List.of(
                ActTable.row(List.of("Harbor Act of 1996", "plaw-104-104", "706", "47/1302", "plaw-115-141", "2")),
                ActTable.row(List.of("Mill Act of 1998", "plaw-104-104", "1", "47/1", "plaw-115-141", "2")),
                ActTable.row(List.of("Weir Act of 1997", "plaw-105-12", "1", "47/2", "plaw-115-141", "2")),
                ActTable.row(List.of("Pond Act", "plaw-105-13", "1", "47/3", "plaw-115-141", "2")),
                ActTable.row(List.of("Dam Act of 1920", "May 20, 1920, ch. 347", "1", "47/4", "plaw-115-141", "2")),
                ActTable.row(List.of("Sluice Act of 2010", "plaw-105-14", "1", "47/5", "plaw-115-141", "2"))));
        assertEquals(
                "Pub. L. 105-12", table.law("weir act of 1997").orElseThrow().printed());
        for (var other : List.of(
                "Harbor Act of 1996",
                "Mill Act of 1998",
                "Pond Act",
                "Dam Act of 1920",
                "Sluice Act of 2010",
                "Weir Act of 1998")) {
            assertTrue(table.law(other).isEmpty(), other);
        }
        assertEquals(
                "Pub. L. 104-104",
                ActTable.ofProgram()
                        .law("Telecommunications Act of 1996")
                        .orElseThrow()
                        .printed());
    }

    @Test
    void aRowWithoutAProofIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ActTable.row(List.of("Housing Act of 1949", "", "502", "42/1472", "", "1")));
    }
}
