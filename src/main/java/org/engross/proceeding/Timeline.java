package org.engross.proceeding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.measure.Action;
import org.engross.measure.ActionRecord;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.StatusRecord;
import org.engross.measure.TextVersion;
import org.engross.vote.RollCall;

/**
 * The story of some measures in order. Within a day, what has a time stands at its time; what has none follows the
 * action that the record lists before it; then come the members who signed on or withdrew, and last the text versions of
 * that day. Nothing else orders a day, since nothing in the record does.
 */
public final class Timeline {

    private static final Comparator<RankedEvent> ORDER = Comparator.comparing(
                    (RankedEvent placed) -> placed.event().date())
            .thenComparing(RankedEvent::rank)
            .thenComparing(RankedEvent::at);

    private static final int ACTIONS = 0;
    private static final int NAMES = 1;
    private static final int VERSIONS = 2;

    /** An event and its place in its day. */
    private record RankedEvent(Event event, int rank, LocalTime at) {}

    private final Facts facts;
    private final List<RankedEvent> events = new ArrayList<>();

    private Timeline(Facts facts) {
        this.facts = facts;
    }

    /** The events of these measures and of the amendments to them, oldest first. */
    public static List<Event> of(Facts facts, List<Measure> measures) {
        var timeline = new Timeline(facts);
        for (var measure : measures) {
            timeline.addMeasure(measure);
        }
        return timeline.events.stream().sorted(ORDER).map(RankedEvent::event).toList();
    }

    private void addMeasure(Measure measure) {
        addActions(measure.id(), Optional.empty(), measure.actions());
        for (var amendment : facts.amendmentsTo(measure.id())) {
            addActions(measure.id(), Optional.of(amendment.id()), amendment.actions());
            addNames(
                    measure,
                    Optional.of(amendment),
                    amendment.cosponsorships(),
                    EventKind.COSPONSORS,
                    name -> Optional.of(name.since()));
        }
        addUnstatedVotes(measure);
        addNames(
                measure,
                Optional.empty(),
                measure.cosponsorships(),
                EventKind.COSPONSORS,
                name -> Optional.of(name.since()));
        addNames(measure, Optional.empty(), measure.cosponsorships(), EventKind.WITHDRAWAL, Cosponsorship::withdrawn);
        addVersions(measure);
    }

    private void addActions(MeasureId measure, Optional<AmendmentId> amendment, List<Action> actions) {
        var at = LocalTime.MIN;
        var day = LocalDate.MIN;
        for (var action : actions) {
            var rollCall =
                    StatedTally.in(action, measure.congress()).flatMap(stated -> facts.rollCall(stated.rollCall()));
            var time = action.time().or(() -> rollCall.map(RollCall::time));
            at = time.orElse(action.date().equals(day) ? at : LocalTime.MIN);
            day = action.date();
            var event = new Event(
                    day,
                    time,
                    EventKind.of(action, amendment.isPresent()),
                    action.text(),
                    measure,
                    amendment,
                    rollCall.map(RollCall::id),
                    Optional.empty(),
                    List.of(),
                    sources(action, rollCall));
            events.add(new RankedEvent(event, ACTIONS, at));
        }
    }

    /** Roll calls that no action states. */
    private void addUnstatedVotes(Measure measure) {
        var stated = events.stream()
                .flatMap(placed -> placed.event().rollCall().stream())
                .collect(Collectors.toSet());
        facts.rollCallsOn(measure.id()).stream()
                .filter(vote -> !stated.contains(vote.id()))
                .map(vote -> new Event(
                        vote.date(),
                        Optional.of(vote.time()),
                        EventKind.ROLL_CALL,
                        vote.question() + ": " + vote.result(),
                        measure.id(),
                        vote.amendment(),
                        Optional.of(vote.id()),
                        Optional.empty(),
                        List.of(),
                        List.of(vote.source())))
                .forEach(event ->
                        events.add(new RankedEvent(event, ACTIONS, event.time().orElseThrow())));
    }

    private static List<String> sources(Action action, Optional<RollCall> rollCall) {
        var sources = new ArrayList<String>();
        for (ActionRecord record : action.records()) {
            sources.add(record.source() + record.code().map(code -> " " + code).orElse(""));
        }
        rollCall.map(RollCall::source).ifPresent(sources::add);
        return sources;
    }

    /** One event for all names of a day. */
    private void addNames(
            Measure measure,
            Optional<Amendment> amendment,
            List<Cosponsorship> names,
            EventKind kind,
            Function<Cosponsorship, Optional<LocalDate>> dayOf) {
        Map<LocalDate, List<Cosponsorship>> byDay = names.stream()
                .filter(name -> dayOf.apply(name).isPresent())
                .collect(Collectors.groupingBy(
                        name -> dayOf.apply(name).orElseThrow(), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, some) -> {
            var event = new Event(
                    day,
                    Optional.empty(),
                    kind,
                    sentence(
                            kind,
                            some.size(),
                            amendment
                                    .map(one -> one.id().printed())
                                    .orElse(measure.id().printed())),
                    measure.id(),
                    amendment.map(Amendment::id),
                    Optional.empty(),
                    Optional.empty(),
                    some.stream().map(Cosponsorship::member).toList(),
                    measure.source().stream().map(StatusRecord::name).toList());
            events.add(new RankedEvent(event, NAMES, LocalTime.MIN));
        });
    }

    private static String sentence(EventKind kind, int count, String what) {
        var who = count == 1 ? "1 member" : count + " members";
        return kind == EventKind.WITHDRAWAL
                ? who + " withdrew as cosponsor of " + what
                : who + " signed on as " + (count == 1 ? "cosponsor" : "cosponsors") + " of " + what;
    }

    private void addVersions(Measure measure) {
        for (var version :
                measure.versions().stream().filter(TextVersion::isDated).toList()) {
            var note = version.dateNote().isEmpty() ? "" : " " + version.dateNote();
            var event = new Event(
                    version.date(),
                    Optional.empty(),
                    EventKind.VERSION,
                    "Text of " + measure.id().printed() + ": " + version.stage() + "." + note,
                    measure.id(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(version.id()),
                    List.of(),
                    sources(measure, version));
            events.add(new RankedEvent(event, VERSIONS, LocalTime.MIN));
        }
    }

    /** Where no record lists a version, and its file names no address, it is the print that tells its day. */
    private static List<String> sources(Measure measure, TextVersion version) {
        var sources = Stream.concat(measure.source().stream().map(StatusRecord::name), Stream.of(version.url()))
                .filter(source -> !source.isEmpty())
                .toList();
        return sources.isEmpty() ? List.of("The print " + version.id() + " itself") : sources;
    }
}
