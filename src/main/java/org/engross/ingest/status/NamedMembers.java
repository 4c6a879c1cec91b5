package org.engross.ingest.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.engross.citation.Chamber;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.PrintedParty;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Term;

/** The members whom a status record names: {@code Rep. Wagner, Ann [R-MO-2]}, each with the day on which it names them so. */
final class NamedMembers {

    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<style>Rep|Sen|Del|Resident Commissioner|Com)\\.? (?<family>[^,\\[]+)(?:, (?<given>[^\\[]+?))?"
                    + " \\[(?<party>[A-Z]{1,3})-(?<state>[A-Z]{2})(?:-(?<district>At Large|[0-9]{1,2}))?\\]");

    private final Map<MemberId, Member> byId = new LinkedHashMap<>();

    /**
     * The member whom an element names.
     *
     * @param day on which the member is so named
     * @throws IllegalArgumentException if it names none
     */
    MemberId read(Element named, LocalDate day) {
        var id = new MemberId(StatusValues.text(named, "bioguideId", "identifiers/bioguideId"));
        var full = StatusValues.text(named, "fullName");
        var match = FULL_NAME.matcher(full);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a member's name: '" + full + "'");
        }
        var party = PrintedParty.of(match.group("party"));
        var term = new Term(
                match.group("style").equals("Sen") ? Chamber.SENATE : Chamber.HOUSE,
                party.party(),
                party.words(),
                match.group("state"),
                district(match.group("district")),
                day,
                day);
        byId.merge(
                id,
                Member.of(id, Optional.empty(), match.group("family"), given(match.group("given")), List.of(term)),
                NamedMembers::both);
        return id;
    }

    private static String given(String name) {
        return name == null ? "" : name;
    }

    private static OptionalInt district(String printed) {
        if (printed == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(printed.equals("At Large") ? 0 : Integer.parseInt(printed));
    }

    /** Named twice in one seat, the term runs from the first of these days to the last. */
    private static Member both(Member one, Member other) {
        var terms = new ArrayList<>(one.terms());
        var seen = other.terms().getFirst();
        terms.stream()
                .filter(seen::isSameSeat)
                .findAny()
                .ifPresentOrElse(same -> terms.set(terms.indexOf(same), spanning(same, seen)), () -> terms.add(seen));
        return Member.of(one.id(), one.senateId(), one.familyName(), one.givenName(), terms);
    }

    private static Term spanning(Term one, Term other) {
        return new Term(
                one.chamber(),
                one.party(),
                one.partyName(),
                one.state(),
                one.district(),
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.until().isAfter(other.until()) ? one.until() : other.until());
    }

    Member named(MemberId id) {
        return byId.get(id);
    }

    Members all() {
        return new Members(byId.values());
    }
}
