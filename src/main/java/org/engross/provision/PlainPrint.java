package org.engross.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engross.provision.PrintedLine.Kind;
import org.engross.provision.PrintedLine.LinePiece;

/**
 * Prints a tree as plain text: a provision a line, its designation and heading before its words, indented two spaces a
 * level below the subsection, flush words after the levels at the indent of the provision that they close, quotation
 * marks before each quoted provision and after the last. A footnote of the publisher is none of the words: it stands
 * in brackets where it is called, with its number ({@code paragraph (1). [1 So in original.]}).
 *
 * <pre>
 * § 1595. Civil remedy
 * (b)
 *   (1) Any civil action filed under …
 * </pre>
 */
public final class PlainPrint {

    private static final String STEP = "  ";

    private final List<OpenLine> lines = new ArrayList<>();
    private int provisions;

    /** A line under construction. */
    private record OpenLine(int depth, List<LinePiece> pieces) {

        /** Whether words may follow without a blank. */
        boolean isOpen() {
            return pieces.isEmpty() || pieces.getLast().text().endsWith("—");
        }

        void add(Kind kind, int provision, String text) {
            if (!text.isEmpty()) {
                pieces.add(new LinePiece(kind, provision, text));
            }
        }
    }

    private PlainPrint() {}

    /** The text, each line ended by a line feed. */
    public static String of(Provision root) {
        var out = new StringBuilder();
        for (var line : print(root)) {
            out.append(STEP.repeat(line.depth()));
            line.pieces().forEach(piece -> out.append(piece.text()));
            out.append('\n');
        }
        return out.toString();
    }

    /** The same print, line by line, in pieces. */
    public static List<PrintedLine> lines(Provision root) {
        return print(root).stream()
                .map(line -> new PrintedLine(line.depth(), line.pieces()))
                .toList();
    }

    private static List<OpenLine> print(Provision root) {
        var print = new PlainPrint();
        print.provision(root, 0);
        return print.lines;
    }

    private void provision(Provision provision, int depth) {
        int number = provisions++;
        var lead = lead(provision, number, depth);
        var parts = provision.parts();
        int from = 0;
        boolean within = provision.level().isWithinSection();
        if (within && !parts.isEmpty() && parts.getFirst() instanceof Wording words) {
            lead.add(Kind.SETTING, number, lead.isOpen() ? "" : " ");
            words(lead, words, number);
            from = 1;
        }
        if (!lead.pieces().isEmpty()) {
            lines.add(lead);
        }
        int below = provision.level() == Level.TEXT || !within ? depth : depth + 1;
        parts(parts.subList(from, parts.size()), number, depth, below);
    }

    /** The designation and heading; from the subsection down a heading is set off by a period and a dash. */
    private static OpenLine lead(Provision provision, int number, int depth) {
        var lead = new OpenLine(depth, new ArrayList<>());
        var heading = provision.heading().words();
        lead.add(Kind.DESIGNATION, number, provision.designation().printed());
        if (!heading.isEmpty()) {
            lead.add(Kind.SETTING, number, lead.pieces().isEmpty() ? "" : " ");
            lead.add(Kind.WORDS, number, heading);
            lead.add(Kind.SETTING, number, provision.level().isWithinSection() ? ".—" : "");
        }
        return lead;
    }

    private void parts(List<Part> parts, int number, int depth, int below) {
        for (var part : parts) {
            switch (part) {
                case Wording wording -> {
                    var line = new OpenLine(depth, new ArrayList<>());
                    words(line, wording, number);
                    lines.add(line);
                }
                case Provision provision -> provision(provision, below);
                case QuotedContent content -> quoted(content, number, below);
            }
        }
    }

    /** Sets an opening quotation mark before each line of a quoted block, as bills do. */
    private void quoted(QuotedContent content, int number, int depth) {
        int from = lines.size();
        parts(content.parts(), number, depth, depth);
        if (content.marked()) {
            for (var line : lines.subList(from, lines.size())) {
                int owner = line.pieces().isEmpty()
                        ? number
                        : line.pieces().getFirst().provision();
                line.pieces().addFirst(new LinePiece(Kind.SETTING, owner, "“"));
            }
            lines.getLast().add(Kind.SETTING, number, "”");
        }
        lines.getLast().add(content.after().isBlank() ? Kind.SETTING : Kind.WORDS, number, content.after());
    }

    /** The words with their footnotes; notes in the margin are not printed. */
    private static void words(OpenLine line, Wording wording, int number) {
        if (wording.marks().isEmpty()) {
            line.add(Kind.WORDS, number, wording.words());
            return;
        }
        var notes = wording.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.NOTE)
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
        int at = 0;
        for (var note : notes) {
            line.add(
                    Kind.WORDS,
                    number,
                    wording.words().substring(at, note.span().start()));
            line.add(Kind.SETTING, number, " [" + note.value() + "]");
            at = note.span().start();
        }
        line.add(Kind.WORDS, number, wording.words().substring(at));
    }
}
