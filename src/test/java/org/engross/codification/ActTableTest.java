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
    void aRowWithoutAProofIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ActTable.row(List.of("Housing Act of 1949", "", "502", "42/1472", "", "1")));
    }
}
