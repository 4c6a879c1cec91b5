package org.engross.export.picture;

import java.util.ArrayList;
import java.util.List;
import org.engross.export.text.Html;

/** Sets words in lines of a width, as SVG. Lengths are in units of the picture. */
final class Typeset {

    /** How words look beyond their typeface: their color, and a line through or under them. */
    enum Look {
        PLAIN("#1c1b19", ""),
        SOFT("#57534c", ""),
        DOUBT("#8f2d0c", ""),
        STRUCK("#8f2d0c", " text-decoration=\"line-through\""),
        INSERTED("#0b4a86", " text-decoration=\"underline\"");

        private final String attributes;

        Look(String color, String line) {
            attributes = "fill=\"" + color + "\"" + line;
        }
    }

    /** Words of one look. */
    record Styled(Face face, Look look, String words) {}

    private final StringBuilder out = new StringBuilder();
    private final double left;
    private final double width;
    private double y;

    Typeset(double left, double top, double width) {
        this.left = left;
        this.width = width;
        y = top;
    }

    /** The lower end of what is set. */
    double y() {
        return y;
    }

    String svg() {
        return out.toString();
    }

    void space(double height) {
        y += height;
    }

    /** A paragraph. */
    Typeset paragraph(int size, double leading, double indent, List<Styled> words) {
        for (var line : lines(size, width - indent, words)) {
            y += leading;
            line(line, size, left + indent);
        }
        return this;
    }

    private void line(List<Styled> line, int size, double x) {
        out.append("<text x=\"%.1f\" y=\"%.1f\" xml:space=\"preserve\">".formatted(x, y));
        for (var run : withoutLastSpace(line)) {
            out.append("<tspan ")
                    .append(run.face().attributes(size))
                    .append(' ')
                    .append(run.look().attributes)
                    .append('>')
                    .append(Html.escape(run.words()))
                    .append("</tspan>");
        }
        out.append("</text>\n");
    }

    /** A space at the end of a line would be struck through or underlined with its word. */
    private static List<Styled> withoutLastSpace(List<Styled> line) {
        var last = line.getLast();
        var all = new ArrayList<>(line);
        all.set(
                all.size() - 1,
                new Styled(last.face(), last.look(), last.words().stripTrailing()));
        return all;
    }

    /** The words in lines, each filled as far as its words go; a word that is longer than a line is parted. */
    private static List<List<Styled>> lines(int size, double width, List<Styled> words) {
        var lines = new ArrayList<List<Styled>>();
        var line = new ArrayList<Styled>();
        double filled = 0;
        for (var word : words(size, width, words)) {
            double wide = word.face().width(word.words().stripTrailing(), size);
            if (filled > 0 && filled + wide > width) {
                lines.add(List.copyOf(line));
                line.clear();
                filled = 0;
            }
            if (!line.isEmpty()
                    && line.getLast().face() == word.face()
                    && line.getLast().look() == word.look()) {
                line.set(
                        line.size() - 1,
                        new Styled(word.face(), word.look(), line.getLast().words() + word.words()));
            } else {
                line.add(word);
            }
            filled += word.face().width(word.words(), size);
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    /** Each word with the space after it. */
    private static List<Styled> words(int size, double width, List<Styled> runs) {
        var words = new ArrayList<Styled>();
        for (var run : runs) {
            for (var word : run.words().split("(?<=\\s)(?=\\S)|(?<=[/&?=])(?=[\\w%])")) {
                var left = word;
                while (run.face().width(left, size) > width && left.length() > 1) {
                    int fits = Math.max(
                            1, (int) (left.length() * width / run.face().width(left, size)) - 1);
                    words.add(new Styled(run.face(), run.look(), left.substring(0, fits)));
                    left = left.substring(fits);
                }
                words.add(new Styled(run.face(), run.look(), left));
            }
        }
        return words;
    }
}
