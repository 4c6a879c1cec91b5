package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.member.Member;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.Matrix;
import org.engross.vote.Tally;
import org.engross.web.request.MemberView;

/**
 * A State's delegation as JSON.
 *
 * @param votes with how the delegation answered
 * @param remarks on its seats: for which nobody was called on a vote, and who was called in another seat or party
 */
record DelegationView(
        String state, String name, List<VotedView> votes, List<DelegateView> members, List<String> remarks) {

    /** A roll call, and how the delegation answered. */
    record VotedView(String vote, LocalDate date, String question, boolean vitiated, Tally delegation) {}

    /** A member of the delegation, with the answers given and the measures signed. */
    record DelegateView(MemberView member, List<AnswerView> positions, List<SignedDayView> cosponsored) {}

    /** The word that was cast. */
    record AnswerView(String vote, String position) {}

    /** A name on a measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"measure", "since"})
    record SignedDayView(String measure, LocalDate since, LocalDate withdrawn) {}

    static DelegationView of(Delegation delegation) {
        var matrix = delegation.matrix();
        return new DelegationView(
                delegation.state(),
                delegation.name(),
                matrix.votes().stream()
                        .map(vote -> new VotedView(
                                vote.id().toString(),
                                vote.date(),
                                vote.question(),
                                vote.isVitiated(),
                                delegation.tally(vote)))
                        .toList(),
                delegation.members().stream()
                        .map(member -> view(delegation, member))
                        .toList(),
                delegation.remarks());
    }

    private static DelegateView view(Delegation delegation, Member member) {
        var row = delegation.row(member);
        return new DelegateView(
                MemberView.of(member),
                row.stream()
                        .flatMap(one -> answers(delegation.matrix(), one).stream())
                        .toList(),
                row.stream()
                        .flatMap(one -> names(delegation.matrix(), one).stream())
                        .toList());
    }

    private static List<AnswerView> answers(Matrix matrix, Matrix.MemberRow row) {
        return IntStream.range(0, matrix.votes().size())
                .boxed()
                .flatMap(i -> row
                        .positions()
                        .get(i)
                        .map(position -> new AnswerView(
                                matrix.votes().get(i).id().toString(),
                                position.cast().printed()))
                        .stream())
                .toList();
    }

    private static List<SignedDayView> names(Matrix matrix, Matrix.MemberRow row) {
        return IntStream.range(0, matrix.measures().size())
                .boxed()
                .flatMap(i -> row
                        .cosponsorships()
                        .get(i)
                        .map(name -> new SignedDayView(
                                matrix.measures().get(i).id().toString(),
                                name.since(),
                                name.withdrawn().orElse(null)))
                        .stream())
                .toList();
    }
}
