package org.engross.library;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.library.answers.AnswerIndex;

/**
 * The ids of what the record has.
 *
 * @param measures in their order, those too of which texts alone are held
 * @param amendments in their order
 * @param rollCalls as they were called: by date and time
 */
public record RecordIds(List<MeasureId> measures, List<AmendmentId> amendments, List<RollCallId> rollCalls) {

    public RecordIds {
        measures = List.copyOf(measures);
        amendments = List.copyOf(amendments);
        rollCalls = List.copyOf(rollCalls);
    }

    /** In a transaction, as all below. */
    static RecordIds read() {
        return new RecordIds(
                Stream.concat(
                                asked("select distinct id from MeasureEntity"),
                                asked("select distinct measure from HoldingEntity"
                                        + " where measure is not null and superseded = false"))
                        .distinct()
                        .map(MeasureId::parse)
                        .sorted()
                        .toList(),
                asked("select distinct id from AmendmentEntity")
                        .map(AmendmentId::parse)
                        .sorted()
                        .toList(),
                called());
    }

    private record CallTime(RollCallId id, LocalDate day, LocalTime time) {}

    /** Where the collection tells of a vote, as it says. */
    private static List<RollCallId> called() {
        var called = new HashMap<String, CallTime>();
        MeasureEntity.getEntityManager()
                .createQuery("select id, calledOn, calledAt from RollCallEntity order by bundled", Object[].class)
                .getResultList()
                .forEach(row -> called.put(
                        (String) row[0],
                        new CallTime(RollCallId.parse((String) row[0]), (LocalDate) row[1], (LocalTime) row[2])));
        return called.values().stream()
                .sorted(Comparator.comparing(CallTime::day)
                        .thenComparing(CallTime::time)
                        .thenComparing(CallTime::id))
                .map(CallTime::id)
                .toList();
    }

    static List<String> amendmentsTo(Collection<String> measures) {
        return asked("select distinct id from AmendmentEntity where measure in :ids", Map.of("ids", measures));
    }

    static List<String> votesOn(Collection<String> measures) {
        return asked("select distinct id from RollCallEntity where measure in :ids", Map.of("ids", measures));
    }

    static List<String> measuresEnactedAs(String law) {
        return asked("select distinct id from MeasureEntity where law = :law", Map.of("law", law));
    }

    static List<String> summarized() {
        return asked("select distinct id from MeasureEntity where summarized = true")
                .toList();
    }

    /** The measures that a member sponsored or signed. */
    static List<String> measuresOf(String member) {
        return sponsoredOrSigned("MeasureEntity", member);
    }

    /** The amendments that a member sponsored or signed. */
    static List<String> amendmentsOf(String member) {
        return sponsoredOrSigned("AmendmentEntity", member);
    }

    private static List<String> sponsoredOrSigned(String entity, String member) {
        return Stream.of(
                        "select id from " + entity + " where sponsor = :member",
                        "select one.id from " + entity + " one where one.id in"
                                + " (select signed.subject from CosponsorshipEntity signed where signed.member = :member)")
                .flatMap(query -> asked(query, Map.of("member", member)).stream())
                .distinct()
                .toList();
    }

    /** The roll calls that a member answered, under the key or the Senate id. */
    static List<String> votesOf(String member) {
        var asking = MeasureEntity.getEntityManager()
                .createNativeQuery("select distinct one.id from (" + AnswerIndex.asking() + ") one");
        AnswerIndex.values(member, Set.of()).forEach(asking::setParameter);
        List<?> ids = asking.getResultList();
        return ids.stream().map(Object::toString).toList();
    }

    private static Stream<String> asked(String query) {
        return asked(query, Map.of()).stream();
    }

    private static List<String> asked(String query, Map<String, Object> values) {
        var asking = MeasureEntity.getEntityManager().createQuery(query, String.class);
        values.forEach(asking::setParameter);
        return asking.getResultList();
    }
}
