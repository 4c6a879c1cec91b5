package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.measure.Action;
import org.engross.measure.Cosponsorship;
import org.engross.member.Members;
import org.engross.proceeding.Facts;
import org.engross.vote.Position;

/** The facts as rows: written whole, read whole. To be called in a transaction. */
final class FactRows {

    private FactRows() {}

    /** Puts these facts in the place of those held. */
    static void replace(Facts facts) {
        PositionEntity.deleteAll();
        RollCallEntity.deleteAll();
        ActionEntity.deleteAll();
        CosponsorshipEntity.deleteAll();
        AmendmentEntity.deleteAll();
        MeasureEntity.deleteAll();
        MemberEntity.deleteAll();
        rows(facts).forEach(row -> row.persist());
    }

    private static Stream<PanacheEntityBase> rows(Facts facts) {
        return Stream.of(
                        facts.members().all().stream().map(MemberEntity::of),
                        facts.measures().stream().map(MeasureEntity::of),
                        facts.amendments().stream().map(AmendmentEntity::of),
                        facts.measures().stream()
                                .flatMap(measure -> beneath(measure.id(), measure.cosponsorships(), measure.actions())),
                        facts.amendments().stream()
                                .flatMap(amendment ->
                                        beneath(amendment.id(), amendment.cosponsorships(), amendment.actions())),
                        facts.rollCalls().stream().map(RollCallEntity::of),
                        facts.rollCalls().stream()
                                .flatMap(vote -> vote.positions().stream()
                                        .map(position -> PositionEntity.of(vote.id(), position))))
                .flatMap(rows -> rows);
    }

    private static Stream<PanacheEntityBase> beneath(
            Object subject, List<Cosponsorship> cosponsorships, List<Action> actions) {
        return Stream.concat(
                IntStream.range(0, cosponsorships.size())
                        .mapToObj(place -> CosponsorshipEntity.of(subject, place, cosponsorships.get(place))),
                IntStream.range(0, actions.size())
                        .mapToObj(place -> ActionEntity.of(subject, place, actions.get(place))));
    }

    /** The facts held. */
    static Facts read() {
        var cosponsorships = cosponsorships();
        var actions = actions();
        var positions = positions();
        return new Facts(
                new Members(MemberEntity.<MemberEntity>listAll().stream()
                        .map(MemberEntity::toMember)
                        .toList()),
                MeasureEntity.<MeasureEntity>listAll().stream()
                        .map(row -> row.toMeasure(of(cosponsorships, row.id), of(actions, row.id)))
                        .toList(),
                AmendmentEntity.<AmendmentEntity>listAll().stream()
                        .map(row -> row.toAmendment(of(cosponsorships, row.id), of(actions, row.id)))
                        .toList(),
                RollCallEntity.<RollCallEntity>listAll().stream()
                        .map(row -> row.toRollCall(of(positions, row.id)))
                        .toList());
    }

    private static Map<String, List<Cosponsorship>> cosponsorships() {
        return CosponsorshipEntity.<CosponsorshipEntity>list("order by subject, place").stream()
                .collect(Collectors.groupingBy(
                        row -> row.subject,
                        Collectors.mapping(CosponsorshipEntity::toCosponsorship, Collectors.toList())));
    }

    private static Map<String, List<Action>> actions() {
        return ActionEntity.<ActionEntity>list("order by subject, place").stream()
                .collect(Collectors.groupingBy(
                        row -> row.subject, Collectors.mapping(ActionEntity::toAction, Collectors.toList())));
    }

    private static Map<String, List<Position>> positions() {
        return PositionEntity.<PositionEntity>listAll().stream()
                .collect(Collectors.groupingBy(
                        row -> row.rollCall, Collectors.mapping(PositionEntity::toPosition, Collectors.toList())));
    }

    private static <T> List<T> of(Map<String, List<T>> bySubject, String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
