package org.engross.export.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.member.Party;
import org.engross.vote.Cast;

/** The mark of one member: the party is its shape and color, the position its filling. */
final class MemberMark {

    private static final double STROKE = 1.4;

    private MemberMark() {}

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
        boolean filled = side == Cast.Side.IN_FAVOR || side == Cast.Side.NOT_VOTING;
        var attributes = new ArrayList<>(place(party, x, y, size));
        attributes.addAll(paint(party, filled));
        drawing.element(shape(party), attributes.toArray());
        if (side == Cast.Side.PRESENT) {
            var dot =
                    List.of("cx", x, "cy", y, "r", radius * 0.3, "class", type(party) + " seat", "fill", color(party));
            drawing.element("circle", dot.toArray());
        }
    }

    private static String shape(Party party) {
        return switch (party) {
            case REPUBLICAN -> "circle";
            case DEMOCRAT -> "rect";
            case INDEPENDENT -> "path";
        };
    }

    /** Where its shape stands; each looks as large as the others. */
    private static List<Object> place(Party party, double x, double y, double size) {
        return switch (party) {
            case REPUBLICAN -> List.of("cx", x, "cy", y, "r", size);
            case DEMOCRAT -> {
                double half = size * 0.9;
                yield List.of("x", x - half, "y", y - half, "width", half * 2, "height", half * 2);
            }
            case INDEPENDENT -> List.of("d", triangle(x, y, size * 1.15));
        };
    }

    private static List<Object> paint(Party party, boolean filled) {
        var color = color(party);
        var type = type(party) + (filled ? " seat" : " seat hollow");
        return List.of("class", type, "fill", filled ? color : "none", "stroke", color, "stroke-width", STROKE);
    }

    private static String triangle(double x, double y, double size) {
        return String.format(
                Locale.ROOT,
                "M%.2f %.2fL%.2f %.2fL%.2f %.2fZ",
                x,
                y - size,
                x + size,
                y + size * 0.8,
                x - size,
                y + size * 0.8);
    }
}
