package org.engross.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.Undated;
import org.engross.member.Apportionment;
import org.engross.member.Member;
import org.engross.member.Party;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * What a reader must know of the seats of a delegation: for which of them nobody was called on a vote, and who was called in
 * another seat or party than the one that the member is named with.
 */
record DelegationRemarks(Delegation delegation) {

    List<String> all() {
        var votes = delegation.matrix().votes();
        return Stream.of(
                        withoutVote(),
                        IntStream.range(0, votes.size()).boxed().flatMap(at -> notCalled(votes.get(at), at).stream()),
                        IntStream.range(0, votes.size())
                                .boxed()
                                .flatMap(at -> calledOtherwise(votes.get(at), at).stream()))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<String> withoutVote() {
        return delegation.members().stream()
                .filter(Member::sitsWithoutVote)
                .limit(1)
                .map(one -> delegation.name()
                        + " has no senators, and its member of the House is called on no roll of it.");
    }

    private List<String> notCalled(RollCall vote, int at) {
        var called = delegation.members().stream()
                .filter(member -> answer(member, at))
                .map(member -> member.on(vote.date()))
                .toList();
        var seats = Apportionment.seats(delegation.state(), vote.forum().chamber(), vote.date());
        if (seats.isEmpty() || called.size() >= seats.getAsInt()) {
            return List.of();
        }
        var wanting = wanting(vote.forum().chamber(), called, seats.getAsInt());
        return List.of("Vote " + (at + 1) + ": " + called.size() + " of " + seats.getAsInt() + " seats were called"
                + (wanting.isEmpty() ? "" : ", nobody for " + wanting)
                + ". On " + Undated.inWords(vote.date()) + " "
                + (seats.getAsInt() - called.size() == 1 ? "that seat was vacant" : "those seats were vacant")
                + (vote.forum().chamber() == Chamber.HOUSE
                        ? ", or the member was the Speaker, whose name is called only on request."
                        : ", or the record does not have the member."));
    }

    private boolean answer(Member member, int at) {
        return delegation
                .row(member)
                .filter(row -> row.positions().get(at).isPresent())
                .isPresent();
    }

    /** {@code AZ-8}; empty where a district is not known of everybody who was called. */
    private String wanting(Chamber chamber, List<Member> called, int seats) {
        if (chamber == Chamber.SENATE || called.stream().map(Member::district).anyMatch(OptionalInt::isEmpty)) {
            return "";
        }
        var first = seats == 1 ? 0 : 1;
        return IntStream.range(first, first + seats)
                .filter(district ->
                        called.stream().noneMatch(member -> member.district().getAsInt() == district))
                .mapToObj(district -> delegation.state() + "-" + (district == 0 ? "At Large" : district))
                .collect(Collectors.joining(", "));
    }

    private List<String> calledOtherwise(RollCall vote, int at) {
        var remarks = new ArrayList<String>();
        for (var member : delegation.members()) {
            delegation.row(member).flatMap(row -> row.positions().get(at)).ifPresent(answer -> {
                var then = asCalled(member, answer, vote);
                if (!then.equals(member.printed())) {
                    remarks.add("Vote " + (at + 1) + ": " + member.printed() + " was called as " + then + ".");
                }
            });
        }
        return remarks;
    }

    private static String asCalled(Member member, Position answer, RollCall vote) {
        var seat = member.on(vote.date());
        var party = answer.party() == Party.UNSTATED ? seat.party() : answer.party();
        return new Member(
                        seat.id(),
                        seat.senateId(),
                        seat.chamber(),
                        seat.familyName(),
                        seat.givenName(),
                        party,
                        seat.state(),
                        seat.district())
                .printed();
    }
}
