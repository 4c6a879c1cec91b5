package org.engross.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.engross.HeldTexts;
import org.engross.citation.Chamber;
import org.engross.citation.Forum;
import org.engross.citation.RollCallId;
import org.engross.ingest.facts.FactsReader;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.member.Term;
import org.engross.proceeding.Facts;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.vote.VoteExtras;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scores are sums that can be made by hand, and a file with a fault gives none. */
@Tag("slow")
class ScorecardTest {

    private static final Facts FACTS =
            FactsReader.read(Path.of(HeldTexts.HOME.toString(), "fixtures")).facts();
    private static final String HEADER = "kind,subject,wanted,weight,until,absence,about\n";

    private static Scorecard scored(String file, Facts facts) {
        var answer = Scorecard.of(file.getBytes(StandardCharsets.UTF_8), facts);
        return assertInstanceOf(ScorecardAnswer.Scored.class, answer, answer.toString())
                .scorecard();
    }

    private static Scorecard example() {
        return scored(ScorecardExample.words(), FACTS);
    }

    private static String faults(byte[] file) {
        return assertInstanceOf(ScorecardAnswer.Faulty.class, Scorecard.of(file, FACTS)).faults().stream()
                .map(FileFault::printed)
                .collect(Collectors.joining("\n"));
    }

    private static String faults(String file) {
        return faults(file.getBytes(StandardCharsets.UTF_8));
    }

    private static MemberScore of(String id, Scorecard card) {
        return card.members().stream()
                .filter(one -> one.member().id().equals(new MemberId(id)))
                .findAny()
                .orElseThrow();
    }

    /** What is told of one member, act by act. */
    private static String told(MemberScore one) {
        return one.printedScore()
                + one.grade().map(grade -> " " + grade.letter()).orElse("") + "\n"
                + one.acts().stream()
                        .map(act -> act.act().subject() + ": " + act.answer() + ", " + act.why() + ": "
                                + act.printedPoints() + "\n")
                        .collect(Collectors.joining())
                + one.arithmetic() + "\n"
                + one.notes().stream().map(note -> note + "\n").collect(Collectors.joining());
    }

    /**
     * Senator McCain was away on both votes. The rule counts the absence of March 21 on the motion half, 5 of 10; the row
     * of the vote on passage leaves its absences out; his name stood on SESTA since August 1, 2017, 5 of 5. So
     * (5 + 5) ÷ (10 + 5) = 10 ÷ 15 = 0.666…, 66.7.
     */
    @Test
    void anAbsenceIsCountedAsTheOrganizationSays() {
        assertEquals("""
                66.7 C
                s59-115.2018: Not Voting, absence counts half, by the organization's rule: 5 of 10
                s60-115.2018: Not Voting, absence is left out, by the organization's rule: left out
                s1693-115: signed 2017-08-01, as wanted: 5 of 5
                100 × (5 + 5) ÷ (10 + 5) = 66.7
                """, told(of("M000303", example())));
    }

    /**
     * Senator Jones voted Yea on the motion, where Nay was wanted, 0 of 10; Yea on passage, 20 of 20; and signed SESTA on
     * March 8, 2018, in time, 5 of 5. So (0 + 20 + 5) ÷ (10 + 20 + 5) = 25 ÷ 35 = 0.714…, 71.4.
     */
    @Test
    void actsCountTheirWeights() {
        assertEquals("""
                71.4 C
                s59-115.2018: Yea, a vote against was wanted: 0 of 10
                s60-115.2018: Yea, as wanted: 20 of 20
                s1693-115: signed 2018-03-08, as wanted: 5 of 5
                100 × (0 + 20 + 5) ÷ (10 + 20 + 5) = 71.4
                """, told(of("J000300", example())));
    }

    /**
     * Senator Inhofe voted as wanted twice, 10 of 10 and 20 of 20, and signed SESTA on March 21, a day after the last that
     * counts, 0 of 5. So (10 + 20 + 0) ÷ 35 = 0.857…, 85.7.
     */
    @Test
    void aSignatureAfterTheDayDoesNotCount() {
        assertEquals("""
                85.7 B
                s59-115.2018: Nay, as wanted: 10 of 10
                s60-115.2018: Yea, as wanted: 20 of 20
                s1693-115: signed later, 2018-03-21, a signature by 2018-03-20 was wanted: 0 of 5
                100 × (10 + 20 + 0) ÷ (10 + 20 + 5) = 85.7
                """, told(of("I000024", example())));
    }

    /**
     * No on the amendment and Aye on passage is 0 + 20 of 30, 66.7: so 82 answered. Representatives Simpson and Smith of
     * Nebraska voted Aye on the amendment and not on passage, which is 10 + 10 of 30, the same.
     */
    @Test
    void membersOfOneScoreStandTogetherByName() {
        var tied = example().tied().stream()
                .filter(one -> one.score().equals("66.7"))
                .toList();
        assertEquals(
                List.of(Chamber.HOUSE, Chamber.SENATE),
                tied.stream().map(Scorecard.Tied::chamber).toList());
        assertEquals(84, tied.getFirst().members().size());
        assertEquals("C", tied.getFirst().grade());
        assertEquals(
                List.of("McCain"),
                tied.getLast().members().stream()
                        .map(one -> one.member().familyName())
                        .toList());
        assertEquals(
                tied.getFirst().members().stream()
                        .sorted(Comparator.comparing(MemberScore::member, Member.AS_CALLED))
                        .toList(),
                tied.getFirst().members());
    }

    @Test
    void theSponsorCountsAsHavingSigned() {
        assertEquals("sponsor", of("P000449", example()).acts().getLast().answer());
    }

    @Test
    void aDelegateAndAMemberNotCalledHaveNoScoreAndTheReason() {
        assertEquals("""
                no score
                h90-115.2018: not called, a delegate, who has no vote in the House: left out
                h91-115.2018: not called, a delegate, who has no vote in the House: left out
                nothing counts, so there is no score
                """, told(of("N000147", example())));
        assertEquals("""
                no score
                h90-115.2018: not called, the record of the vote does not name this member and does not say why: left out
                h91-115.2018: not called, the record of the vote does not name this member and does not say why: left out
                nothing counts, so there is no score
                """, told(of("F000448", example())));
        assertEquals("no score", example().in(Chamber.HOUSE).tied().getLast().score());
    }

    @Test
    void everyoneWhomAnActConcernsIsTold() {
        var card = example();
        assertEquals(534, card.members().size());
        assertEquals(530, card.scored());
        assertEquals(100, card.in(Chamber.SENATE).members().size());
        assertEquals(434, card.in(Chamber.HOUSE).members().size());
        assertEquals(
                "430 members called of 435 seats",
                card.acts().getFirst().terms().replaceAll(".*(430.*seats);.*", "$1"));
    }

    /** McNerney took his name off H.R. 1865 on September 25, 2017. */
    @Test
    void aNameWithdrawnByTheDayDoesNotStand() {
        var before = scored(HEADER + "cosponsorship,hr1865-115,signed,1,2017-09-24,,\n", FACTS);
        assertEquals("100", of("M001166", before).printedScore());
        var after = scored(HEADER + "cosponsorship,hr1865-115,signed,1,2017-09-25,,\n", FACTS);
        assertEquals("0", of("M001166", after).printedScore());
        assertEquals(
                "signed 2017-09-13, withdrew 2017-09-25",
                of("M001166", after).acts().getFirst().answer());
        var unwanted = scored(HEADER + "cosponsorship,hr1865-115,not signed,1,2017-09-25,,\n", FACTS);
        assertEquals("100", of("M001166", unwanted).printedScore());
    }

    @Test
    void aDelegateMaySign() {
        var card = scored(HEADER + "cosponsorship,hr1865-115,signed,1,2018-02-27,,\n", FACTS);
        assertEquals("100", of("P000610", card).printedScore());
    }

    @Test
    void aVitiatedVoteIsCountedOnlyIfTheFileSaysSoAndIsThenNamed() {
        var vote = "vote,s57-115.2018,for,1,,half,\n";
        assertEquals(
                "line 2: Senate roll call 57 of 2018 was vitiated by unanimous consent on 2018-03-19, so it decided"
                        + " nothing (rule,vitiated,named counts it and says so)",
                faults(HEADER + vote));
        var card = scored(HEADER + vote + "rule,vitiated,named,,,,\n", FACTS);
        assertTrue(card.acts().getFirst().terms().contains("set aside (vitiated) by unanimous consent on 2018-03-19"));
    }

    @Test
    void theRulesAreToldInSentences() {
        assertEquals(
                """
                A score is 100 × what the member earned ÷ what could be earned in the acts that count for that member, to one decimal, halves up.
                An act earns its whole weight where the member did what the organization wanted, and nothing where not.
                Called and not voting: counts half, unless the act says otherwise.
                Who was not called (no seat on the day, a delegate, or not named in the record) has that act left out, with the reason.
                A name counts that stands on the measure on the day given; one withdrawn by then does not. The sponsor counts as having signed.
                Letters, by the score as printed: A from 90, B from 75, C from 50, D from 25, F from 0.
                Members of one score stand together, by name. A score says how far a member did what the organization asked in these acts, and nothing else of the member.
                """, String.join("\n", example().rules().sentences(example().acts())) + "\n");
    }

    /** Made up: one changes party, another the chamber, a third is sworn in between the votes, a fourth leaves. */
    @Test
    void whoChangesPartyOrChamberOrComesOrLeavesIsSaid() {
        var party = member(
                "A000001",
                "Amber",
                term(Chamber.HOUSE, Party.REPUBLICAN, "2019-01-03", "2019-07-04"),
                term(Chamber.HOUSE, Party.INDEPENDENT, "2019-07-04", "2021-01-03"));
        var chamber = member(
                "B000001",
                "Birch",
                term(Chamber.HOUSE, Party.DEMOCRAT, "2019-01-03", "2019-08-01"),
                term(Chamber.SENATE, Party.DEMOCRAT, "2019-08-01", "2025-01-03"));
        var sworn = member("C000001", "Cedar", term(Chamber.HOUSE, Party.DEMOCRAT, "2019-09-10", "2021-01-03"));
        var left = member("D000001", "Dogwood", term(Chamber.HOUSE, Party.REPUBLICAN, "2019-01-03", "2019-06-01"));
        var facts = new Facts(
                new Members(List.of(party, chamber, sworn, left)),
                List.of(),
                List.of(),
                List.of(
                        vote("h10-116.2019", "2019-03-01", party, chamber, left),
                        vote("h20-116.2019", "2019-10-01", party, sworn),
                        vote("s30-116.2019", "2019-10-02", chamber)));
        var card = scored(
                "kind,subject,wanted\nrule,absence,left out\nvote,h10-116.2019,for\nvote,h20-116.2019,against\n"
                        + "vote,s30-116.2019,for\n",
                facts);
        assertEquals("""
                50
                h10-116.2019: Yea, as wanted: 1 of 1
                h20-116.2019: Yea, a vote against was wanted: 0 of 1
                100 × (1 + 0) ÷ (1 + 1) = 50
                Seat or party changed between the acts: Rep. [R-MI-3] on 2019-03-01, Rep. [I-MI-3] on 2019-10-01
                """, told(of("A000001", card)));
        assertEquals("""
                100
                h10-116.2019: Yea, as wanted: 1 of 1
                h20-116.2019: not called, no seat in the House on 2019-10-01; one until 2019-08-01: left out
                s30-116.2019: Yea, as wanted: 1 of 1
                100 × (1 + 1) ÷ (1 + 1) = 100
                Seat or party changed between the acts: Rep. [D-MI-3] on 2019-03-01, Sen. [D-MI] on 2019-10-02
                """, told(of("B000001", card)));
        assertEquals("""
                0
                h10-116.2019: not called, no seat in the House on 2019-03-01; one from 2019-09-10: left out
                h20-116.2019: Yea, a vote against was wanted: 0 of 1
                100 × (0) ÷ (1) = 0
                """, told(of("C000001", card)));
        assertEquals(
                "not called, no seat in the House on 2019-10-01; one until 2019-06-01",
                of("D000001", card).acts().get(1).answer() + ", "
                        + of("D000001", card).acts().get(1).why());
        assertEquals(
                List.of("Birch"),
                card.in(Chamber.SENATE).members().stream()
                        .map(one -> one.member().familyName())
                        .toList());
    }

    private static Member member(String id, String family, Term... terms) {
        return Member.of(new MemberId(id), Optional.empty(), family, "", List.of(terms));
    }

    private static Term term(Chamber chamber, Party party, String from, String until) {
        return new Term(
                chamber,
                party,
                "",
                "MI",
                chamber == Chamber.HOUSE ? OptionalInt.of(3) : OptionalInt.empty(),
                LocalDate.parse(from),
                LocalDate.parse(until));
    }

    private static RollCall vote(String id, String day, Member... called) {
        var named = RollCallId.parse(id);
        var date = LocalDate.parse(day);
        return new RollCall(
                named,
                date,
                LocalTime.NOON,
                named.chamber() == Chamber.HOUSE ? Forum.HOUSE : Forum.SENATE,
                "On Passage",
                "On Passage",
                Optional.empty(),
                "Passed",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VoteExtras.none(),
                "",
                List.of(called).stream()
                        .map(one -> new Position(one.id(), one.on(date).party(), "MI", Cast.YEA))
                        .toList());
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        assertEquals("""
                line 2: unknown vote 'h99-115.2018': no record of it is held
                line 3: not a weight: 'ten' (a number above 0 with at most four decimals, 10 or 2.5)
                line 4: a negative weight: '-5' (a number above 0 with at most four decimals, 10 or 2.5)
                line 5: vote 'h90-115.2018' stands on line 3 too
                line 6: not an answer: 'maybe' (for, Aye or Yea; against, No or Nay)
                line 7: not a date: '2/27/2018' (a date is written like 2018-02-27)
                line 8: cosponsorship 's1693-115' stands on line 7 too
                line 8: S. 1693 was introduced on 2017-08-01, after 2017-07-31
                line 9: unknown kind 'votes' (the kinds are vote, cosponsorship, rule, grade, member, title, organization)
                line 10: not a way of counting: 'ignored' (one of left out, half, against)
                line 11: the column 'until' means nothing in a row of kind vote: '2018-02-27'
                line 12: not a roll call: 'roll 90' (a roll call is written like h90-115.2018)
                line 13: unknown member 'Z000999': no record of it is held
                line 14: not the least score of a grade: '110' (a number from 0 to 100)
                line 15: unknown rule 'abstention' (the rules are absence, present, vitiated)""", faults(HEADER + """
                vote,h99-115.2018,for,1,,half,
                vote,h90-115.2018,for,ten,,half,
                vote,s59-115.2018,for,-5,,half,
                vote,h90-115.2018,against,1,,half,
                vote,h91-115.2018,maybe,1,,half,
                cosponsorship,s1693-115,signed,1,2/27/2018,,
                cosponsorship,s1693-115,signed,1,2017-07-31,,
                votes,h90-115.2018,for,1,,half,
                rule,absence,ignored,,,,
                vote,s60-115.2018,for,1,2018-02-27,half,
                vote,roll 90,for,1,,half,
                member,Z000999,,,,,
                grade,A,110,,,,
                rule,abstention,half,,,,
                """));
    }

    @Test
    void aMemberWhoNeverSatInAChamberOfTheScorecardIsAFault() {
        assertEquals(
                "line 3: Sen. Ron Wyden [D-OR] sat in no chamber of this scorecard on the day of any of its acts",
                faults(HEADER + "vote,h90-115.2018,for,1,,half,\nmember,W000779,,,,,\n"));
    }

    @Test
    void onlyTheMembersNamedAreTold() {
        var card = scored(
                "kind,subject,wanted,absence\nvote,s60-115.2018,for,half\nmember,W000779,,\nmember,P000603,,\n", FACTS);
        assertEquals(
                List.of("Paul", "Wyden"),
                card.members().stream().map(one -> one.member().familyName()).toList());
    }

    @Test
    void absencesAreNeverCountedByARuleThatTheFileDoesNotHave() {
        assertEquals(
                "line 2: it is not said how absences are counted: give a row rule,absence,… or fill the column 'absence'"
                        + " (left out, half or against)",
                faults(HEADER + "vote,h90-115.2018,for,1,,,\n"));
    }

    @Test
    void aSignatureAfterTheRecordsOwnDayIsNotGuessed() {
        assertTrue(faults(HEADER + "cosponsorship,s1693-115,signed,1,2030-01-01,,\n")
                .matches("line 2: the record of S\\. 1693 is of \\S+ and does not tell who had signed by 2030-01-01"));
    }

    @Test
    void aFileThatIsNoSuchTableIsRefused() {
        assertEquals("the file is empty", faults(""));
        assertEquals("the file is empty", faults("\n,,\n"));
        assertEquals("the file has no vote and no cosponsorship to score", faults(HEADER));
        assertEquals(
                "line 1: unknown column 'score' (the columns are kind, subject, wanted, weight, until, absence, about)\n"
                        + "line 1: there is no column 'wanted'",
                faults("kind,subject,score\n"));
        assertEquals(
                "line 1: the columns are not separated by commas; save the sheet as “CSV UTF-8”",
                faults("kind;subject;wanted\nvote;h90-115.2018;for\n"));
        assertEquals(
                "line 2: a quoted cell that does not end",
                faults(HEADER + "title,,,,,,\"Open\n").lines().findFirst().orElseThrow());
        assertEquals(
                "no grade begins at 0, so low scores would have none",
                faults(HEADER + "vote,h90-115.2018,for,1,,half,\ngrade,A,90,,,,\n"));
    }

    @Test
    void anotherEncodingIsRefusedAndNamed() {
        var file = HEADER + "vote,h90-115.2018,for,1,,half,Walters–Maloney\n";
        assertEquals(
                "the file is in UTF-16 or is no text; save the sheet as “CSV UTF-8”",
                faults(file.getBytes(StandardCharsets.UTF_16)));
        assertEquals(
                "line 2: a character that is not in UTF-8; save the sheet as “CSV UTF-8”",
                faults(file.getBytes(java.nio.charset.Charset.forName("windows-1252"))));
        assertEquals(
                "the file is a workbook or another archive; save the sheet as “CSV UTF-8”",
                faults(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals(
                434,
                scored("\uFEFF" + file.replace("\n", "\r\n"), FACTS).members().size());
    }

    @Test
    void tenThousandRowsAreRefusedAtOnce() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 10_000; i++) {
            rows.add("vote,h" + (i % 999 + 1) + "-115.2018,for,x,,half,");
        }
        assertEquals("the file has 10000 rows; a scorecard has at most 500", faults(HEADER + String.join("\n", rows)));
    }
}
