package org.engross.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.citation.Chamber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTest {

    private static final Member WAGNER = representative("W000812", "Wagner", "Ann", Party.REPUBLICAN, "MO", 2);

    @Test
    void isPrintedAsPeopleWriteIt() {
        assertEquals("Rep. Ann Wagner [R-MO-2]", WAGNER.printed());
        assertEquals(
                "Del. Stacey E. Plaskett [D-VI-At Large]",
                representative("P000610", "Plaskett", "Stacey E.", Party.DEMOCRAT, "VI", 0)
                        .printed());
        assertEquals(
                "Rep. Kristi L. Noem [R-SD-At Large]",
                representative("N000184", "Noem", "Kristi L.", Party.REPUBLICAN, "SD", 0)
                        .printed());
        assertEquals(
                "Sen. Angus King [I-ME]",
                senator("K000383", "S363", "King", "Angus").printed());
    }

    @Test
    void whatFollowsAFamilyNameStaysBehindIt() {
        assertEquals(
                "Sanford D. Bishop, Jr.",
                representative("B000490", "Bishop", "Sanford D., Jr.", Party.DEMOCRAT, "GA", 2)
                        .fullName());
        assertEquals("Wagner, Ann", WAGNER.name());
        assertEquals("Ann Wagner", WAGNER.fullName());
    }

    @Test
    void aMemberOfOneNameHasNoOther() {
        assertEquals(
                "Abraham",
                representative("A000374", "Abraham", "", Party.REPUBLICAN, "LA", 5)
                        .fullName());
    }

    @Test
    void aDelegateIsNotCalledOnTheRoll() {
        assertTrue(representative("N000147", "Norton", "Eleanor Holmes", Party.DEMOCRAT, "DC", 0)
                .sitsWithoutVote());
        assertFalse(WAGNER.sitsWithoutVote());
    }

    @Test
    void isFoundByEitherId() {
        var king = senator("K000383", "S363", "King", "Angus");
        var members = new Members(List.of(WAGNER, king));
        assertEquals(Optional.of(king), members.find(new MemberId("S363")));
        assertEquals(Optional.of(king), members.find(new MemberId("K000383")));
        assertEquals(Optional.empty(), members.find(new MemberId("S364")));
        assertEquals(List.of(king, WAGNER), members.all());
    }

    /** A capital within a name and an accent over it are no other letter. */
    @Test
    void namesStandInTheOrderOfTheirLetters() {
        var names = List.of(
                "Delaney",
                "DeGette",
                "Denham",
                "Luján",
                "Luetkemeyer",
                "Lujan Grisham",
                "Lynch",
                "Sánchez",
                "Sarbanes",
                "MacArthur",
                "Mast",
                "LaHood",
                "Lamborn");
        assertEquals(
                List.of(
                        "DeGette",
                        "Delaney",
                        "Denham",
                        "LaHood",
                        "Lamborn",
                        "Luetkemeyer",
                        "Luján",
                        "Lujan Grisham",
                        "Lynch",
                        "MacArthur",
                        "Mast",
                        "Sánchez",
                        "Sarbanes"),
                names.stream().sorted(NameOrder.OF_NAMES).toList());
    }

    @Test
    void twoMembersCannotShareAnId() {
        var king = senator("K000383", "S363", "King", "Angus");
        var other = senator("L000174", "S363", "Leahy", "Patrick");
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Members(List.of(king, other)));
        assertEquals("two members under one id: 'S363'", refusal.getMessage());
    }

    @Test
    void theSenatesIdIsNoBioguide() {
        assertTrue(new MemberId("W000812").isBioguide());
        assertFalse(new MemberId("S289").isBioguide());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w000812", "W00081", "S28", "X289"})
    void nonsenseIsNoMember(String nonsense) {
        assertThrows(IllegalArgumentException.class, () -> new MemberId(nonsense));
    }

    private static Member representative(
            String id, String family, String given, Party party, String state, int district) {
        return new Member(
                new MemberId(id),
                Optional.empty(),
                Chamber.HOUSE,
                family,
                given,
                party,
                state,
                OptionalInt.of(district));
    }

    private static Member senator(String id, String senateId, String family, String given) {
        return new Member(
                new MemberId(id),
                Optional.of(new MemberId(senateId)),
                Chamber.SENATE,
                family,
                given,
                Party.INDEPENDENT,
                "ME",
                OptionalInt.empty());
    }
}
