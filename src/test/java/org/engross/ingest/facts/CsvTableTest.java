package org.engross.ingest.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final List<String> COLUMNS = List.of("name", "words");

    @Test
    void aQuotedCellMayHoldCommasLineEndsAndDoubledQuotationMarks() {
        var rows = CsvTable.read("x.csv", "name,words\r\n\"Lee, Ann\",\"a \"\"b\"\"\nc\"\r\nBob,\n", COLUMNS);
        assertEquals(List.of("Lee, Ann", "a \"b\"\nc"), rows.get(0).cells());
        assertEquals(List.of("Bob", ""), rows.get(1).cells());
        assertEquals("x.csv: line 2", rows.get(0).place());
        assertEquals("x.csv: line 4", rows.get(1).place());
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertEquals(1, CsvTable.read("x.csv", "name,words\na,b", COLUMNS).size());
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() {
        assertRefused("", "x.csv: the columns are [], not [name, words]");
        assertRefused("name\n", "x.csv: the columns are [name], not [name, words]");
        assertRefused("words,name\n", "x.csv: the columns are [words, name], not [name, words]");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertRefused("name,words\na,b,c\n", "x.csv: line 2: 3 cells, not 2");
        assertRefused("name,words\n\n", "x.csv: line 2: 1 cells, not 2");
    }

    @Test
    void looseQuotationMarksAreRefused() {
        assertRefused("name,words\na\"b,c\n", "x.csv: line 2: a quotation mark in a cell that is not quoted");
        assertRefused("name,words\n\"a\"b,c\n", "x.csv: line 2: 'b' after a quoted cell");
        assertRefused("name,words\n\"a,c\n", "x.csv: line 3: a quoted cell without an end");
    }

    private static void assertRefused(String text, String why) {
        var refusal = assertThrows(UnreadableFact.class, () -> CsvTable.read("x.csv", text, COLUMNS));
        assertEquals(why, refusal.place() + ": " + refusal.getMessage());
    }
}
