package org.engross.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.citation.Congress;
import org.engross.member.Member;
import org.engross.member.Term;
import org.engross.proceeding.Origin;

/**
 * Remembers how records that came in named members, so that the database is not asked again for each of the hundreds whom
 * the next record names in the same way. What is not remembered is asked for.
 */
final class KnownSightings {

    private static final int MOST = 200_000;

    private record Sighting(Origin origin, Member named, Congress congress, String partyName) {}

    private final Map<Sighting, LocalDate> first = new ConcurrentHashMap<>();

    /** Those of these members of whom something is not known to be held. */
    List<Member> unknown(Collection<Member> members, Origin origin) {
        return members.stream()
                .filter(member ->
                        origin.isOfTerms() || !member.terms().stream().allMatch(term -> isKnown(member, term, origin)))
                .toList();
    }

    private boolean isKnown(Member member, Term term, Origin origin) {
        var since = first.get(sighting(member, term, origin));
        return since != null && !term.from().isBefore(since);
    }

    /** To be told when they are held for good. */
    void remember(Collection<Member> members, Origin origin) {
        if (origin.isOfTerms()) {
            return;
        }
        if (first.size() > MOST) {
            first.clear();
        }
        for (var member : members) {
            member.terms()
                    .forEach(term -> first.merge(
                            sighting(member, term, origin),
                            term.from(),
                            (one, other) -> one.isBefore(other) ? one : other));
        }
    }

    private static Sighting sighting(Member member, Term term, Origin origin) {
        var named = new Member(
                member.id(),
                member.senateId(),
                term.chamber(),
                member.familyName(),
                member.givenName(),
                term.party(),
                term.state(),
                term.district());
        return new Sighting(origin, named, Congress.on(term.from()), term.partyName());
    }
}
