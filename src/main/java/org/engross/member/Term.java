package org.engross.member;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.engross.citation.Chamber;

/**
 * A time during which a member sat in one chamber for one place under one party.
 *
 * @param partyName in the words of the record where they say more than the party: {@code Libertarian}; else empty
 * @param district 0 for a member at large; empty for senators and where the record does not say
 * @param from the first day
 * @param until the day on which it ended; the next term may begin on it
 */
public record Term(
        Chamber chamber,
        Party party,
        String partyName,
        String state,
        OptionalInt district,
        LocalDate from,
        LocalDate until) {

    public Term {
        Objects.requireNonNull(chamber, "chamber");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(partyName, "partyName");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(district, "district");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a term ends on " + until + " before it begins, on " + from);
        }
    }

    /** Whether the member sat so on a day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether it is the same seat under the same party, at whatever time. */
    public boolean isSameSeat(Term other) {
        return chamber == other.chamber
                && party == other.party
                && state.equals(other.state)
                && district.equals(other.district);
    }

    Term during(LocalDate first, LocalDate last) {
        return new Term(chamber, party, partyName, state, district, first, last);
    }
}
