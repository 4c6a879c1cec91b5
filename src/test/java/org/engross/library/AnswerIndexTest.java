package org.engross.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.citation.Forum;
import org.engross.citation.RollCallId;
import org.engross.library.answers.AnswerIndex;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.listing.RecordLists;
import org.engross.library.listing.VoteSelection;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.proceeding.Facts;
import org.engross.vote.Cast;
import org.engross.vote.CountedVote;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.vote.VoteExtras;
import org.junit.jupiter.api.Test;

/** In whatever segment a roll call is, and in none, a member's answers are those of the roll calls that are held. */
@QuarkusTest
class AnswerIndexTest {

    private static final List<Cast> WORDS = List.of(Cast.values());

    @Inject
    RecordLists lists;

    @Inject
    ChangeLog changes;

    /** 150 roll calls are two segments and 22 that wait. */
    @Test
    void answersOfAMemberAreThoseOfTheRollCalls() {
        undone(() -> {
            var votes = votes(1, 150, 0);
            keep(votes.subList(0, 40));
            keep(votes.subList(40, 150));
            assertEquals(22, count("roll_call where segment is null and bundled = false"), "none of the collection's");
            assertFound(votes);
            assertEquals("h101-118.2023", first("A000101"));
        });
    }

    /** Also of roll calls of a version that kept no tallies, once they are in a segment; where a party is not printed, none are kept. */
    @Test
    void talliesOfAListAreThoseOfTheAnswers() {
        undone(() -> {
            var votes = votes(1, 70, 0);
            keep(votes.subList(0, 40));
            assertEquals(27, tallied());
            assertCounted(votes.subList(0, 40));
            RollCallEntity.getEntityManager()
                    .createNativeQuery("update roll_call set tallies = null")
                    .executeUpdate();
            assertCounted(votes.subList(0, 40));
            keep(votes.subList(40, 70));
            assertEquals(47, tallied());
            assertCounted(votes);
        });
    }

    private static void assertCounted(List<RollCall> votes) {
        var ids = votes.stream().map(vote -> vote.id().toString()).toList();
        var members = HeldFacts.members();
        assertEquals(
                HeldFacts.of(members, List.of(), List.of(), ids).rollCalls().stream()
                        .collect(Collectors.toMap(RollCall::id, AnswerIndexTest::counts)),
                HeldFacts.counted(members, ids).stream()
                        .collect(Collectors.toMap(CountedVote::id, AnswerIndexTest::counts)));
    }

    private static String counts(CountedVote vote) {
        return vote.tally() + " " + vote.tally().called() + " " + vote.tallyByParty() + vote.date() + vote.time()
                + vote.forum() + vote.question() + vote.type() + vote.requirement() + vote.result() + vote.measure()
                + vote.amendment() + vote.textVotedOn() + vote.printedAs() + vote.vitiated() + vote.source();
    }

    private static long tallied() {
        return count("roll_call where tallies is not null");
    }

    /** Roll calls that come again with other answers, some of a segment, then all of it. */
    @Test
    void correctedRollCallIsFoundByItsNewAnswersAlone() {
        undone(() -> {
            var votes = new ArrayList<>(votes(1, 64, 0));
            keep(votes);
            assertEquals(0, loose());
            var corrected = votes(10, 12, 5);
            keep(corrected);
            assertEquals(3, loose());
            corrected.forEach(vote -> votes.set(number(vote) - 1, vote));
            assertFound(votes);
            assertEquals(1, count("(select distinct segment from answer_segment)"));
            var all = votes(1, 64, 7);
            keep(all);
            assertFound(all);
            assertEquals(1, count("(select distinct segment from answer_segment)"), "nobody is left in the first");
            assertFalse(HeldFacts.members().find(new MemberId("A000999")).isPresent());
        });
    }

    /** Of a segment in which nobody was called there is no row; the next one has a number of its own. */
    @Test
    void nobodyIsFoundInRollCallsWithoutAnswers() {
        undone(() -> {
            keep(IntStream.rangeClosed(1, 64)
                    .mapToObj(number -> vote(number, List.of()))
                    .toList());
            var votes = votes(65, 128, 0);
            keep(votes);
            assertEquals(0, loose());
            assertFound(votes);
        });
    }

    /** Whom nothing but a roll call names, in a segment or not, is a member as long as it is held. */
    @Test
    void memberOfARollCallAloneIsNamed() {
        undone(() -> {
            keep(votes(1, 65, 0));
            for (var id : Stream.concat(
                            IntStream.rangeClosed(101, 165).mapToObj("A000%d"::formatted), Stream.of("S999"))
                    .toList()) {
                assertTrue(HeldFacts.members().find(new MemberId(id)).isPresent(), id);
            }
            keep(votes(1, 65, 5));
            assertFalse(HeldFacts.members().find(new MemberId("A000101")).isPresent());
            assertTrue(HeldFacts.members().find(new MemberId("A000106")).isPresent());
        });
    }

    private void undone(Runnable work) {
        QuarkusTransaction.begin();
        try {
            changes.note(
                    Kind.FACTS,
                    What.CHANGED,
                    "collection",
                    Optional.empty()); // so that no list is answered from memory
            RollCallEntity.delete("bundled = true");
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static void keep(List<RollCall> votes) {
        FactRows.keep(new Facts(new Members(List.<Member>of()), List.of(), List.of(), votes));
        RollCallEntity.flush();
        RollCallEntity.getEntityManager().clear();
        AnswerIndex.turnAbout(RollCallEntity.getEntityManager());
    }

    private void assertFound(List<RollCall> votes) {
        for (var member : Set.of("S999", "A000500", "A000101", "A000150", "A000777")) {
            assertEquals(
                    votes.stream()
                            .filter(vote ->
                                    vote.positionOf(new MemberId(member)).isPresent())
                            .map(vote -> vote.id().toString())
                            .collect(Collectors.toSet()),
                    new HashSet<>(RecordIds.votesOf(member)),
                    member);
            for (var answers : Stream.concat(
                            WORDS.stream().map(Set::of),
                            Stream.of(Set.of(Cast.AYE, Cast.YEA), Set.of(Cast.NO, Cast.NAY, Cast.PRESENT)))
                    .toList()) {
                assertEquals(
                        votes.stream()
                                .filter(vote -> vote.positionOf(new MemberId(member)).stream()
                                        .anyMatch(one -> answers.contains(one.cast())))
                                .map(RollCall::id)
                                .toList(),
                        listed(member, answers),
                        member + " " + answers);
            }
        }
    }

    private List<RollCallId> listed(String member, Set<Cast> answers) {
        return lists.rollCalls(
                        new VoteSelection(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new MemberId(member)),
                                answers,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                VoteSelection.VoteOrder.DATE),
                        0,
                        1000)
                .ids();
    }

    /** Of each vote the members: one that all have, one that every other has, one of its own, and one by a Senate id; answers go round. */
    private static List<RollCall> votes(int from, int to, int turn) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> vote(
                        number,
                        Stream.of(
                                        "A000500",
                                        number % 2 == 0 ? "A000777" : "A000778",
                                        "A000" + (100 + number + turn),
                                        "S999")
                                .map(member -> position(member, number + turn))
                                .toList()))
                .toList();
    }

    private static RollCall vote(int number, List<Position> positions) {
        return new RollCall(
                RollCallId.parse("h" + (100 + number) + "-118.2023"),
                LocalDate.of(2023, 3, 1),
                LocalTime.of(10, 0).plusMinutes(number),
                Forum.HOUSE,
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
                "https://example.org/" + number,
                positions);
    }

    private static Position position(String member, int number) {
        var cast = WORDS.get((number + member.charAt(3)) % WORDS.size());
        return new Position(
                new MemberId(member),
                number % 3 == 0 ? Party.UNSTATED : Party.REPUBLICAN,
                "MO",
                cast,
                Optional.of("A name").filter(name -> cast == Cast.NAMED));
    }

    private static int number(RollCall vote) {
        return Integer.parseInt(vote.id().toString().replaceAll("^h|-.*", "")) - 100;
    }

    private static String first(String member) {
        return AnswerIndex.firstCalls(RollCallEntity.getEntityManager(), List.of(member))
                .get(member);
    }

    private static long loose() {
        return count("roll_call where segment is null");
    }

    private static long count(String rows) {
        return ((Number) RollCallEntity.getEntityManager()
                        .createNativeQuery("select count(*) from " + rows + (rows.startsWith("(") ? " one" : ""))
                        .getSingleResult())
                .longValue();
    }
}
