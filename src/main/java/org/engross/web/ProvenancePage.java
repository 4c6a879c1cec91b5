package org.engross.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.export.Html;
import org.engross.expression.Trace;
import org.engross.library.Holding;
import org.engross.provision.Walk;

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

    static ProvenancePage of(Trace trace, Journal journal) {
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

    private static String byWayOf(Trace trace, Holding hand) {
        return trace.runs().stream()
                .filter(run -> run.through().filter(hand::equals).isPresent())
                .flatMap(run -> run.by().stream())
                .map(by -> by.document().title())
                .findFirst()
                .orElse("");
    }

    private static List<Line> lines(Trace trace, List<Holding> hands) {
        var lines = new ArrayList<Line>();
        for (var place : Walk.of(trace.text().text())) {
            var html = new StringBuilder();
            int part = -1;
            for (var run : trace.runs()) {
                if (run.path().equals(place.path())) {
                    html.append(run.part() != part && !html.isEmpty() ? (part == -1 ? ".—" : " ") : "");
                    html.append(mark(run, hands));
                    part = run.part();
                }
            }
            lines.add(new Line(
                    place.path().toString(),
                    place.path().steps().size(),
                    place.provision().designation().printed(),
                    html.toString()));
        }
        return lines;
    }

    private static String mark(Trace.Run run, List<Holding> hands) {
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
