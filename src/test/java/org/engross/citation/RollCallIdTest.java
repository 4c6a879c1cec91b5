package org.engross.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollCallIdTest {

    @Test
    void readsAndPrints() {
        var id = RollCallId.parse("h90-115.2018");
        assertEquals(new RollCallId(Chamber.HOUSE, 90, new Congress(115), 2018), id);
        assertEquals("h90-115.2018", id.toString());
        assertEquals("House roll call 90 of 2018", id.printed());
    }

    @Test
    void letterCaseMakesNoDifference() {
        assertEquals("h90-115.2018", RollCallId.parse("H90-115.2018").toString());
    }

    @Test
    void rollCallsOfOneSessionFollowTheirNumbers() {
        assertTrue(RollCallId.parse("h90-115.2018").compareTo(RollCallId.parse("h699-115.2017")) > 0);
        assertTrue(RollCallId.parse("h90-115.2018").compareTo(RollCallId.parse("h91-115.2018")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h90", "h90-115", "h0-115.2018", "x90-115.2018", "h90-115.2019", "h90-115.2016"})
    void nonsenseIsRefusedWithItsValue(String nonsense) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> RollCallId.parse(nonsense));
        assertTrue(refusal.getMessage().contains("'"), refusal.getMessage());
    }
}
