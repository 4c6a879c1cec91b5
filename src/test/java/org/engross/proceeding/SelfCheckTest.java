package org.engross.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.VersionId;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    @Test
    void theRecordDisagreesWithItselfInTwoVotesAndOnePrint() {
        var check = SelfCheck.of(Bundled.FACTS, Bundled.PRINTED);
        assertEquals(54 + 3 * 3 + 4, check.checks().size());
        assertEquals("""
                RECORDED_VOTE h90-115.2018: not listed / on 2018-02-27
                RECORDED_VOTE s59-115.2018: not listed / on 2018-03-21
                PRINTED_SPONSORS s1693-115/rs: 64, among them Sen. Thomas R. Carper [D-DE] / 63
                """, printed(check));
    }

    @Test
    void everyKindOfCheckIsMade() {
        var kinds = SelfCheck.of(Bundled.FACTS, Bundled.PRINTED).checks().stream()
                .map(Check::kind)
                .collect(Collectors.toSet());
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

    /** By its times the record has two amendments in the text before roll call 90. */
    @Test
    void textVotedOnHasWhatWasAgreedToBefore() {
        var texts = Bundled.FACTS.rollCalls().stream()
                .map(vote -> VotedText.of(vote, Bundled.FACTS)
                        .orElseThrow()
                        .votedOn()
                        .toString())
                .toList();
        assertEquals(
                List.of(
                        "hr1865-115/rh+hamdt525-115+hamdt527-115+hamdt526-115",
                        "hr1865-115/rh+hamdt525-115+hamdt527-115+hamdt526-115",
                        "hr1865-115/pcs",
                        "hr1865-115/pcs+samdt2213-115",
                        "hr1865-115/pcs"),
                texts);
    }

    @Test
    void aTextThatPrintsNoSponsorsIsNamed() {
        assertEquals(
                List.of("hr1865-115/eh", "hr1865-115/enr", "hr1865-115/pcs", "hr1865-115/rh"),
                SelfCheck.of(Bundled.FACTS, Bundled.PRINTED).notMade().stream()
                        .map(Check::subject)
                        .toList());
    }

    @Test
    void aPrintedNameUnderAnotherMembersIdIsFound() {
        var wrong =
                new PrintedName(PrintedName.Role.COSPONSOR, "Mr. Poe of Texas", Optional.of(new MemberId("R000591")));
        var unnamed = new PrintedName(PrintedName.Role.COSPONSOR, "Mr. Kinzinger", Optional.empty());
        assertTrue(printed(introduced(wrong, unnamed))
                .contains("each fits / not Mr. Poe of Texas (R000591), Mr. Kinzinger (no id)"));
    }

    /** "Poe" stands in "Poelman" by chance; a family name is printed as a word. */
    @Test
    void aPrintedNameThatOnlyBeginsAsTheMembersIsFound() {
        var other = new PrintedName(
                PrintedName.Role.COSPONSOR, "Mr. Poelman of Texas", Optional.of(new MemberId("P000592")));
        assertTrue(printed(introduced(other)).contains("each fits / not Mr. Poelman of Texas (P000592)"));
    }

    @Test
    void aPrintOfAMeasureWithoutRecordCannotBeChecked() {
        var list = new PrintedList(VersionId.parse("hr9-115/ih"), LocalDate.of(2017, 1, 3), List.of(), "");
        var check = PrintedListChecks.of(list, Bundled.FACTS).getFirst();
        assertEquals("no status record of the measure is held", check.found());
        assertTrue(!check.agrees() && !check.differs());
    }

    /** H.R. 1865 as introduced, with these names in the place of all. */
    private static SelfCheck introduced(PrintedName... names) {
        var list = new PrintedList(VersionId.parse("hr1865-115/ih"), LocalDate.of(2017, 4, 3), List.of(names), "");
        return SelfCheck.of(Bundled.FACTS, List.of(list));
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
                vote.extras(),
                vote.source(),
                positions);
        return SelfCheck.of(
                new Facts(Bundled.FACTS.members(), Bundled.FACTS.measures(), List.of(), List.of(spoiled)), List.of());
    }

    private static String printed(SelfCheck check) {
        return check.mismatches().stream()
                .map(one -> one.kind() + " " + one.subject() + ": " + one.stated() + " / " + one.found() + "\n")
                .collect(Collectors.joining());
    }
}
