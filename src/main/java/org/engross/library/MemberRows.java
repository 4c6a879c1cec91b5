package org.engross.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.citation.Congress;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.MergedTerms;
import org.engross.member.Term;
import org.engross.proceeding.Origin;

/** The members as rows: how each kind of record names them, brought together when they are read. In a transaction. */
final class MemberRows {

    private MemberRows() {}

    /** Puts these in the place of all of that origin. */
    static void replace(Collection<Member> members, Origin origin) {
        MemberEntity.delete("origin", origin);
        MemberTermEntity.delete("origin", origin);
        for (var member : members) {
            MemberEntity.of(member, origin).persist();
            member.terms()
                    .forEach(term ->
                            MemberTermEntity.of(member.id(), origin, term).persist());
        }
    }

    /**
     * Adds what a record says of members.
     *
     * @return those whom no record of this origin had named so
     */
    static List<Member> add(Collection<Member> members, Origin origin) {
        if (members.isEmpty()) {
            return List.of();
        }
        var ids = members.stream().map(member -> member.id().value()).toList();
        var named = MemberEntity.<MemberEntity>list("origin = ?1 and id in ?2", origin, ids).stream()
                .collect(Collectors.toMap(row -> row.id, row -> row));
        var seats = MemberTermEntity.<MemberTermEntity>list("origin = ?1 and member in ?2", origin, ids).stream()
                .collect(Collectors.groupingBy(row -> row.member));
        var changed = new ArrayList<Member>();
        for (var member : members) {
            boolean isNew = name(
                    member, origin, Optional.ofNullable(named.get(member.id().value())));
            var held = seats.getOrDefault(member.id().value(), List.of());
            boolean isMoved = origin.isOfTerms() ? exactly(member, origin, held) : seen(member, origin, held);
            if (isNew || isMoved) {
                changed.add(member);
            }
        }
        return changed;
    }

    private static boolean name(Member member, Origin origin, Optional<MemberEntity> held) {
        if (held.isEmpty()) {
            MemberEntity.of(member, origin).persist();
            return true;
        }
        held.get().name(member);
        return false;
    }

    private static boolean exactly(Member member, Origin origin, List<MemberTermEntity> held) {
        if (held.stream()
                .map(MemberTermEntity::toTerm)
                .collect(Collectors.toSet())
                .equals(Set.copyOf(member.terms()))) {
            return false;
        }
        held.forEach(MemberTermEntity::delete);
        member.terms()
                .forEach(term -> MemberTermEntity.of(member.id(), origin, term).persist());
        return true;
    }

    private static boolean seen(Member member, Origin origin, List<MemberTermEntity> held) {
        boolean isNew = false;
        for (var term : member.terms()) {
            var same = held.stream().filter(row -> isSame(row, term)).findAny();
            if (same.isEmpty()) {
                MemberTermEntity.of(member.id(), origin, term).persist();
                isNew = true;
            } else if (term.from().isBefore(same.get().from)) {
                same.get().from = term.from();
            }
        }
        return isNew;
    }

    private static boolean isSame(MemberTermEntity row, Term term) {
        return row.toTerm().isSameSeat(term) && Congress.on(row.from).equals(Congress.on(term.from()));
    }

    /** Each member once, by whatever records name one. */
    static Members read() {
        var names = new TreeMap<String, Map<Origin, MemberEntity>>();
        MemberEntity.<MemberEntity>listAll()
                .forEach(row -> names.computeIfAbsent(row.id, none -> new EnumMap<>(Origin.class))
                        .put(row.origin, row));
        var terms = MemberTermEntity.<MemberTermEntity>listAll().stream()
                .collect(Collectors.groupingBy(
                        row -> row.member,
                        Collectors.groupingBy(
                                row -> row.origin,
                                () -> new EnumMap<>(Origin.class),
                                Collectors.mapping(MemberTermEntity::toTerm, Collectors.toList()))));
        var members = new ArrayList<Member>();
        names.forEach((id, rows) -> members.add(member(id, rows, terms.getOrDefault(id, new EnumMap<>(Origin.class)))));
        return new Members(withoutSecond(members));
    }

    private static Member member(String id, Map<Origin, MemberEntity> rows, Map<Origin, List<Term>> terms) {
        var merged = new MergedTerms();
        if (terms.containsKey(Origin.LEGISLATORS)) {
            merged.addTerms(terms.get(Origin.LEGISLATORS));
        }
        terms.forEach((origin, seats) -> {
            if (origin.isOfTerms()) {
                merged.addTerms(seats);
            } else {
                merged.addSightings(seats);
            }
        });
        var first = rows.values().iterator().next();
        var full = rows.values().stream()
                .filter(row -> !row.givenName.isEmpty())
                .findFirst()
                .orElse(first);
        return Member.of(
                new MemberId(id),
                rows.values().stream()
                        .filter(row -> row.senateId != null)
                        .findFirst()
                        .map(row -> new MemberId(row.senateId)),
                full.familyName,
                full.givenName,
                merged.terms());
    }

    /** Who is known by a Senate id alone is another's second row once a list tells whose the id is. */
    private static List<Member> withoutSecond(List<Member> members) {
        var owned = members.stream()
                .filter(member -> member.id().isBioguide())
                .flatMap(member -> member.senateId().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return members.stream().filter(member -> !owned.contains(member.id())).toList();
    }
}
