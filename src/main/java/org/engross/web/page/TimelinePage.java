package org.engross.web.page;

import java.util.List;
import java.util.Locale;
import org.engross.citation.MeasureId;
import org.engross.measure.Measure;
import org.engross.proceeding.Event;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.RequestedRecord;

/** What the page of a timeline prints. */
record TimelinePage(Link measure, String title, Link record, List<Day> days, List<Link> files) {

    /** A day and what happened on it. */
    record Day(String iso, String printed, List<Item> events) {}

    /**
     * An event.
     *
     * @param more where there is more of it to see; null if nowhere
     */
    record Item(String kind, String time, String what, Link more, List<Link> members, List<Link> sources) {}

    static TimelinePage of(Measure measure, List<Event> events, RequestedRecord journal) {
        var days = events.stream()
                .map(Event::date)
                .distinct()
                .map(day -> new Day(
                        day.toString(),
                        Dates.printed(day),
                        events.stream()
                                .filter(event -> event.date().equals(day))
                                .map(event -> item(event, journal))
                                .toList()))
                .toList();
        return new TimelinePage(
                new Link("/measures/" + measure.id(), measure.id().printed()),
                measure.title(),
                new Link(measure.source().url(), measure.source().name()),
                days,
                files(measure.id()));
    }

    private static List<Link> files(MeasureId measure) {
        return Addresses.files("/api/v1/measures/" + measure + "/timeline", "", "xlsx", "csv", "jsonl", "json", "pdf");
    }

    private static Item item(Event event, RequestedRecord journal) {
        return new Item(
                event.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                event.time().map(Object::toString).orElse(null),
                event.what(),
                more(event),
                event.members().stream()
                        .map(member -> new Link(Addresses.member(member), journal.printed(member)))
                        .toList(),
                event.sources().stream().map(TimelinePage::source).toList());
    }

    private static Link more(Event event) {
        return event.rollCall()
                .map(vote -> new Link("/votes/" + vote, vote.printed()))
                .or(() -> event.version().map(version -> new Link(version.uslm(), "Read " + version)))
                .or(() -> event.amendment().map(one -> new Link(one.uslm(), one.printed())))
                .orElse(null);
    }

    /** A source that is an address can be followed; another is named. */
    private static Link source(String source) {
        return source.startsWith("https://") ? new Link(source, source) : new Link(null, source);
    }
}
