package org.engross.vote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.member.MemberId;
import org.engross.member.Party;

/**
 * A recorded vote.
 *
 * @param time in Washington
 * @param question as put: {@code On Agreeing to the Amendment: Amendment 2 to H R 1865}
 * @param type the chamber's name for the kind of question: {@code On Passage of the Bill}
 * @param requirement the majority that it needs; empty where none is asked, as on a call of the House
 * @param result in the words of the record
 * @param measure on which it is, at first or second hand; a nomination or a motion to adjourn is on none
 * @param textVotedOn the text before the chamber; for an amendment, its base with the amendment; empty where that is not known
 * @param printedAs the text version that prints what was passed, if one does
 * @param positions of every member called, each once, in order of the key
 * @param extras what its record has besides
 * @param source the address of the chamber's own record
 */
public record RollCall(
        RollCallId id,
        LocalDate date,
        LocalTime time,
        Forum forum,
        String question,
        String type,
        Optional<Requirement> requirement,
        String result,
        Optional<MeasureId> measure,
        Optional<AmendmentId> amendment,
        Optional<Expression> textVotedOn,
        Optional<TextId> printedAs,
        Optional<Vitiation> vitiated,
        VoteExtras extras,
        String source,
        List<Position> positions)
        implements CountedVote {

    public RollCall {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(amendment, "amendment");
        Objects.requireNonNull(textVotedOn, "textVotedOn");
        Objects.requireNonNull(printedAs, "printedAs");
        Objects.requireNonNull(vitiated, "vitiated");
        Objects.requireNonNull(extras, "extras");
        Objects.requireNonNull(source, "source");
        if (id.chamber() != forum.chamber() || !isOfSession(id.year(), date)) {
            throw new IllegalArgumentException(
                    "not a roll call of " + forum.printed() + " on " + date + ": '" + id + "'");
        }
        positions = positions.stream()
                .sorted(Comparator.comparing(Position::member))
                .toList();
        checkOnce(id, positions);
    }

    /** A session may go on into the first days of the next January, until the next begins. */
    private static boolean isOfSession(int year, LocalDate date) {
        return date.getYear() == year || date.getYear() == year + 1 && date.getMonthValue() == 1;
    }

    private static void checkOnce(RollCallId id, List<Position> positions) {
        var seen = new HashSet<MemberId>();
        for (var position : positions) {
            if (!seen.add(position.member())) {
                throw new IllegalArgumentException("two positions of " + position.member() + " on " + id);
            }
        }
    }

    @Override
    public Tally tally() {
        return Tally.of(positions);
    }

    @Override
    public Map<Party, Tally> tallyByParty() {
        return tallies(Position::party);
    }

    /** The tally of each state, in order of its letters. */
    public Map<String, Tally> tallyByState() {
        return tallies(Position::state);
    }

    private <K> Map<K, Tally> tallies(Function<Position, K> key) {
        return positions.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    /**
     * Whether an answer is for where most of the party answered against, or the reverse. Nobody breaks with a party that was
     * evenly split, nor by being present or away.
     */
    public boolean breaksWithParty(Position position) {
        var party = Tally.of(positions.stream()
                .filter(one -> one.party() == position.party())
                .toList());
        return switch (position.cast().side()) {
            case IN_FAVOR -> party.inFavor() < party.against();
            case AGAINST -> party.against() < party.inFavor();
            case PRESENT, NOT_VOTING -> false;
        };
    }

    /** How a member answered; empty if not called. */
    public Optional<Position> positionOf(MemberId member) {
        return positions.stream()
                .filter(position -> position.member().equals(member))
                .findAny();
    }

    /** The positions that read so. */
    public List<Position> positions(Cast cast) {
        return positions.stream().filter(position -> position.cast() == cast).toList();
    }
}
