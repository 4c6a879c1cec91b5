package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.citation.Chamber;
import org.engross.member.Apportionment;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.member.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationTest {

    private static final LocalDate DAY = Bundled.HOUSE_90.date();

    /** Mr. Franks, Mr. Conyers, Mr. Tiberi and Mr. Murphy had left; Mr. Ryan of Wisconsin was the Speaker. */
    @ParameterizedTest
    @CsvSource({
        "AZ, 8 of 9, AZ-8",
        "MI, 13 of 14, MI-13",
        "OH, 15 of 16, OH-12",
        "PA, 17 of 18, PA-18",
        "WI, 7 of 8, WI-1"
    })
    void seatForWhichNobodyWasCalledIsNamed(String state, String called, String seat) {
        assertEquals(
                List.of("Vote 1: " + called + " seats were called, nobody for " + seat
                        + ". On February 27, 2018 that seat was vacant, or the member was the Speaker, whose name is called"
                        + " only on request."),
                of(Bundled.FACTS.members(), state).remarks());
    }

    @Test
    void everyOtherStateWasCalledWhole() {
        assertEquals(
                List.of("AZ", "MI", "OH", "PA", "WI"),
                Delegation.states(Bundled.FACTS.members()).stream()
                        .filter(state ->
                                Apportionment.seats(state, Chamber.HOUSE, DAY).isPresent())
                        .filter(state ->
                                !of(Bundled.FACTS.members(), state).remarks().isEmpty())
                        .sorted()
                        .toList());
    }

    @Test
    void territoryHasNoVoteToCall() {
        assertEquals(
                List.of("Virgin Islands has no senators, and its member of the House is called on no roll of it."),
                of(Bundled.FACTS.members(), "VI").remarks());
    }

    /** Mr. Amash of Michigan, as if the list told that he left his party and the House later. */
    @Test
    void whoChangedPartyOrChamberIsNamedAsCalled() {
        var amash = Bundled.FACTS.members().find(new MemberId("A000367")).orElseThrow();
        var changed = Member.of(
                amash.id(),
                Optional.empty(),
                amash.familyName(),
                amash.givenName(),
                List.of(
                        term(Chamber.HOUSE, Party.REPUBLICAN, OptionalInt.of(3), "2017-01-03", "2019-01-03"),
                        term(Chamber.SENATE, Party.INDEPENDENT, OptionalInt.empty(), "2019-01-03", "2025-01-03")));
        assertEquals(
                "Vote 1: Sen. Justin Amash [I-MI] was called as Rep. Justin Amash [R-MI-3].",
                of(with(changed), "MI").remarks().getLast());
    }

    @Test
    void everySeatOfTheHouseIsApportioned() {
        for (var day : List.of(DAY, LocalDate.of(2024, 1, 10))) {
            assertEquals(
                    435,
                    Delegation.states(Bundled.FACTS.members()).stream()
                            .mapToInt(state -> Apportionment.seats(state, Chamber.HOUSE, day)
                                    .orElse(0))
                            .sum(),
                    day.toString());
        }
        assertEquals(OptionalInt.empty(), Apportionment.seats("PA", Chamber.HOUSE, LocalDate.of(2012, 6, 1)));
    }

    private static Delegation of(Members members, String state) {
        return Delegation.of(members, state, List.of(Bundled.HOUSE_90), List.of());
    }

    private static Members with(Member changed) {
        var all = new ArrayList<>(Bundled.FACTS.members().all());
        all.removeIf(member -> member.id().equals(changed.id()));
        all.add(changed);
        return new Members(all);
    }

    private static Term term(Chamber chamber, Party party, OptionalInt district, String from, String until) {
        return new Term(chamber, party, "", "MI", district, LocalDate.parse(from), LocalDate.parse(until));
    }
}
