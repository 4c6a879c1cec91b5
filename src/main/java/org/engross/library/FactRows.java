package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.library.answers.AnswerIndex;
import org.engross.library.database.NativeNumbers;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.proceeding.Facts;
import org.engross.proceeding.Origin;
import org.hibernate.Session;

/** The facts written as rows. To be called in a transaction. */
final class FactRows {

    private FactRows() {}

    /** Puts these facts in the place of those that the collection told before. */
    static void replace(Facts facts) {
        AnswerIndex.forget(RollCallEntity.getEntityManager(), "bundled = true", Map.of());
        RollCallEntity.delete("bundled = true");
        ActionEntity.delete("bundled = true");
        CosponsorshipEntity.delete("bundled = true");
        AmendmentEntity.delete("bundled = true");
        MeasureEntity.delete("bundled = true");
        MemberRows.replace(facts.members().all(), Origin.COLLECTION);
        persist(facts, true);
    }

    /** Puts what an official record tells in the place of what one told before. */
    static void keep(Facts facts) {
        facts.measures().forEach(measure -> forget(measure.id().toString()));
        held(facts.amendments()).forEach(FactRows::forgetAmendment);
        facts.rollCalls().forEach(vote -> forgetVote(vote.id().toString()));
        persist(facts, false);
    }

    /** The ids of the measures, amendments and roll calls of which the collection tells. */
    static List<String> bundled() {
        return Stream.of("MeasureEntity", "AmendmentEntity", "RollCallEntity")
                .flatMap(entity -> MeasureEntity.getEntityManager()
                        .createQuery("select id from " + entity + " where bundled = true", String.class)
                        .getResultStream())
                .toList();
    }

    /** Those of these measures and roll calls of which the collection tells too. */
    static Set<String> bundled(Facts facts) {
        var bundled = new HashSet<String>();
        facts.measures().stream()
                .map(measure -> measure.id().toString())
                .filter(id -> isThere("measure", id, true))
                .forEach(bundled::add);
        facts.rollCalls().stream()
                .map(vote -> vote.id().toString())
                .filter(id -> isThere("roll_call", id, true))
                .forEach(bundled::add);
        return bundled;
    }

    /** Not by a count of Panache, for which Hibernate makes a plan each time. */
    private static boolean isThere(String table, String id, boolean bundled) {
        return NativeNumbers.one(
                        MeasureEntity.getEntityManager(),
                        "select count(*) from " + table + " where id = ?1 and bundled = ?2",
                        id,
                        bundled)
                > 0;
    }

    private static void forget(String measure) {
        if (!isThere("measure", measure, false)) {
            return;
        }
        AmendmentEntity.getEntityManager()
                .createQuery("select id from AmendmentEntity where measure = ?1 and bundled = false", String.class)
                .setParameter(1, measure)
                .getResultList()
                .forEach(FactRows::forgetAmendment);
        forgetBeneath(measure);
        MeasureEntity.delete("id = ?1 and bundled = false", measure);
    }

    /** Those that another record told of, under another measure. */
    private static List<String> held(List<Amendment> amendments) {
        return amendments.isEmpty()
                ? List.of()
                : AmendmentEntity.getEntityManager()
                        .createQuery("select id from AmendmentEntity where id in ?1 and bundled = false", String.class)
                        .setParameter(
                                1,
                                amendments.stream()
                                        .map(one -> one.id().toString())
                                        .toList())
                        .getResultList();
    }

    private static void forgetAmendment(String amendment) {
        AmendmentEntity.delete("id = ?1 and bundled = false", amendment);
        forgetBeneath(amendment);
    }

    private static void forgetBeneath(String subject) {
        ActionEntity.delete("subject = ?1 and bundled = false", subject);
        CosponsorshipEntity.delete("subject = ?1 and bundled = false", subject);
    }

    private static void forgetVote(String vote) {
        if (isThere("roll_call", vote, false)) {
            AnswerIndex.forget(
                    RollCallEntity.getEntityManager(), "id = :vote and bundled = false", Map.of("vote", vote));
            RollCallEntity.delete("id = ?1 and bundled = false", vote);
        }
    }

    private static void persist(Facts facts, boolean bundled) {
        insert(Stream.of(
                        facts.measures().stream().flatMap(measure -> rows(measure, bundled)),
                        facts.amendments().stream().flatMap(amendment -> rows(amendment, bundled)),
                        facts.rollCalls().stream().map(vote -> RollCallEntity.of(vote, bundled)))
                .flatMap(rows -> rows));
    }

    /** In batches of a kind, past the session: none of them is asked for again in this transaction by its key. */
    private static void insert(Stream<PanacheEntityBase> rows) {
        var session = MeasureEntity.getEntityManager().unwrap(Session.class);
        session.flush();
        var kinds = rows.collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));
        session.doWork(connection -> {
            try (var writing = session.getSessionFactory().openStatelessSession(connection)) {
                kinds.values().forEach(writing::insertMultiple);
            }
        });
    }

    private static Stream<PanacheEntityBase> rows(Measure measure, boolean bundled) {
        return Stream.concat(
                Stream.of(MeasureEntity.of(measure, bundled)),
                beneath(measure.id(), bundled, measure.cosponsorships(), measure.actions()));
    }

    private static Stream<PanacheEntityBase> rows(Amendment amendment, boolean bundled) {
        return Stream.concat(
                Stream.of(AmendmentEntity.of(amendment, bundled)),
                beneath(amendment.id(), bundled, amendment.cosponsorships(), amendment.actions()));
    }

    private static Stream<PanacheEntityBase> beneath(
            Object subject, boolean bundled, List<Cosponsorship> cosponsorships, List<Action> actions) {
        return Stream.concat(
                IntStream.range(0, cosponsorships.size())
                        .mapToObj(place -> CosponsorshipEntity.of(subject, bundled, place, cosponsorships.get(place))),
                IntStream.range(0, actions.size())
                        .mapToObj(place -> ActionEntity.of(subject, bundled, place, actions.get(place))));
    }
}
