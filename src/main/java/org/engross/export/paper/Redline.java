package org.engross.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engross.comparison.ParagraphPairs;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;

/**
 * Two texts as one document in which every change is marked, paragraph by paragraph, in the order of the texts. Accepting
 * every change gives the newer text exactly as {@link PlainPrint} prints it, rejecting every change the older; so a
 * provision that moved is struck in one place and inserted in the other.
 */
public record Redline(List<Paragraph> paragraphs) {

    /** What becomes of a paragraph as a whole. */
    public enum Fate {
        KEPT,
        INSERTED,
        STRUCK
    }

    /**
     * A paragraph.
     *
     * @param indent how many levels it stands in, in the newer text if it has it
     * @param edits its words; of a paragraph inserted or struck, one
     */
    public record Paragraph(Fate fate, int indent, List<Edit> edits) {

        public Paragraph {
            edits = List.copyOf(edits);
        }

        /** Whether nothing in it changed. */
        public boolean isUnchanged() {
            return fate == Fate.KEPT && edits.stream().allMatch(edit -> edit.op() == Edit.Op.SAME);
        }
    }

    public Redline {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The redline that leads from one text to the other. */
    public static Redline of(Provision before, Provision after) {
        var older = Line.of(PlainPrint.of(before));
        var newer = Line.of(PlainPrint.of(after));
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        int to = 0;
        for (var pair : ParagraphPairs.of(words(older), words(newer))) {
            strike(paragraphs, older.subList(from, pair.before()));
            insert(paragraphs, newer.subList(to, pair.after()));
            var line = newer.get(pair.after());
            var edits = Edits.between(older.get(pair.before()).words(), line.words());
            paragraphs.add(new Paragraph(Fate.KEPT, line.indent(), edits.list()));
            from = pair.before() + 1;
            to = pair.after() + 1;
        }
        strike(paragraphs, older.subList(from, older.size()));
        insert(paragraphs, newer.subList(to, newer.size()));
        return new Redline(paragraphs);
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::words).toList();
    }

    private static void strike(List<Paragraph> paragraphs, List<Line> lines) {
        lines.forEach(
                line -> paragraphs.add(new Paragraph(Fate.STRUCK, line.indent(), List.of(Edit.strike(line.words())))));
    }

    private static void insert(List<Paragraph> paragraphs, List<Line> lines) {
        lines.forEach(line ->
                paragraphs.add(new Paragraph(Fate.INSERTED, line.indent(), List.of(Edit.insert(line.words())))));
    }

    /** The newer text, a paragraph a line, without indents. */
    public String accepted() {
        return text(Fate.STRUCK, Edit::isAfter);
    }

    /** The older text, a paragraph a line, without indents. */
    public String rejected() {
        return text(Fate.INSERTED, Edit::isBefore);
    }

    private String text(Fate gone, Predicate<Edit> stays) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.fate() != gone)
                .map(paragraph ->
                        paragraph.edits().stream().filter(stays).map(Edit::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** A line of a print, its indent taken off. */
    private record Line(int indent, String words) {

        private static final int STEP = 2;

        static List<Line> of(String print) {
            return print.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new Line((line.length() - line.stripLeading().length()) / STEP, line.strip()))
                    .toList();
        }
    }
}
