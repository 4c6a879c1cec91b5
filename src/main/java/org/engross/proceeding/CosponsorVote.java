package org.engross.proceeding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.measure.Measure;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * How those whose names stood on a measure voted on one roll call.
 *
 * @param answers how many gave each, as cast; those who were not called are left out
 */
public record CosponsorVote(RollCall vote, Map<Cast, Long> answers) {

    /** On each vote on the measure on which a cosponsor was called: a senator is not called in the House. */
    static List<CosponsorVote> of(Measure measure, Facts facts) {
        return facts.rollCallsOn(measure.id()).stream()
                .map(vote -> of(
                        vote,
                        Matrix.of(facts.members(), List.of(vote), List.of(measure), MatrixFilter.NONE)
                                .ofListed()))
                .filter(one -> !one.answers().isEmpty())
                .toList();
    }

    private static CosponsorVote of(RollCall vote, Matrix listed) {
        return new CosponsorVote(
                vote,
                listed.rows().stream()
                        .map(row -> row.positions().getFirst())
                        .flatMap(Optional::stream)
                        .collect(Collectors.groupingBy(Position::cast, TreeMap::new, Collectors.counting())));
    }
}
