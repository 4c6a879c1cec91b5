package org.engross.export.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.engross.export.text.Html;

/** An SVG being drawn. Lengths are in units of its view box. */
final class Drawing {

    static final String FONT = "'Liberation Sans', Helvetica, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    /**
     * Begins.
     *
     * @param id of the drawing, by which its title and description are found
     */
    Drawing(String id, int width, int height, String title, String description) {
        out.append("""
                <svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d"\
                 role="img" aria-labelledby="%1$s-t %1$s-d" font-family="%4$s" font-size="13">
                <title id="%1$s-t">%5$s</title>
                <desc id="%1$s-d">%6$s</desc>
                """.formatted(id, width, height, FONT, Html.escape(title), Html.escape(description)));
    }

    /**
     * An element without content.
     *
     * @param tag its name and attributes, {@code rect width=6 height=?}, with a question mark for each of the values
     */
    Drawing element(String tag, Object... values) {
        open(tag, values);
        out.insert(out.length() - 1, '/');
        out.append('\n');
        return this;
    }

    /** A straight line, from one point to another. */
    Drawing line(double fromX, double fromY, double toX, double toY, String looks) {
        return element("line x1=? y1=? x2=? y2=? " + looks, fromX, fromY, toX, toY);
    }

    Drawing open(String tag, Object... values) {
        var left = List.of(values).iterator();
        var words = tag.split(" ");
        out.append('<').append(words[0]);
        for (var attribute : List.of(words).subList(1, words.length)) {
            int at = attribute.indexOf('=') + 1;
            var value = attribute.substring(at);
            out.append(' ').append(attribute, 0, at).append('"');
            out.append(value.equals("?") ? printed(left.next()) : value).append('"');
        }
        out.append('>');
        return this;
    }

    Drawing text(String words) {
        out.append(Html.escape(words));
        return this;
    }

    Drawing close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Words that stand at a point; the anchor is start, middle or end. */
    Drawing words(double x, double y, String anchor, String type, String words) {
        open("text x=? y=? text-anchor=? class=? fill=?", x, y, anchor, type, fill(type));
        out.append(Html.escape(words));
        return close("text");
    }

    private static String fill(String type) {
        return type.contains("soft") ? "#57534c" : "#1c1b19";
    }

    private static String printed(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : Html.escape(value.toString());
    }

    String done() {
        return out + "</svg>\n";
    }
}
