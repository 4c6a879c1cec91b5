package org.engross.ingest.votes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.PrintedParty;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.member.Term;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.engross.vote.Position;
import org.engross.vote.Requirement;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;
import org.engross.vote.VoteExtras;

/** A roll call while it is read, in whatever form. What of it is odd is left out with a finding; the rest stands. */
final class CalledVote {

    /** Vacancies never came near this many; a list that is shorter was cut. */
    private static final int FEWEST_OF_THE_HOUSE = 380;

    private static final int FEWEST_OF_THE_SENATE = 85;

    /** Since there are 50 States. */
    private static final int FULL_CHAMBERS_SINCE = 87;

    final RollCallId id;
    final LocalDate date;
    private final LocalTime time;
    private final Findings findings;
    private final List<Position> positions = new ArrayList<>();
    private final Set<MemberId> called = new HashSet<>();
    private final Map<MemberId, Member> members = new LinkedHashMap<>();
    private int unidentified;

    String question = "";
    String type = "";
    String result = "";
    String source = "";
    Optional<Requirement> requirement = Optional.empty();
    Optional<MeasureId> measure = Optional.empty();
    Optional<AmendmentId> amendment = Optional.empty();
    VoteExtras extras = VoteExtras.none();
    Optional<LocalDateTime> updated = Optional.empty();

    CalledVote(RollCallId id, LocalDate date, LocalTime time, Findings findings) {
        this.id = id;
        this.date = date;
        this.time = time;
        this.findings = findings;
    }

    /** How one member answered. The name is empty where the record prints none. */
    record PrintedAnswer(String id, String family, String given, String party, String state, PrintedCast cast) {}

    /** Adds the answer of a member whom the record prints as {@code Carter (TX)} or {@code Johnson, Sam}. */
    void add(String member, String printed, String party, String state, PrintedCast cast) {
        add(new PrintedAnswer(member, VoteValues.family(printed), VoteValues.given(printed), party, state, cast));
    }

    /** Adds an answer; without an id that is one, or of a member who has answered, it is left out with a finding. */
    void add(PrintedAnswer answer) {
        try {
            var member = new MemberId(answer.id());
            if (!called.add(member)) {
                findings.warning(Finding.Stage.BODY, id.toString(), "a second position of " + member + " is left out");
                return;
            }
            var party = PrintedParty.of(answer.party());
            positions.add(new Position(
                    member,
                    party.party(),
                    answer.state(),
                    answer.cast().cast(),
                    answer.cast().named()));
            if (!answer.family().isEmpty()) {
                members.put(member, member(member, answer, party));
            }
        } catch (IllegalArgumentException e) {
            if (unidentified++ == 0) {
                findings.warning(
                        Finding.Stage.BODY,
                        id.toString(),
                        "the position of '" + answer.family() + "' is left out, and perhaps others: " + e.getMessage());
            }
        }
    }

    private Member member(MemberId member, PrintedAnswer answer, PrintedParty party) {
        var seat =
                new Term(id.chamber(), party.party(), party.words(), answer.state(), OptionalInt.empty(), date, date);
        return Member.of(
                member,
                member.isBioguide() ? Optional.empty() : Optional.of(member),
                answer.family(),
                answer.given(),
                List.of(seat));
    }

    OfficialRecord record(Origin origin) {
        check();
        var vote = new RollCall(
                id,
                date,
                time,
                id.chamber() == Chamber.SENATE ? Forum.SENATE : Forum.HOUSE,
                question,
                type,
                requirement,
                result,
                measure,
                amendment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                extras,
                source,
                positions);
        return new OfficialRecord(
                id.toString(),
                origin,
                updated,
                new Facts(new Members(members.values()), List.of(), List.of(), List.of(vote)));
    }

    /** The tally that the record prints, and how many answers it has, tell whether it is whole. */
    private void check() {
        var counted = Tally.of(positions);
        extras.stated()
                .filter(stated -> stated.inFavor() != counted.inFavor() || stated.against() != counted.against())
                .ifPresent(stated -> findings.warning(
                        Finding.Stage.CHECK,
                        id.toString(),
                        "the record prints the tally " + stated + ", and the positions in it make " + counted));
        int fewest = id.chamber() == Chamber.HOUSE ? FEWEST_OF_THE_HOUSE : FEWEST_OF_THE_SENATE;
        if (id.congress().number() >= FULL_CHAMBERS_SINCE && positions.size() < fewest) {
            findings.warning(
                    Finding.Stage.CHECK,
                    id.toString(),
                    "the record has the positions of " + positions.size()
                            + " members alone; it was cut, or prints no more");
        }
        if (positions.stream().anyMatch(position -> position.party() == Party.OTHER)) {
            findings.note(Finding.Stage.CHECK, id.toString(), "it prints a party besides R, D and I");
        }
    }
}
