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
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.proceeding.Facts;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * The rows of the record read as facts: of each measure, amendment and roll call what the collection says, or else what an
 * official record says. To be read once, in a transaction.
 */
final class HeldFacts {

    /** Whose rows: those of the collection, or those of an official record. */
    private record RowSubject(String id, boolean bundled) {}

    private final Members known = MemberRows.read();
    private final Map<MemberId, Member> unnamed = new HashMap<>();
    private final Map<String, MemberId> ids = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    private HeldFacts() {}

    static Facts read() {
        return new HeldFacts().facts();
    }

    private Facts facts() {
        var cosponsorships = CosponsorshipEntity.<CosponsorshipEntity>list("order by subject, place").stream()
                .collect(Collectors.groupingBy(
                        row -> new RowSubject(row.subject, row.bundled),
                        Collectors.mapping(CosponsorshipEntity::toCosponsorship, Collectors.toList())));
        var actions = ActionEntity.<ActionEntity>list("order by subject, place").stream()
                .collect(Collectors.groupingBy(
                        row -> new RowSubject(row.subject, row.bundled),
                        Collectors.mapping(ActionEntity::toAction, Collectors.toList())));
        var measures =
                believed(MeasureEntity.<MeasureEntity>listAll(), row -> new RowSubject(row.id, row.bundled)).stream()
                        .map(row -> row.toMeasure(
                                of(cosponsorships, row.id, row.bundled), of(actions, row.id, row.bundled)))
                        .toList();
        var amendments =
                believed(AmendmentEntity.<AmendmentEntity>listAll(), row -> new RowSubject(row.id, row.bundled))
                        .stream()
                        .map(row -> row.toAmendment(
                                of(cosponsorships, row.id, row.bundled), of(actions, row.id, row.bundled)))
                        .toList();
        var rollCalls = rollCalls();
        return new Facts(members(), measures, amendments, rollCalls);
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

    private List<RollCall> rollCalls() {
        var answers = answers();
        return believed(RollCallEntity.<RollCallEntity>listAll(), row -> new RowSubject(row.id, row.bundled)).stream()
                .map(row -> named(row, of(answers, row.id, row.bundled)))
                .toList();
    }

    /** The columns of a position as they are; a row for each of them would be kept by Hibernate until all are read. */
    private Map<RowSubject, List<AnswerRow>> answers() {
        var answers = new HashMap<RowSubject, List<AnswerRow>>();
        try (var rows = PositionEntity.getEntityManager()
                .createQuery(
                        "select rollCall, bundled, member, party, state, answer, named from PositionEntity",
                        Object[].class)
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

    /** A member of whom the roll call has the id alone goes by it, until a list tells the name. */
    private Member member(AnswerRow answer, RollCallEntity row) {
        return known.find(answer.printed())
                .orElseGet(() -> unnamed.computeIfAbsent(
                        answer.printed(),
                        id -> new Member(
                                id,
                                Optional.empty(),
                                row.forum.chamber(),
                                id.value(),
                                "",
                                answer.party() == null ? Party.UNSTATED : answer.party(),
                                answer.state(),
                                OptionalInt.empty())));
    }

    private Members members() {
        if (unnamed.isEmpty()) {
            return known;
        }
        var all = new ArrayList<>(known.all());
        all.addAll(unnamed.values());
        return new Members(all);
    }
}
