package org.engross.export.picture;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.engross.export.comparison.PrintedParagraph;
import org.engross.export.comparison.PrintedParagraph.MarkedPiece;
import org.engross.export.picture.Typeset.Look;
import org.engross.export.picture.Typeset.Styled;
import org.engross.export.text.Html;

/**
 * A picture that says of itself what it shows, whence, and where it is found, since pictures travel without their pages.
 *
 * @param svg with a white ground
 */
public record Picture(String svg) {

    private static final int WIDTH = 640;
    private static final int MARGIN = 24;
    private static final int TEXT = WIDTH - 2 * MARGIN;

    /** A PNG has two pixels for a unit of the picture. */
    private static final float SCALE = 2;

    /** More words than these a picture does not show. */
    private static final int MOST_WORDS = 450;

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    /**
     * What stands about a picture.
     *
     * @param kicker above the title; empty for none
     * @param notes under the title: who made it, how it ended
     * @param marks what a reader must know, under what is shown
     * @param source whence it is
     * @param link where it is found
     */
    public record Frame(
            String kicker, String title, List<String> notes, List<String> marks, String source, String link) {
        public Frame {
            notes = List.copyOf(notes);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A chart in a frame.
     *
     * @param chart as {@code org.engross.export.chart} draws it
     * @throws IllegalArgumentException if it is no such drawing
     */
    public static Picture of(Frame frame, String chart) {
        var size = SIZE.matcher(chart);
        if (!size.find()) {
            throw new IllegalArgumentException("a drawing without a size");
        }
        double wide = Double.parseDouble(size.group(1));
        double high = Double.parseDouble(size.group(2)) * Math.min(1, TEXT / wide);
        var set = head(frame);
        var placed = chart.replaceFirst("^\\s*<svg ", "<svg x=\"" + MARGIN + "\" y=\"" + number(set.y() + 8) + "\" ")
                .replaceFirst(
                        " width=\"\\d+\" height=\"\\d+\"", " width=\"" + TEXT + "\" height=\"" + number(high) + "\"");
        set.space(high + 16);
        foot(set, frame);
        return new Picture(document(frame.title(), set.y(), set.svg() + placed));
    }

    /** The words of a change in a frame; where they are many, as many as a picture has room for, and it says so. */
    public static Picture of(Frame frame, List<PrintedParagraph> words) {
        var set = head(frame);
        set.space(6);
        int left = MOST_WORDS;
        int more = 0;
        for (var paragraph : words) {
            var runs = runs(paragraph);
            int count = runs.stream()
                    .mapToInt(run -> run.words().split("\\s+").length)
                    .sum();
            if (left <= 0) {
                more += count;
            } else {
                set.space(6);
                set.paragraph(17, 25, indent(paragraph), runs);
            }
            left -= count;
        }
        if (more > 0) {
            set.space(6);
            set.paragraph(
                    13,
                    19,
                    0,
                    List.of(new Styled(
                            Face.PLAIN, Look.DOUBT, "Cut here: " + more + " words more at the address below.")));
        }
        foot(set, frame);
        return new Picture(document(frame.title(), set.y(), set.svg()));
    }

    private static double indent(PrintedParagraph paragraph) {
        return paragraph.type().matches("i[1-6]") ? 14 * (paragraph.type().charAt(1) - '0') : 0;
    }

    private static List<Styled> runs(PrintedParagraph paragraph) {
        var runs = new ArrayList<Styled>();
        for (var words : paragraph.words()) {
            var face = words.heading() ? Face.LAW_BOLD : Face.LAW;
            for (var piece : words.pieces()) {
                add(runs, face, Look.PLAIN, piece.before());
                add(runs, face, Look.PLAIN, piece.close() ? "\u2009" : "");
                add(runs, face, look(piece), piece.words());
                add(runs, face, Look.PLAIN, piece.after());
            }
            add(runs, face, Look.PLAIN, words.end());
        }
        return runs;
    }

    private static Look look(MarkedPiece piece) {
        return switch (piece.tag()) {
            case "del" -> Look.STRUCK;
            case "ins" -> Look.INSERTED;
            default -> Look.PLAIN;
        };
    }

    private static void add(List<Styled> runs, Face face, Look look, String words) {
        if (!words.isEmpty()) {
            runs.add(new Styled(face, look, words));
        }
    }

    private static Typeset head(Frame frame) {
        var set = new Typeset(MARGIN, MARGIN - 4, TEXT);
        if (!frame.kicker().isEmpty()) {
            set.paragraph(12, 15, 0, List.of(new Styled(Face.PLAIN_BOLD, Look.SOFT, frame.kicker())));
            set.space(3);
        }
        set.paragraph(20, 25, 0, List.of(new Styled(Face.LAW_BOLD, Look.PLAIN, frame.title())));
        for (var note : frame.notes()) {
            set.space(2);
            set.paragraph(13, 19, 0, List.of(new Styled(Face.PLAIN, Look.SOFT, note)));
        }
        return set;
    }

    private static void foot(Typeset set, Frame frame) {
        set.space(8);
        for (var mark : frame.marks()) {
            set.paragraph(12, 17, 0, List.of(new Styled(Face.PLAIN, Look.DOUBT, mark)));
        }
        set.paragraph(12, 17, 0, List.of(new Styled(Face.PLAIN, Look.SOFT, frame.source())));
        set.paragraph(12, 17, 0, List.of(new Styled(Face.PLAIN, Look.SOFT, frame.link())));
        set.space(MARGIN - 4);
    }

    private static String document(String title, double height, String content) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$s" width="%1$d" height="%2$s" role="img">
                <title>%3$s</title>
                <style>.big { font-size: 17px; font-weight: 700; } .small { font-size: 11.5px; }</style>
                <rect width="%1$d" height="%2$s" fill="#ffffff"/>
                %4$s</svg>
                """.formatted(WIDTH, number(Math.ceil(height)), Html.escape(title), content);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    /** The picture in pixels. */
    public byte[] png() {
        Face.LAW.attributes(1); // so that the fonts are known before anything is drawn
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, WIDTH * SCALE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        var out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("a picture of ours that cannot be drawn", e);
        }
        return out.toByteArray();
    }
}
