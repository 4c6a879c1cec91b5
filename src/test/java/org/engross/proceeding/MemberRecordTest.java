package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.member.MemberId;
import org.engross.vote.Cast;
import org.junit.jupiter.api.Test;

class MemberRecordTest {

    @Test
    void theSponsorOfTheHouseBillVotedForItTwice() {
        var wagner = of("W000812");
        assertEquals(List.of(Bundled.FOSTA), wagner.sponsored());
        assertEquals(List.of(), wagner.signedOn());
        assertEquals(
                List.of(Cast.AYE, Cast.AYE),
                wagner.votes().stream().map(vote -> vote.position().cast()).toList());
        assertEquals("169-61", wagner.votes().getFirst().party().toString());
    }

    @Test
    void aSenatorsVotesAreFoundUnderTheOneKey() {
        var wyden = of("S247");
        assertEquals("Wyden, Ron", wyden.member().name());
        assertEquals(
                List.of("samdt2212-115", "samdt2213-115"),
                wyden.offered().stream()
                        .map(amendment -> amendment.id().toString())
                        .toList());
        assertEquals(
                List.of(Cast.NAY, Cast.YEA, Cast.NAY),
                wyden.votes().stream().map(vote -> vote.position().cast()).toList());
        assertTrue(wyden.votes().getFirst().vote().isVitiated());
        assertEquals("2-0", wyden.votes().get(1).state().toString());
    }

    @Test
    void aCosponsorshipShowsTheVersionInPrint() {
        var late = Bundled.FOSTA.cosponsorships().getLast();
        var record = of(late.member().value());
        assertEquals(
                "hr1865-115/rh",
                record.signedOn().getFirst().inPrint().orElseThrow().id().toString());
        var merkley = of("M001176");
        assertEquals(
                "samdt2213-115",
                merkley.signedOnAmendments().getFirst().amendment().id().toString());
    }

    private static MemberRecord of(String id) {
        return MemberRecord.of(Bundled.FACTS.member(new MemberId(id)).orElseThrow(), Bundled.FACTS);
    }
}
