package org.engross.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.member.MemberId;
import org.engross.member.Party;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void ayeAndYeaMeetOnlyInTheCount() {
        var tally = Tally.of(List.of(
                position("A000001", Cast.AYE),
                position("A000002", Cast.YEA),
                position("A000003", Cast.NAY),
                position("A000004", Cast.PRESENT),
                position("A000005", Cast.NOT_VOTING)));
        assertEquals(new Tally(2, 1, 1, 1), tally);
        assertEquals("2-1", tally.toString());
        assertEquals(5, tally.called());
    }

    @Test
    void aPositionIsReadAsCast() {
        for (var cast : Cast.values()) {
            assertEquals(cast, Cast.parse(cast.printed()));
        }
        assertThrows(IllegalArgumentException.class, () -> Cast.parse("Yes"));
    }

    @Test
    void threeFifthsAreOfAllChosenAndSworn() {
        assertTrue(Requirement.THREE_FIFTHS.isMetBy(new Tally(60, 38, 0, 2)));
        assertFalse(Requirement.THREE_FIFTHS.isMetBy(new Tally(59, 10, 0, 31)));
    }

    @Test
    void aTieIsNoMajority() {
        assertFalse(Requirement.SIMPLE_MAJORITY.isMetBy(new Tally(50, 50, 0, 0)));
        assertTrue(Requirement.SIMPLE_MAJORITY.isMetBy(new Tally(51, 50, 0, 0)));
    }

    @Test
    void twoThirdsAreOfThoseVoting() {
        assertTrue(Requirement.TWO_THIRDS.isMetBy(new Tally(60, 30, 5, 5)));
        assertFalse(Requirement.TWO_THIRDS.isMetBy(new Tally(59, 30, 5, 5)));
    }

    private static Position position(String member, Cast cast) {
        return new Position(new MemberId(member), Party.DEMOCRAT, "OH", cast);
    }
}
