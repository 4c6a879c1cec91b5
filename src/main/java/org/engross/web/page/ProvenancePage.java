package org.engross.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.export.text.Html;
import org.engross.library.Holding;
import org.engross.provenance.TextProvenance;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.RequestedRecord;

/** What the page prints that tells who put each sentence of a text there. */
record ProvenancePage(String title, String note, Link text, List<HandRow> hands, List<Line> lines) {

    /**
     * A text that put words there.
     *
     * @param number of its words on the page; 0 stands for earlier law
     * @param byWayOf the law that took the words over; empty where the text itself is the law
     */
    record HandRow(int number, Link text, String date, String byWayOf, String credit) {}

    /** A provision of the text; {@code html} is its words, each run marked with its number. */
    record Line(String anchor, int depth, String designation, String html) {}

    static ProvenancePage of(TextProvenance trace, RequestedRecord journal) {
        var hands = trace.hands();
        var rows = new ArrayList<HandRow>();
        for (var hand : hands) {
            rows.add(new HandRow(
                    rows.size() + 1,
                    new Link(
                            "/text?id=" + Addresses.parameter(hand.id()),
                            hand.document().title()),
                    Dates.printed(hand.document().date()),
                    byWayOf(trace, hand),
                    journal.credit(hand.document().id()).printed()));
        }
        return new ProvenancePage(
                trace.text().title(),
                trace.note(),
                new Link(Addresses.page(trace.text()), trace.text().id()),
                rows,
                lines(trace, hands));
    }

    private static String byWayOf(TextProvenance trace, Holding hand) {
        return trace.runs().stream()
                .filter(run -> run.through().filter(hand::equals).isPresent())
                .flatMap(run -> run.by().stream())
                .map(by -> by.document().title())
                .findFirst()
                .orElse("");
    }

    /** Two provisions of one designation each have their own runs: those of a path come in the order of its places. */
    private static List<Line> lines(TextProvenance trace, List<Holding> hands) {
        var runs = new HashMap<ProvisionPath, Deque<TextProvenance.Run>>();
        trace.runs()
                .forEach(run -> runs.computeIfAbsent(run.path(), path -> new ArrayDeque<>())
                        .add(run));
        var places = Walk.of(trace.text().text());
        var left = new HashMap<ProvisionPath, Integer>();
        places.forEach(place -> left.merge(place.path(), 1, Integer::sum));
        var lines = new ArrayList<Line>();
        for (var place : places) {
            boolean last = left.merge(place.path(), -1, Integer::sum) == 0;
            int length = last ? Integer.MAX_VALUE : length(place.provision());
            lines.add(new Line(
                    place.path().toString(),
                    place.path().steps().size(),
                    place.provision().designation().printed(),
                    html(runs.getOrDefault(place.path(), new ArrayDeque<>()), length, hands)));
        }
        return lines;
    }

    private static int length(Provision provision) {
        return provision.heading().words().length() + length(provision.parts());
    }

    private static int length(List<Part> parts) {
        return parts.stream()
                .mapToInt(part -> switch (part) {
                    case Wording wording -> wording.words().length();
                    case QuotedContent quoted -> length(quoted.parts());
                    case Provision below -> 0;
                })
                .sum();
    }

    /** Takes the runs of the first so many characters. */
    private static String html(Deque<TextProvenance.Run> runs, int length, List<Holding> hands) {
        var html = new StringBuilder();
        int part = -1;
        int taken = 0;
        while (taken < length && !runs.isEmpty()) {
            var run = runs.remove();
            html.append(run.part() != part && !html.isEmpty() ? (part == -1 ? ".—" : " ") : "");
            html.append(mark(run, hands));
            part = run.part();
            taken += run.words().length();
        }
        return html.toString();
    }

    private static String mark(TextProvenance.Run run, List<Holding> hands) {
        Optional<Holding> hand = run.through().or(run::by);
        int number = hand.map(held -> hands.indexOf(held) + 1).orElse(0);
        var title = hand.map(held -> held.document().title()).orElse("earlier law")
                + run.through()
                        .flatMap(through -> run.by())
                        .map(by -> ", by way of " + by.document().title())
                        .orElse("");
        return "<span class=\"run h" + Math.min(number, 6) + "\" tabindex=\"0\" title=\"" + Html.escape(title) + "\">"
                + Html.escape(run.words()) + "<a class=\"by\" href=\"#hand-" + number + "\"><span class=\"said\">"
                + Html.escape(title) + " </span>" + (number == 0 ? "–" : number) + "</a></span>";
    }
}
