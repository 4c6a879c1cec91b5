package org.engross.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.member.Party;
import org.engross.vote.Cast;

/**
 * Which members a matrix shows. An empty set asks for nothing, so it lets all pass.
 *
 * @param parties one of these
 * @param states one of these, two letters each
 * @param positions on each of these votes, one of these answers; a member who was not called does not pass
 * @param cosponsored a name that stands on each of these measures
 * @param asOf the day on which a name must stand; without it, the day of the last vote shown
 */
public record MatrixFilter(
        Set<Party> parties,
        Set<String> states,
        Map<RollCallId, Set<Cast>> positions,
        Set<MeasureId> cosponsored,
        Optional<LocalDate> asOf) {

    /** Lets all pass. */
    public static final MatrixFilter NONE = new MatrixFilter(Set.of(), Set.of(), Map.of(), Set.of(), Optional.empty());

    public MatrixFilter {
        parties = Set.copyOf(parties);
        states = Set.copyOf(states);
        positions = positions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        cosponsored = Set.copyOf(cosponsored);
    }

    public MatrixFilter withParties(Set<Party> some) {
        return new MatrixFilter(some, states, positions, cosponsored, asOf);
    }

    public MatrixFilter withStates(Set<String> some) {
        return new MatrixFilter(parties, some, positions, cosponsored, asOf);
    }

    public MatrixFilter withPositions(Map<RollCallId, Set<Cast>> some) {
        return new MatrixFilter(parties, states, some, cosponsored, asOf);
    }

    public MatrixFilter withCosponsored(Set<MeasureId> some) {
        return new MatrixFilter(parties, states, positions, some, asOf);
    }

    public MatrixFilter withAsOf(LocalDate day) {
        return new MatrixFilter(parties, states, positions, cosponsored, Optional.of(day));
    }
}
