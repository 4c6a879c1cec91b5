package org.engross.export.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.member.Party;
import org.engross.proceeding.VersionBacking;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/** Bars that are split: a vote by party and answer, or the names behind each text version by party. */
public final class SplitBars {

    private static final int WIDTH = 640;
    private static final double LEFT = 252;
    private static final double RIGHT = 596;
    private static final double ROW = 34;
    private static final double THICK = 20;
    private static final String GRAY = "#57534c";

    /**
     * A part of a bar.
     *
     * @param filling solid, hatched, dotted or plain
     */
    private record BarPart(String word, int count, String color, String type, String filling) {}

    private record Bar(String label, List<BarPart> parts) {
        int total() {
            return parts.stream().mapToInt(BarPart::count).sum();
        }

        String inWords() {
            return label + ": "
                    + parts.stream()
                            .filter(part -> part.count() > 0)
                            .map(part -> part.count() + " " + part.word())
                            .collect(Collectors.joining(", "));
        }
    }

    private SplitBars() {}

    /** How each party answered; a bar is as long as its party is large. */
    public static String ofVote(RollCall vote) {
        var bars = new ArrayList<Bar>();
        vote.tallyByParty().forEach((party, tally) -> bars.add(bar(party, tally)));
        return draw("parties-" + vote.id(), vote.id().printed() + " by party", bars);
    }

    private static Bar bar(Party party, Tally tally) {
        var color = MemberMark.color(party);
        var type = MemberMark.type(party);
        return new Bar(
                party.printed(),
                List.of(
                        new BarPart("for", tally.inFavor(), color, type, "solid"),
                        new BarPart("against", tally.against(), color, type, "hatched"),
                        new BarPart("present", tally.present(), color, type, "dotted"),
                        new BarPart("not voting", tally.notVoting(), color, type, "plain")));
    }

    /** The names that stood behind a measure when each of its text versions came into print. */
    public static String ofBacking(String measure, List<VersionBacking> backings) {
        var bars = backings.stream()
                .map(backing -> new Bar(
                        backing.version().stage() + ", "
                                + backing.version().date().toString(),
                        backing.before().byParty().entrySet().stream()
                                .map(entry -> new BarPart(
                                        entry.getKey().printed(),
                                        entry.getValue(),
                                        MemberMark.color(entry.getKey()),
                                        MemberMark.type(entry.getKey()),
                                        entry.getKey() == Party.DEMOCRAT ? "hatched" : "solid"))
                                .toList()))
                .toList();
        return draw("backing-" + measure, "Cosponsors before each text version was in print, by party", bars);
    }

    private static String draw(String id, String title, List<Bar> bars) {
        var words = bars.stream().map(Bar::inWords).collect(Collectors.joining(". ")) + ".";
        int most = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
        var drawing = new Drawing(id, WIDTH, (int) (ROW * bars.size() + 34), title, words);
        patterns(drawing, id, bars);
        for (int i = 0; i < bars.size(); i++) {
            bar(drawing, id, bars.get(i), i * ROW + 8, most);
        }
        key(drawing, id, bars, ROW * bars.size() + 22);
        return drawing.done();
    }

    /** A hatching for each color; the patterns' names are the drawing's own, since a page may hold several drawings. */
    private static void patterns(Drawing drawing, String id, List<Bar> bars) {
        drawing.open("defs");
        Stream.concat(
                        Stream.of(GRAY),
                        bars.stream().flatMap(bar -> bar.parts().stream()).map(BarPart::color))
                .distinct()
                .forEach(color -> {
                    drawing.open(
                            "pattern id=? width=6 height=6 patternUnits=userSpaceOnUse patternTransform=rotate(45)",
                            name(id, color));
                    drawing.element("rect width=6 height=6 fill=#ffffff");
                    drawing.element("rect width=2.4 height=6 fill=?", color);
                    drawing.close("pattern");
                });
        drawing.close("defs");
    }

    private static String name(String id, String color) {
        return "h-" + id + "-" + color.substring(1);
    }

    private static void bar(Drawing drawing, String id, Bar bar, double y, int most) {
        drawing.words(LEFT - 10, y + 15, "end", "", bar.label());
        double x = LEFT;
        for (var part : bar.parts()) {
            double width = (RIGHT - LEFT) * part.count() / most;
            if (part.count() > 0) {
                part(drawing, id, part, x, y, width);
                if (width > 26) {
                    boolean solid = part.filling().equals("solid");
                    if (!solid) {
                        drawing.element(
                                "rect x=? y=? width=28 height=? fill=#ffffff rx=3",
                                x + width / 2 - 14,
                                y + 2,
                                THICK - 4);
                    }
                    drawing.open(
                            "text x=? y=? text-anchor=middle fill=? class=?",
                            x + width / 2,
                            y + 14.5,
                            solid ? "#ffffff" : "#1c1b19",
                            solid ? "onsolid" : "onpaper");
                    drawing.text(Integer.toString(part.count())).close("text");
                }
            }
            x += width;
        }
        drawing.words(x + 6, y + 15, "start", "soft", Integer.toString(bar.total()));
    }

    private static void part(Drawing drawing, String id, BarPart part, double x, double y, double width) {
        var fill = switch (part.filling()) {
            case "solid" -> part.color();
            case "hatched" -> "url(#" + name(id, part.color()) + ")";
            default -> "#ffffff";
        };
        drawing.element(
                "rect x=? y=? width=? height=? fill=? class=? stroke=? stroke-width=1 stroke-dasharray=?",
                x,
                y,
                width,
                THICK,
                fill,
                part.filling().equals("solid") ? part.type() : part.type() + " " + part.filling(),
                part.color(),
                part.filling().equals("dotted") ? "2 2" : "none");
    }

    private static void key(Drawing drawing, String id, List<Bar> bars, double y) {
        double x = LEFT;
        var shown = bars.stream()
                .flatMap(bar -> bar.parts().stream())
                .filter(part -> part.count() > 0)
                .collect(Collectors.toMap(BarPart::word, part -> part, SplitBars::both, LinkedHashMap::new));
        for (var part : shown.values()) {
            part(drawing, id, part, x, y - 10, 14);
            drawing.words(x + 20, y + 4, "start", "soft", part.word());
            x += 40 + part.word().length() * 7;
        }
    }

    /** One part for the key: gray where bars of several colors have it. */
    private static BarPart both(BarPart one, BarPart other) {
        return one.color().equals(other.color()) ? one : new BarPart(one.word(), 1, GRAY, "key", one.filling());
    }
}
