package org.engross.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.measure.Measure;
import org.engross.measure.RelatedMeasure;
import org.engross.member.Party;
import org.engross.proceeding.PartyBreaks;
import org.engross.proceeding.VotedText;
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

    /** By name. */
    public List<Position> positions() {
        return journal.positions(vote, shown);
    }

    /** Those who answered so. */
    public List<Position> positions(Cast cast) {
        return positions().stream().filter(position -> position.cast() == cast).toList();
    }

    /** Whether anything is held of the measure voted on. */
    public boolean measureHeld() {
        return vote.measure().flatMap(journal.proceedings()::measure).isPresent();
    }

    /** What the forum had before it; empty where the record does not tell. */
    public Optional<VotedText> before() {
        return VotedText.of(vote, journal.facts(List.of(vote)));
    }

    /** Who broke with each party; parties of which nobody did are left out. */
    public Map<Party, List<Position>> broke() {
        return PartyBreaks.of(vote, journal.everyone());
    }

    /** The answers that were given. */
    public List<Cast> casts() {
        return vote.positions().stream().map(Position::cast).distinct().sorted().toList();
    }

    /** The word in which members answered against. */
    public Optional<Cast> against() {
        return casts().stream().filter(cast -> cast.side() == Cast.Side.AGAINST).findFirst();
    }

    /** The measure voted on and those that go with it, of which a cosponsor was called. */
    public List<Measure> signed() {
        var voted = vote.measure().flatMap(journal.proceedings()::measure);
        return Stream.concat(
                        voted.stream(),
                        voted.stream()
                                .flatMap(measure -> measure.related().stream())
                                .map(RelatedMeasure::measure)
                                .distinct()
                                .flatMap(related -> journal.proceedings().measure(related).stream()))
                .filter(measure -> measure.cosponsorships().stream()
                        .anyMatch(name -> vote.positionOf(name.member()).isPresent()))
                .toList();
    }
}
