package org.engross.proceeding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.Members;
import org.engross.member.StateNames;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/**
 * The members of one State, and what each answered on some votes and signed of some measures.
 *
 * @param state two letters
 * @param members senators first, then by district; whoever held a seat, so that a seat that changed hands has two, and who
 *     left for another State or chamber is there too
 * @param matrix of votes and measures, whose rows are in the order of the members; a member who was called on none of
 *     the votes and signed none of the measures has no row
 */
public record Delegation(String state, List<Member> members, Matrix matrix) {

    /** As many as have room on one page. */
    public static final int MOST_VOTES = 8;

    public static final int MOST_MEASURES = 3;

    private static final Comparator<Member> SENATORS_FIRST = Comparator.comparing(Member::chamber)
            .reversed()
            .thenComparing(member -> member.district().orElse(-1))
            .thenComparing(Member.AS_CALLED);

    public Delegation {
        members = List.copyOf(members);
    }

    /** The delegation of a State; without members where none is known. */
    public static Delegation of(Members everyone, String state, List<RollCall> votes, List<Measure> measures) {
        var members = everyone.all().stream()
                .filter(member -> member.state().equals(state)
                        || member.terms().stream().anyMatch(term -> term.state().equals(state)))
                .sorted(SENATORS_FIRST)
                .toList();
        var filter = MatrixFilter.NONE.withStates(Set.of(state));
        return new Delegation(state, members, Matrix.of(everyone, votes, measures, filter));
    }

    /** The letters of every State of which there is a member, by its name. */
    public static Collection<String> states(Members members) {
        var states = new TreeSet<String>(Comparator.comparing(StateNames::of));
        members.all().stream().map(Member::state).forEach(states::add);
        return states;
    }

    public String name() {
        return StateNames.of(state);
    }

    /** What a reader must know of its seats: those for which nobody was called, and who was called in another seat or party. */
    public List<String> remarks() {
        return new DelegationRemarks(this).all();
    }

    /** The row of a member, if there is one. */
    public Optional<Matrix.MemberRow> row(Member member) {
        return matrix.rows().stream()
                .filter(row -> row.member().id().equals(member.id()))
                .findAny();
    }

    /** How the delegation answered, under whatever party and seat its members were called. */
    public Tally tally(RollCall vote) {
        return vote.tallyByState().getOrDefault(state, new Tally(0, 0, 0, 0));
    }
}
