package org.engross.export.chart;

import org.engross.member.Party;
import org.engross.vote.Cast;

/** The mark of one member: the party is its shape and color, the position its filling. */
final class Mark {

    private static final double STROKE = 1.4;

    private Mark() {}

    static String color(Party party) {
        return switch (party) {
            case REPUBLICAN -> "#a63a22";
            case DEMOCRAT -> "#1f5a9e";
            case INDEPENDENT -> "#5b6b1f";
        };
    }

    /** The class by which a page's style sheet finds the party's color. */
    static String type(Party party) {
        return "p" + party.letter();
    }

    static void draw(Drawing drawing, Party party, Cast.Side side, double x, double y, double radius) {
        double size = side == Cast.Side.NOT_VOTING ? radius * 0.45 : radius;
        var color = color(party);
        var fill = side == Cast.Side.IN_FAVOR || side == Cast.Side.NOT_VOTING ? color : "none";
        var type = type(party) + (fill.equals("none") ? " seat hollow" : " seat");
        switch (party) {
            case REPUBLICAN ->
                drawing.element(
                        "circle",
                        "cx",
                        x,
                        "cy",
                        y,
                        "r",
                        size,
                        "class",
                        type,
                        "fill",
                        fill,
                        "stroke",
                        color,
                        "stroke-width",
                        STROKE);
            case DEMOCRAT -> {
                double half = size * 0.9;
                drawing.element(
                        "rect",
                        "x",
                        x - half,
                        "y",
                        y - half,
                        "width",
                        half * 2,
                        "height",
                        half * 2,
                        "class",
                        type,
                        "fill",
                        fill,
                        "stroke",
                        color,
                        "stroke-width",
                        STROKE);
            }
            case INDEPENDENT ->
                drawing.element(
                        "path",
                        "d",
                        triangle(x, y, size * 1.15),
                        "class",
                        type,
                        "fill",
                        fill,
                        "stroke",
                        color,
                        "stroke-width",
                        STROKE);
        }
        if (side == Cast.Side.PRESENT) {
            drawing.element(
                    "circle", "cx", x, "cy", y, "r", radius * 0.3, "class", type(party) + " seat", "fill", color);
        }
    }

    private static String triangle(double x, double y, double size) {
        return String.format(
                java.util.Locale.ROOT,
                "M%.2f %.2fL%.2f %.2fL%.2f %.2fZ",
                x,
                y - size,
                x + size,
                y + size * 0.8,
                x - size,
                y + size * 0.8);
    }
}
