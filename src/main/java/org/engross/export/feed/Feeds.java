package org.engross.export.feed;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.citation.Undated;
import org.engross.citation.VersionId;
import org.engross.library.Certainty;
import org.engross.library.Holding;
import org.engross.library.changes.HeldChange;
import org.engross.measure.Measure;
import org.engross.proceeding.Event;

/** The feeds there are. */
public final class Feeds {

    /** The most entries of a feed. */
    public static final int MOST = 200;

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private Feeds() {}

    /**
     * What came into the collection, by the time at which it was taken in.
     *
     * @param root the address of the site, which ends in a slash
     */
    public static Feed ofCollection(List<Holding> holdings, String root) {
        var entries = holdings.stream()
                .map(held -> new Feed.FeedEntry(
                        Feed.id("text", held.id(), held.sha256()),
                        held.document().title(),
                        held.keptAt(),
                        root + held.document().id().uslm().substring(1),
                        "The text of " + Undated.printed(held.document().date()) + " ("
                                + held.document().stage() + ") was taken in from "
                                + held.document().source().citation() + ". SHA-256 " + held.sha256() + ". "
                                + held.certainty().sentence()))
                .toList();
        return newest(Feed.id("collection"), "Engross: the collection", root + "feed.atom", root, entries);
    }

    /**
     * What came in or changed, as the list of changes tells it.
     *
     * @param changes the newest
     * @param root the address of the site, which ends in a slash
     */
    public static Feed ofChanges(List<HeldChange> changes, String root) {
        var entries = changes.stream()
                .map(change -> new Feed.FeedEntry(
                        Feed.id(
                                "change",
                                Long.toString(change.number()),
                                change.at().toString(),
                                change.subject()),
                        change.subject() + ": " + change.kind().word() + " "
                                + change.what().word(),
                        change.at(),
                        root + change.address().substring(1),
                        "Change " + change.number() + "."
                                + change.sha256()
                                        .map(sha -> " SHA-256 of its file " + sha + ".")
                                        .orElse("")))
                .toList();
        return newest(
                Feed.id("changes"),
                "Engross: what came in or changed",
                root + "api/v1/changes?format=atom",
                root,
                entries);
    }

    /**
     * The story of a measure, by the time at which things happened.
     *
     * @param certainties what is known of the words of its versions that are held
     */
    public static Feed ofMeasure(
            Measure measure, List<Event> events, Map<VersionId, Certainty> certainties, String root) {
        var page = root + "measures/" + measure.id();
        var entries = events.stream()
                .map(event -> entry(event, certainties, page + "/timeline"))
                .toList();
        return newest(
                Feed.id("measure", measure.id().toString()),
                measure.id().printed() + ", " + measure.title(),
                page + "/feed.atom",
                page,
                entries);
    }

    private static Feed newest(String id, String title, String self, String page, List<Feed.FeedEntry> entries) {
        var all = new Feed(id, title, self, page, entries).entries();
        return new Feed(id, title, self, page, all.subList(0, Math.min(MOST, all.size())));
    }

    private static Feed.FeedEntry entry(Event event, Map<VersionId, Certainty> certainties, String page) {
        return new Feed.FeedEntry(
                Feed.id(
                        "event",
                        event.measure().toString(),
                        event.date().toString(),
                        event.time().map(Object::toString).orElse(""),
                        event.kind().name(),
                        event.amendment().map(Object::toString).orElse(""),
                        event.what()),
                event.what(),
                instant(event),
                page + "#d" + event.date(),
                event.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + event.date() + ". Source: "
                        + String.join("; ", event.sources())
                        + event.version()
                                .map(certainties::get)
                                .map(certainty -> ". " + certainty.sentence())
                                .orElse(""));
    }

    /** Where the record has no time, the day begins. */
    private static Instant instant(Event event) {
        return event.date()
                .atTime(event.time().orElse(LocalTime.MIDNIGHT))
                .atZone(WASHINGTON)
                .toInstant();
    }
}
