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
import java.util.stream.Stream;
import org.engross.citation.Forum;
import org.engross.library.answers.AnswerIndex;
import org.engross.library.answers.HeldAnswer;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.proceeding.Facts;
import org.engross.vote.CountedVote;
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

    /** The roll calls of these ids, each without its positions where the counts are kept with it. */
    static List<CountedVote> counted(Members members, Collection<String> ids) {
        var reading = new HeldFacts(members);
        var rows = inTurn(
                ids,
                some -> List.copyOf(believed(RollCallEntity.listed(some), row -> new RowSubject(row.id, row.bundled))));
        var uncounted = rows.stream()
                .filter(row -> row.tallies == null)
                .map(row -> row.id)
                .toList();
        return Stream.<CountedVote>concat(
                        rows.stream().filter(row -> row.tallies != null).map(RollCallEntity::toListedVote),
                        reading.rollCalls(uncounted).stream())
                .toList();
    }

    private List<RollCall> rollCalls(Collection<String> ids) {
        return inTurn(
                ids,
                some -> believed(
                                RollCallEntity.<RollCallEntity>list("id in ?1", some),
                                row -> new RowSubject(row.id, row.bundled))
                        .stream()
                        .map(this::named)
                        .toList());
    }

    private RollCall named(RollCallEntity row) {
        var called = new HashSet<MemberId>();
        return row.toRollCall(row.answers().stream()
                .map(answer -> {
                    var printed = ids.computeIfAbsent(answer.member(), MemberId::new);
                    var member = members.find(printed).orElseGet(() -> unnamed(printed, answer, row.forum));
                    var id = called.add(member.id()) ? member.id() : printed;
                    var party = answer.party() == Party.UNSTATED
                            ? member.on(row.calledOn).party()
                            : answer.party();
                    var state = states.computeIfAbsent(answer.state(), one -> one);
                    return new Position(id, party, state, answer.cast(), answer.named());
                })
                .toList());
    }

    /** A member of whom the roll call has the id alone goes by it, until a list tells the name. */
    private static Member unnamed(MemberId id, HeldAnswer answer, Forum forum) {
        return new Member(
                id,
                Optional.empty(),
                forum.chamber(),
                id.value(),
                "",
                answer.party(),
                answer.state(),
                OptionalInt.empty());
    }

    /** Every member whom the record names, those too of whom a roll call has the id alone. */
    static Members members() {
        var known = MemberRows.read();
        var entities = RollCallEntity.getEntityManager();
        var unknown = AnswerIndex.members(entities).stream()
                .filter(id -> known.find(new MemberId(id)).isEmpty())
                .toList();
        var all = new ArrayList<>(known.all());
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            var some = unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE));
            AnswerIndex.firstCalls(entities, some)
                    .forEach((id, vote) ->
                            RollCallEntity.<RollCallEntity>list("id = ?1 order by bundled", vote).stream()
                                    .flatMap(row -> row.answers().stream()
                                            .filter(answer -> answer.member().equals(id))
                                            .map(answer -> unnamed(new MemberId(id), answer, row.forum)))
                                    .findFirst()
                                    .ifPresent(all::add));
        }
        return all.size() == known.all().size() ? known : new Members(all);
    }
}
