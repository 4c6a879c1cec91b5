package org.engross.export.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engross.member.Party;
import org.engross.vote.Cast;

/** The mark of one member: the party is its shape and color, the position its filling. */
final class MemberMark {

    private MemberMark() {}

    static String color(Party party) {
        return switch (party) {
            case REPUBLICAN -> "#a63a22";
            case DEMOCRAT -> "#1f5a9e";
            case INDEPENDENT -> "#5b6b1f";
            case OTHER -> "#6b4a8a";
            case UNSTATED -> "#57534c";
        };
    }

    /** The class by which a page's style sheet finds the party's color. */
    static String type(Party party) {
        return party == Party.UNSTATED ? "pU" : "p" + party.letter();
    }

    static void draw(Drawing drawing, Party party, Cast.Side side, double x, double y, double radius) {
        double size = side == Cast.Side.NOT_VOTING ? radius * 0.45 : radius;
        boolean filled = side == Cast.Side.IN_FAVOR || side == Cast.Side.NOT_VOTING;
        var fill = filled ? color(party) : "none";
        var type = type(party) + (filled ? " seat" : " seat hollow");
        var values = Stream.concat(place(party, x, y, size).stream(), Stream.of(type, fill, color(party)));
        drawing.element(shape(party) + " class=? fill=? stroke=? stroke-width=1.4", values.toArray());
        if (side == Cast.Side.PRESENT) {
            var dot = type(party) + " seat";
            drawing.element("circle cx=? cy=? r=? class=? fill=?", x, y, radius * 0.3, dot, color(party));
        }
    }

    private static String shape(Party party) {
        return switch (party) {
            case REPUBLICAN -> "circle cx=? cy=? r=?";
            case DEMOCRAT -> "rect x=? y=? width=? height=?";
            case INDEPENDENT, OTHER, UNSTATED -> "path d=?";
        };
    }

    /** Where its shape stands; each looks as large as the others. */
    private static List<Object> place(Party party, double x, double y, double size) {
        return switch (party) {
            case REPUBLICAN -> List.of(x, y, size);
            case DEMOCRAT -> {
                double half = size * 0.9;
                yield List.of(x - half, y - half, half * 2, half * 2);
            }
            case INDEPENDENT -> List.of(triangle(x, y, size * 1.15));
            case OTHER, UNSTATED -> List.of(diamond(x, y, size * 1.2));
        };
    }

    private static String diamond(double x, double y, double size) {
        return String.format(
                Locale.ROOT,
                "M%.2f %.2fL%.2f %.2fL%.2f %.2fL%.2f %.2fZ",
                x,
                y - size,
                x + size,
                y,
                x,
                y + size,
                x - size,
                y);
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
