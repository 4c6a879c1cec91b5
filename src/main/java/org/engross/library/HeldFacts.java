package org.engross.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.citation.Forum;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.proceeding.Facts;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * Rows of the record read as facts: of each measure, amendment and roll call asked for what the collection says, or else what an
 * official record says. In a transaction.
 */
final class HeldFacts {

    /** How many subjects are asked for in one query. */
    private static final int AT_ONCE = 250;

    /** Whose rows: those of the collection, or those of an official record. */
    private record RowSubject(String id, boolean bundled) {}

    private final Members members;
    private final Map<String, MemberId> ids = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    private HeldFacts(Members members) {
        this.members = members;
    }

    /** All of it. */
    static Facts all(Members members) {
        return of(members, ids("MeasureEntity"), ids("AmendmentEntity"), ids("RollCallEntity"));
    }

    private static List<String> ids(String entity) {
        return MeasureEntity.getEntityManager()
                .createQuery("select distinct id from " + entity, String.class)
                .getResultList();
    }

    /**
     * Of these ids alone; one that is not held is passed over.
     *
     * @param members all those known
     */
    static Facts of(
            Members members, Collection<String> measures, Collection<String> amendments, Collection<String> votes) {
        var reading = new HeldFacts(members);
        return new Facts(members, reading.measures(measures), reading.amendments(amendments), reading.rollCalls(votes));
    }

    private List<Measure> measures(Collection<String> ids) {
        return inTurn(ids, some -> {
            var cosponsorships = cosponsorships(some);
            var actions = actions(some);
            return believed(
                            MeasureEntity.<MeasureEntity>list("id in ?1", some),
                            row -> new RowSubject(row.id, row.bundled))
                    .stream()
                    .map(row ->
                            row.toMeasure(of(cosponsorships, row.id, row.bundled), of(actions, row.id, row.bundled)))
                    .toList();
        });
    }

    private List<Amendment> amendments(Collection<String> ids) {
        return inTurn(ids, some -> {
            var cosponsorships = cosponsorships(some);
            var actions = actions(some);
            return believed(
                            AmendmentEntity.<AmendmentEntity>list("id in ?1", some),
                            row -> new RowSubject(row.id, row.bundled))
                    .stream()
                    .map(row ->
                            row.toAmendment(of(cosponsorships, row.id, row.bundled), of(actions, row.id, row.bundled)))
                    .toList();
        });
    }

    private static Map<RowSubject, List<Cosponsorship>> cosponsorships(List<String> subjects) {
        return CosponsorshipEntity.<CosponsorshipEntity>list("subject in ?1 order by subject, place", subjects).stream()
                .collect(Collectors.groupingBy(
                        row -> new RowSubject(row.subject, row.bundled),
                        Collectors.mapping(CosponsorshipEntity::toCosponsorship, Collectors.toList())));
    }

    private static Map<RowSubject, List<Action>> actions(List<String> subjects) {
        return ActionEntity.<ActionEntity>list("subject in ?1 order by subject, place", subjects).stream()
                .collect(Collectors.groupingBy(
                        row -> new RowSubject(row.subject, row.bundled),
                        Collectors.mapping(ActionEntity::toAction, Collectors.toList())));
    }

    private static <T> List<T> inTurn(Collection<String> ids, Function<List<String>, List<T>> read) {
        var all = List.copyOf(ids);
        var found = new ArrayList<T>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(read.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
            if (all.size() > AT_ONCE) {
                MeasureEntity.getEntityManager().flush();
                MeasureEntity.getEntityManager().clear();
            }
        }
        return found;
    }

    private static <T> Collection<T> believed(List<T> rows, Function<T, RowSubject> subject) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> subject.apply(row).id(),
                        row -> row,
                        (one, other) -> subject.apply(one).bundled() ? one : other))
                .values();
    }

    private static <T> List<T> of(Map<RowSubject, List<T>> bySubject, String subject, boolean bundled) {
        return bySubject.getOrDefault(new RowSubject(subject, bundled), List.of());
    }

    private List<RollCall> rollCalls(Collection<String> ids) {
        return inTurn(ids, some -> {
            var answers = answers(some);
            return believed(
                            RollCallEntity.<RollCallEntity>list("id in ?1", some),
                            row -> new RowSubject(row.id, row.bundled))
                    .stream()
                    .map(row -> named(row, of(answers, row.id, row.bundled)))
                    .toList();
        });
    }

    /** The columns of a position as they are; a row for each of them would be kept by Hibernate until all are read. */
    private Map<RowSubject, List<AnswerRow>> answers(List<String> votes) {
        var answers = new HashMap<RowSubject, List<AnswerRow>>();
        try (var rows = PositionEntity.getEntityManager()
                .createQuery(
                        "select rollCall, bundled, member, party, state, answer, named from PositionEntity"
                                + " where rollCall in ?1",
                        Object[].class)
                .setParameter(1, votes)
                .setHint("org.hibernate.fetchSize", 2000)
                .getResultStream()) {
            rows.forEach(row -> answers.computeIfAbsent(
                            new RowSubject((String) row[0], (Boolean) row[1]), none -> new ArrayList<>())
                    .add(new AnswerRow(
                            ids.computeIfAbsent((String) row[2], MemberId::new),
                            (Party) row[3],
                            states.computeIfAbsent((String) row[4], state -> state),
                            (Cast) row[5],
                            (String) row[6])));
        }
        return answers;
    }

    /** An answer as the roll call prints it, perhaps under a Senate id and without a party. */
    private record AnswerRow(MemberId printed, Party party, String state, Cast cast, String named) {}

    private RollCall named(RollCallEntity row, List<AnswerRow> answers) {
        var called = new HashSet<MemberId>();
        return row.toRollCall(answers.stream()
                .map(answer -> {
                    var member = member(answer, row);
                    var id = called.add(member.id()) ? member.id() : answer.printed();
                    var party = answer.party() == null ? member.on(row.calledOn).party() : answer.party();
                    return new Position(id, party, answer.state(), answer.cast(), Optional.ofNullable(answer.named()));
                })
                .toList());
    }

    private Member member(AnswerRow answer, RollCallEntity row) {
        return members.find(answer.printed())
                .orElseGet(() -> unnamed(answer.printed(), answer.party(), answer.state(), row.forum));
    }

    /** A member of whom the roll call has the id alone goes by it, until a list tells the name. */
    private static Member unnamed(MemberId id, Party party, String state, Forum forum) {
        return new Member(
                id,
                Optional.empty(),
                forum.chamber(),
                id.value(),
                "",
                party == null ? Party.UNSTATED : party,
                state,
                OptionalInt.empty());
    }

    /** Every member whom the record names, those too of whom a roll call has the id alone. */
    static Members members() {
        var known = MemberRows.read();
        var called = PositionEntity.getEntityManager()
                .createQuery("select distinct member from PositionEntity", String.class)
                .getResultList();
        var all = new ArrayList<>(known.all());
        for (var id : called) {
            if (known.find(new MemberId(id)).isEmpty()) {
                PositionEntity answer = PositionEntity.find("member", id).firstResult();
                RollCallEntity vote = RollCallEntity.find("id", answer.rollCall).firstResult();
                all.add(unnamed(new MemberId(id), answer.party, answer.state, vote.forum));
            }
        }
        return all.size() == known.all().size() ? known : new Members(all);
    }
}
