package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    @Test
    void theRecordDisagreesWithItselfInTheVotesItLists() {
        var check = SelfCheck.of(Bundled.FACTS);
        assertEquals(49, check.checks().size());
        assertEquals("""
                RECORDED_VOTE h90-115.2018: not listed / on 2018-02-27
                RECORDED_VOTE s59-115.2018: not listed / on 2018-03-21
                """, printed(check));
    }

    @Test
    void everyKindOfCheckIsMade() {
        var kinds =
                SelfCheck.of(Bundled.FACTS).checks().stream().map(Check::kind).collect(Collectors.toSet());
        for (var kind : Check.Kind.values()) {
            assertTrue(kinds.contains(kind), kind::name);
        }
    }

    @Test
    void aLostPositionIsFound() {
        var positions = new ArrayList<>(Bundled.HOUSE_91.positions());
        positions.remove(0);
        assertEquals("TALLY h91-115.2018: 388-25 / 387-25\n", printed(with(positions, Optional.empty())));
    }

    @Test
    void aResultThatTheTallyDoesNotBearIsFound() {
        assertEquals(
                "RESULT h91-115.2018: lost / carried\n",
                printed(with(Bundled.HOUSE_91.positions(), Optional.of("Failed"))));
    }

    @Test
    void aResultInUnknownWordsIsNoAgreement() {
        assertEquals(
                "RESULT h91-115.2018: 'Tabled' / carried\n",
                printed(with(Bundled.HOUSE_91.positions(), Optional.of("Tabled"))));
    }

    private static SelfCheck with(List<Position> positions, Optional<String> result) {
        var vote = Bundled.HOUSE_91;
        var spoiled = new RollCall(
                vote.id(),
                vote.date(),
                vote.time(),
                vote.forum(),
                vote.question(),
                vote.type(),
                vote.requirement(),
                result.orElse(vote.result()),
                vote.measure(),
                vote.amendment(),
                vote.textVotedOn(),
                vote.printedAs(),
                vote.vitiated(),
                vote.source(),
                positions);
        return SelfCheck.of(new Facts(Bundled.FACTS.members(), Bundled.FACTS.measures(), List.of(), List.of(spoiled)));
    }

    private static String printed(SelfCheck check) {
        return check.mismatches().stream()
                .map(one -> one.kind() + " " + one.subject() + ": " + one.stated() + " / " + one.found() + "\n")
                .collect(Collectors.joining());
    }
}
