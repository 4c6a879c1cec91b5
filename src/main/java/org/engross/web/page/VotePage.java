package org.engross.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engross.measure.Measure;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/**
 * What the page of a vote prints.
 *
 * @param shown whose positions are listed
 * @param question that the request asked, as it stands in its address, with a {@code &} after it if there is any
 */
record VotePage(RollCall vote, MemberFilter shown, String question, RequestedRecord journal) {

    public List<Position> positions() {
        return vote.positions().stream().filter(shown::passes).toList();
    }

    /** Those who answered so, by name. */
    public List<Position> positions(Cast cast) {
        return positions().stream()
                .filter(position -> position.cast() == cast)
                .sorted(Comparator.comparing((Position position) -> journal.name(position.member()))
                        .thenComparing(position -> position.party().letter())
                        .thenComparing(Position::state))
                .toList();
    }

    /** The answers that were given. */
    public List<Cast> casts() {
        return vote.positions().stream().map(Position::cast).distinct().sorted().toList();
    }

    /** The word in which members answered against. */
    public Optional<Cast> against() {
        return casts().stream().filter(cast -> cast.side() == Cast.Side.AGAINST).findFirst();
    }

    /** The measures of which a cosponsor was called. */
    public List<Measure> signed() {
        return journal.proceedings().measures().stream()
                .filter(measure -> measure.cosponsorships().stream()
                        .anyMatch(name -> vote.positionOf(name.member()).isPresent()))
                .toList();
    }
}
