package org.engross.ingest.facts;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.measure.CosponsorStatus;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Party;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.Facts;
import org.engross.proceeding.PartyBreaks;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;
import org.junit.jupiter.api.Test;

/** The facts that we bundle, and the traps in the records from which they come. */
class FixturesTest {

    private static final FactsReading READING =
            FactsReader.read(Path.of(System.getProperty("engross.home", System.getProperty("user.dir")), "fixtures"));
    private static final Facts FACTS = READING.facts();
    private static final Measure FOSTA =
            FACTS.measure(MeasureId.parse("hr1865-115")).orElseThrow();
    private static final Measure SESTA =
            FACTS.measure(MeasureId.parse("s1693-115")).orElseThrow();
    private static final RollCall HOUSE_90 = rollCall("h90-115.2018");
    private static final RollCall HOUSE_91 = rollCall("h91-115.2018");
    private static final RollCall SENATE_57 = rollCall("s57-115.2018");
    private static final RollCall SENATE_59 = rollCall("s59-115.2018");
    private static final RollCall SENATE_60 = rollCall("s60-115.2018");
    private static final LocalDate THE_END = LocalDate.of(2018, Month.APRIL, 11);

    @Test
    void everyFolderIsRead() {
        assertEquals(List.of(), READING.errors());
        assertEquals(2, FACTS.measures().size());
        assertEquals(5, FACTS.amendments().size());
        assertEquals(5, FACTS.rollCalls().size());
        assertEquals(534, FACTS.members().all().size());
    }

    /** The roll prints a family name alone for most of the House; the status records of the Congress have the rest. */
    @Test
    void everyMemberHasAGivenNameAndEveryRepresentativeADistrict() {
        assertEquals(
                List.of(),
                FACTS.members().all().stream()
                        .filter(member -> member.givenName().isEmpty()
                                || member.chamber() == Chamber.HOUSE
                                        && member.district().isEmpty())
                        .toList());
        assertEquals(
                "Rep. Justin Amash [R-MI-3]",
                FACTS.members().named(new MemberId("A000367")).printed());
        assertEquals(
                "Rep. Peter A. DeFazio [D-OR-4]",
                FACTS.members().named(new MemberId("D000191")).printed());
        assertEquals(
                "Rep. Linda T. Sánchez [D-CA-38]",
                FACTS.members().named(new MemberId("S001156")).printed());
    }

    /** On passage 14 Republicans and 11 Democrats, all who answered No, stood against their parties. */
    @Test
    void thoseWhoAnsweredNoOnPassageBrokeWithTheirParties() {
        var broke = broke(HOUSE_91);
        assertEquals(25, broke.size());
        assertEquals(
                14,
                broke.stream().filter(one -> one.party() == Party.REPUBLICAN).count());
        assertTrue(broke.stream().allMatch(one -> one.cast() == Cast.NO));
    }

    /** On the waiver most Democrats answered Nay as all Republicans did, so the twenty who answered Yea broke. */
    @Test
    void thoseWhoBrokeMayHaveAnsweredFor() {
        var broke = broke(SENATE_59);
        assertEquals(20, broke.size());
        assertTrue(broke.stream().allMatch(one -> one.cast() == Cast.YEA && one.party() == Party.DEMOCRAT));
    }

    @Test
    void thoseWhoBrokeAreToldByName() {
        assertEquals(
                List.of("Amash", "Biggs", "Davidson", "Duncan", "Gaetz", "Gosar", "Griffith", "Jones", "Labrador"),
                PartyBreaks.of(HOUSE_91, FACTS.members()).get(Party.REPUBLICAN).stream()
                        .limit(9)
                        .map(one -> FACTS.members().named(one.member()).familyName())
                        .toList());
    }

    private static List<Position> broke(RollCall vote) {
        return PartyBreaks.of(vote, FACTS.members()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aQuestionIsAskedInWords() {
        assertEquals(
                "Shall H.Amdt. 526 of Rep. Mimi Walters [R-CA-45] be agreed to?",
                AskedQuestion.of(HOUSE_90, FACTS).asked());
        assertEquals("Shall H.R. 1865 pass?", AskedQuestion.of(SENATE_60, FACTS).asked());
        assertEquals(
                "Motion to Invoke Cloture on the Motion to Proceed to H.R. 1865",
                AskedQuestion.of(SENATE_57, FACTS).asked());
    }

    @Test
    void aDelegationHasItsSenatorsFirstAndWhoeverHeldASeat() {
        var utah = Delegation.of(FACTS.members(), "UT", FACTS.rollCalls(), FACTS.measures());
        assertEquals(
                List.of("Hatch", "Lee", "Bishop", "Stewart", "Curtis", "Love"),
                utah.members().stream().map(Member::familyName).toList());
        assertEquals("4-0", utah.tally(HOUSE_90).toString());
    }

    @Test
    void everyMemberIsKnownByTheBiographicalDirectory() {
        assertEquals(List.of(), READING.findings());
        assertTrue(FACTS.members().all().stream().allMatch(member -> member.id().isBioguide()));
    }

    @Test
    void theSenatesIdLeadsToTheMember() {
        var portman = FACTS.member(new MemberId("S349")).orElseThrow();
        assertEquals(SESTA.sponsor(), Optional.of(portman.id()));
        assertEquals("Sen. Rob Portman [R-OH]", portman.printed());
        assertEquals(
                100,
                FACTS.members().all().stream()
                        .flatMap(m -> m.senateId().stream())
                        .count());
    }

    @Test
    void sestaGainedFourCosponsorsWhileTheSenateHadTheHouseBill() {
        assertEquals(
                66,
                SESTA.cosponsorsAsOf(LocalDate.of(2018, 2, 27), CosponsorStatus.ACTIVE)
                        .size());
        assertEquals(
                70,
                SESTA.cosponsorsAsOf(LocalDate.of(2018, 3, 21), CosponsorStatus.ACTIVE)
                        .size());
        assertEquals(
                24,
                SESTA.cosponsorships().stream().filter(Cosponsorship::original).count());
    }

    @Test
    void oneCosponsorOfTheHouseBillWithdrew() {
        assertEquals(175, FOSTA.cosponsorsAsOf(THE_END, CosponsorStatus.ALL).size());
        assertEquals(174, FOSTA.cosponsorsAsOf(THE_END, CosponsorStatus.ACTIVE).size());
        assertEquals(
                List.of(new Cosponsorship(
                        new MemberId("M001166"),
                        LocalDate.of(2017, 9, 13),
                        false,
                        Optional.of(LocalDate.of(2017, 9, 25)))),
                FOSTA.cosponsorsAsOf(THE_END, CosponsorStatus.WITHDRAWN));
    }

    @Test
    void datesAreThoseOfWashington() {
        assertEquals("ih 2017-04-03, rh 2018-02-20, eh 2018-02-27, pcs 2018-03-01, enr 2018-03-21", versions(FOSTA));
        assertEquals("is 2017-08-01, rs 2018-01-10", versions(SESTA));
        var house = FOSTA.recordedVotes().getFirst();
        assertEquals(RollCallId.parse("h91-115.2018"), house.rollCall());
        assertEquals(LocalDate.of(2018, 2, 27), house.date());
    }

    @Test
    void onlyTheEnrolledBillsDateIsOurs() {
        assertEquals(
                Set.of("hr1865-115/enr"),
                FOSTA.versions().stream()
                        .filter(version -> !version.dateNote().isEmpty())
                        .map(version -> version.id().toString())
                        .collect(toSet()));
    }

    @Test
    void theVersionInPrintIsTheNewestOfTheDay() {
        assertEquals(Optional.empty(), FOSTA.versionInPrint(LocalDate.of(2017, 4, 2)));
        assertEquals("hr1865-115/ih", inPrint(LocalDate.of(2018, 2, 19)));
        assertEquals("hr1865-115/rh", inPrint(LocalDate.of(2018, 2, 20)));
        assertEquals("hr1865-115/enr", inPrint(THE_END));
    }

    @Test
    void anActionRecordedTwiceStandsOnce() {
        assertEquals(46, FOSTA.actions().size());
        assertEquals(6, SESTA.actions().size());
        var passage = FOSTA.actions().stream()
                .filter(action -> action.text().startsWith("On passage"))
                .toList();
        assertEquals(1, passage.size());
        assertEquals(
                List.of("House floor actions H37100", "Library of Congress 8000"),
                passage.getFirst().records().stream()
                        .map(record -> record.source() + " " + record.code().orElseThrow())
                        .toList());
        var referral = FOSTA.actions().get(1);
        assertEquals(List.of("hsif00", "hsju00"), referral.committees());
    }

    @Test
    void noActionIsRecordedTwiceOnADay() {
        assertEquals(
                FOSTA.actions().size(),
                FOSTA.actions().stream()
                        .map(action -> action.date() + " " + action.time() + " " + action.text())
                        .distinct()
                        .count());
    }

    @Test
    void rollCall90IsMissingFromTheStatusRecordAndKept() {
        assertEquals(
                List.of("h91-115.2018", "s57-115.2018", "s60-115.2018"),
                FOSTA.recordedVotes().stream()
                        .map(vote -> vote.rollCall().toString())
                        .toList());
        assertEquals(List.of(HOUSE_90, HOUSE_91, SENATE_57, SENATE_59, SENATE_60), FACTS.rollCallsOn(FOSTA.id()));
    }

    @Test
    void clotureWasVitiatedTheSameDay() {
        assertEquals("94-2", SENATE_57.tally().toString());
        assertEquals(SENATE_57.date(), SENATE_57.vitiated().orElseThrow().date());
        var actions = FOSTA.actions().stream()
                .filter(action -> action.date().equals(SENATE_57.date()))
                .map(action -> action.text())
                .toList();
        assertTrue(
                actions.get(1).startsWith("Cloture on the motion to proceed to the measure invoked"), actions.get(1));
        assertTrue(actions.get(2).startsWith("Senate vitiated previous cloture"), actions.get(2));
        assertTrue(FACTS.rollCalls().stream().filter(RollCall::isVitiated).allMatch(SENATE_57::equals));
    }

    @Test
    void talliesAreThoseOfTheRecord() {
        assertEquals("308-107", HOUSE_90.tally().toString());
        assertEquals(
                "{REPUBLICAN=169-61, DEMOCRAT=139-46}", HOUSE_90.tallyByParty().toString());
        assertEquals("388-25", HOUSE_91.tally().toString());
        assertEquals(
                "{REPUBLICAN=214-14, DEMOCRAT=174-11}", HOUSE_91.tallyByParty().toString());
        assertEquals("21-78", SENATE_59.tally().toString());
        assertEquals("97-2", SENATE_60.tally().toString());
        assertEquals(new Tally(308, 107, 0, 15), HOUSE_90.tally());
        assertEquals(new Tally(388, 25, 0, 17), HOUSE_91.tally());
        assertEquals(new Tally(0, 2, 0, 0), SENATE_59.tallyByState().get("OH"));
        assertEquals(new Tally(2, 0, 0, 0), SENATE_59.tallyByState().get("OR"));
    }

    @Test
    void theChambersSayAyeAndYea() {
        assertEquals(308, HOUSE_90.positions(Cast.AYE).size());
        assertEquals(0, HOUSE_90.positions(Cast.YEA).size());
        assertEquals(97, SENATE_60.positions(Cast.YEA).size());
        assertEquals(2, SENATE_60.positions(Cast.NAY).size());
    }

    @Test
    void resultsFollowFromTheRequirement() {
        assertTrue(HOUSE_90.requirement().orElseThrow().isMetBy(HOUSE_90.tally()));
        assertTrue(HOUSE_91.requirement().orElseThrow().isMetBy(HOUSE_91.tally()));
        assertTrue(SENATE_57.requirement().orElseThrow().isMetBy(SENATE_57.tally()));
        assertFalse(SENATE_59.requirement().orElseThrow().isMetBy(SENATE_59.tally()));
        assertTrue(SENATE_60.requirement().orElseThrow().isMetBy(SENATE_60.tally()));
    }

    @Test
    void eightyTwoMembersVotedNoOnTheAmendmentAndAyeOnPassage() {
        var noThenAye = voters(HOUSE_90, Cast.NO);
        noThenAye.retainAll(voters(HOUSE_91, Cast.AYE));
        assertEquals(82, noThenAye.size());
        var ayeThenNo = voters(HOUSE_90, Cast.AYE);
        ayeThenNo.retainAll(voters(HOUSE_91, Cast.NO));
        assertEquals(Set.of(), ayeThenNo);
        var noOnPassage = voters(HOUSE_91, Cast.NO);
        assertEquals(25, noOnPassage.size());
        assertTrue(voters(HOUSE_90, Cast.NO).containsAll(noOnPassage));
    }

    @Test
    void ofTheCosponsorsStillSitting35VotedNoOnTheAmendmentAnd3OnPassage() {
        var sitting = FOSTA.cosponsorsAsOf(HOUSE_90.date(), CosponsorStatus.ACTIVE).stream()
                .map(Cosponsorship::member)
                .filter(member -> HOUSE_90.positionOf(member).isPresent())
                .collect(toSet());
        assertEquals(170, sitting.size());
        var no90 = voters(HOUSE_90, Cast.NO);
        no90.retainAll(sitting);
        assertEquals(35, no90.size());
        var no91 = voters(HOUSE_91, Cast.NO);
        no91.retainAll(sitting);
        assertEquals(3, no91.size());
    }

    @Test
    void fourCosponsorsWereNotCalled() {
        assertEquals(
                Set.of("Franks, Trent", "Tiberi, Patrick J.", "Plaskett, Stacey E.", "Norton, Eleanor Holmes"),
                FOSTA.cosponsorsAsOf(HOUSE_90.date(), CosponsorStatus.ACTIVE).stream()
                        .map(Cosponsorship::member)
                        .filter(member -> HOUSE_90.positionOf(member).isEmpty())
                        .map(member -> FACTS.member(member).map(Member::name).orElseThrow())
                        .collect(toSet()));
    }

    @Test
    void theSameMembersWereCalledOnBothVotesOfTheDay() {
        assertEquals(430, HOUSE_90.positions().size());
        assertEquals(
                HOUSE_90.positions().stream().map(Position::member).toList(),
                HOUSE_91.positions().stream().map(Position::member).toList());
    }

    @Test
    void everyVoteSaysWhatTextWasBeforeTheChamber() {
        assertEquals(
                "hr1865-115/rh+hamdt525-115+hamdt527-115+hamdt526-115",
                HOUSE_90.textVotedOn().orElseThrow().toString());
        assertEquals(Forum.COMMITTEE_OF_THE_WHOLE, HOUSE_90.forum());
        assertEquals(Forum.HOUSE, HOUSE_91.forum());
        assertEquals("hr1865-115/eh", HOUSE_91.printedAs().orElseThrow().toString());
        assertEquals(
                "hr1865-115/pcs+samdt2213-115",
                SENATE_59.textVotedOn().orElseThrow().toString());
    }

    @Test
    void amendmentsEndAsTheRecordSays() {
        assertEquals(
                Map.of(
                        "hamdt525-115", "agreed to, voice vote",
                        "hamdt526-115", "agreed to, recorded vote",
                        "hamdt527-115", "agreed to, voice vote",
                        "samdt2212-115", "withdrawn",
                        "samdt2213-115", "ruled out of order, ruling of the chair"),
                FACTS.amendmentsTo(FOSTA.id()).stream()
                        .collect(java.util.stream.Collectors.toMap(
                                amendment -> amendment.id().toString(),
                                amendment -> end(amendment.disposition().orElseThrow()))));
        var walters = FACTS.amendment(AmendmentId.parse("hamdt526-115")).orElseThrow();
        assertEquals(
                Optional.of(HOUSE_90.id()), walters.disposition().orElseThrow().rollCall());
        assertEquals(
                "Walters, Mimi",
                FACTS.member(walters.sponsor().orElseThrow()).orElseThrow().name());
        assertEquals(List.of(SENATE_59), FACTS.rollCallsOn(AmendmentId.parse("samdt2213-115")));
    }

    @Test
    void independentsVotedOnBothSidesOfTheWaiver() {
        assertEquals(
                "{REPUBLICAN=0-50, DEMOCRAT=20-27, INDEPENDENT=1-1}",
                SENATE_59.tallyByParty().toString());
        assertEquals(
                Party.INDEPENDENT,
                SENATE_59.positionOf(new MemberId("K000383")).orElseThrow().party());
    }

    private static RollCall rollCall(String id) {
        return FACTS.rollCall(RollCallId.parse(id)).orElseThrow();
    }

    private static Set<MemberId> voters(RollCall vote, Cast cast) {
        return vote.positions(cast).stream().map(Position::member).collect(toSet());
    }

    private static String versions(Measure measure) {
        return String.join(
                ", ",
                measure.versions().stream()
                        .map(version -> version.id().version() + " " + version.date())
                        .toList());
    }

    private static String inPrint(LocalDate date) {
        return FOSTA.versionInPrint(date).orElseThrow().id().toString();
    }

    private static String end(Disposition disposition) {
        return disposition.kind().printed()
                + disposition.manner().map(manner -> ", " + manner.printed()).orElse("");
    }
}
