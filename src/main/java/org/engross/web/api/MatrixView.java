package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.proceeding.Matrix;
import org.engross.vote.Tally;
import org.engross.web.http.Paging;
import org.engross.web.request.MatrixRequest;
import org.engross.web.request.MemberView;

/**
 * The matrix as JSON.
 *
 * @param asOf the day on which names were looked at; null where no vote was asked for
 * @param tallies of the members shown, by vote
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "title",
            "votes",
            "vitiated",
            "cosponsors",
            "tallies",
            "items",
            "total",
            "page",
            "size",
            "coverage"
        })
record MatrixView(
        String title,
        int total,
        int page,
        int size,

        @Schema(description = "How much the list has of what there is.")
        Paging.CoverageView coverage,

        LocalDate asOf,
        List<String> votes,
        List<String> vitiated,
        List<String> cosponsors,
        Map<String, Tally> tallies,
        List<MatrixRow> items) {

    /**
     * A member.
     *
     * @param positions as cast, by vote; a vote on which the member was not called is not there
     */
    @Schema(name = "MatrixRow")
    record MatrixRow(MemberView member, Map<String, String> positions, Map<String, Cosponsored> cosponsor) {

        static MatrixRow of(Matrix matrix, Matrix.MemberRow row) {
            var positions = new LinkedHashMap<String, String>();
            var names = new LinkedHashMap<String, Cosponsored>();
            for (int i = 0; i < matrix.votes().size(); i++) {
                var vote = matrix.votes().get(i).id().toString();
                row.positions()
                        .get(i)
                        .ifPresent(
                                position -> positions.put(vote, position.cast().printed()));
            }
            for (int i = 0; i < matrix.measures().size(); i++) {
                var measure = matrix.measures().get(i);
                row.cosponsorships()
                        .get(i)
                        .ifPresent(name -> names.put(
                                measure.id().toString(),
                                new Cosponsored(
                                        name.since(),
                                        name.withdrawn().orElse(null),
                                        measure.versionInPrint(name.since())
                                                .map(version -> version.id().toString())
                                                .orElse(null))));
            }
            return new MatrixRow(MemberView.of(row.member()), positions, names);
        }
    }

    /** A name on a measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"since"})
    record Cosponsored(LocalDate since, LocalDate withdrawn, String versionInPrint) {}

    static MatrixView of(MatrixRequest asked, Paging.Page<Matrix.MemberRow> page) {
        var matrix = asked.matrix();
        var tallies = new LinkedHashMap<String, Tally>();
        matrix.votes().forEach(vote -> tallies.put(vote.id().toString(), matrix.tally(vote)));
        return new MatrixView(
                asked.title(),
                page.total(),
                page.page(),
                page.size(),
                page.coverage(),
                matrix.asOf().equals(LocalDate.MAX) ? null : matrix.asOf(),
                matrix.votes().stream().map(vote -> vote.id().toString()).toList(),
                matrix.votes().stream()
                        .filter(vote -> vote.isVitiated())
                        .map(vote -> vote.id().toString())
                        .toList(),
                matrix.measures().stream().map(one -> one.id().toString()).toList(),
                tallies,
                page.items().stream().map(row -> MatrixRow.of(matrix, row)).toList());
    }
}
