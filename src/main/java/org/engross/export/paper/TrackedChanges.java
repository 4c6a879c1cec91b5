package org.engross.export.paper;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.engross.comparison.redline.Redline;
import org.engross.comparison.redline.Redline.Fate;
import org.engross.comparison.redline.Redline.FateMark;
import org.engross.deadline.TimeLimit;
import org.engross.export.print.CommitteePrint.PrintedItem.LawWords;

/**
 * Writes the body of a document, most with tracked changes, for the ends of paragraphs as for words: {@code w:ins} and
 * {@code w:del}, and {@code w:moveFrom} and {@code w:moveTo} for what moved.
 */
final class TrackedChanges {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The style of a sign, by which it is told from the words of the texts. */
    static final String SIGN = "Unchecked";

    /** A level's indent, in twentieths of a point. */
    private static final int INDENT = 360;

    /**
     * Noon, so that no time zone makes it another day. Whole paragraphs bear another minute than words: LibreOffice takes
     * changes that meet and bear the same for one, and would lose the end of a paragraph that the one closes before the
     * other begins.
     */
    private static final String WORDS = "T12:00:00Z";

    private static final String PARAGRAPHS = "T12:05:00Z";

    private final StringWriter out = new StringWriter();
    private Moves moves = new Moves("move-");
    private int redlines;
    private final List<String> comments = new ArrayList<>();
    private final XMLStreamWriter xml;
    private final String author;
    private final LocalDate date;
    private final Map<String, LocalDate> dates;
    private String time = WORDS;
    private int change;

    private TrackedChanges(String author, LocalDate date, Map<String, LocalDate> dates) throws XMLStreamException {
        this.dates = dates;
        this.author = author;
        this.date = date;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /**
     * The body.
     *
     * @param author of every change of which none is known
     * @param date of every change of such an author
     * @param dates of the changes of the authors that are known
     */
    static TrackedBody of(List<BodyPart> parts, String author, LocalDate date, Map<String, LocalDate> dates)
            throws XMLStreamException {
        var changes = new TrackedChanges(author, date, dates);
        changes.document(parts);
        return new TrackedBody(changes.out.toString(), changes.comments);
    }

    /**
     * What was written.
     *
     * @param comments what the comments say, by the numbers to which the document refers
     */
    record TrackedBody(String document, List<String> comments) {}

    private void document(List<BodyPart> parts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", WORD);
        xml.writeNamespace("w", WORD);
        xml.writeNamespace("r", RELATIONS);
        open("body");
        for (var part : parts) {
            switch (part) {
                case BodyPart.Remark told -> told(told);
                case BodyPart.TrackedLaw changed -> redline(changed);
                case BodyPart.MarkedLaw marked -> marked(marked.words());
            }
        }
        section();
        close();
        close();
        xml.writeEndDocument();
        xml.flush();
    }

    private void told(BodyPart.Remark told) throws XMLStreamException {
        open("p");
        open("pPr");
        empty("pStyle", "val", told.style());
        close();
        words("t", told.words(), "");
        close();
    }

    private void marked(LawWords line) throws XMLStreamException {
        TimeLimit.check();
        open("p");
        if (line.indent() > 0) {
            open("pPr");
            empty("ind", "left", Integer.toString(line.indent() * INDENT));
            close();
        }
        for (var edit : line.edits()) {
            switch (edit.op()) {
                case SAME -> words("t", edit.text(), "");
                case INSERT -> words("t", edit.text(), "NewMatter");
                case STRIKE -> {
                    words("t", "[", "BlackBracket");
                    words("t", edit.text(), "");
                    words("t", "]", "BlackBracket");
                }
            }
        }
        if (!line.sign().isEmpty()) {
            words("t", line.sign(), SIGN);
        }
        close();
    }

    /** Moves are named within one redline, so those of a second one in the same document get names of their own. */
    private void redline(BodyPart.TrackedLaw law) throws XMLStreamException {
        redlines++;
        moves = new Moves(redlines == 1 ? "move-" : "move-" + redlines + "-");
        moves.count(law.redline());
        for (int i = 0; i < law.signs().size(); i++) {
            paragraph(
                    law.redline().paragraphs().get(i),
                    law.signs().get(i),
                    law.notes().get(i));
        }
    }

    private void paragraph(Redline.Paragraph paragraph, String sign, String note) throws XMLStreamException {
        TimeLimit.check();
        var end = paragraph.end();
        time = end.fate() == Fate.KEPT ? WORDS : PARAGRAPHS;
        open("p");
        open("pPr");
        if (paragraph.indent() > 0) {
            empty("ind", "left", Integer.toString(paragraph.indent() * INDENT));
        }
        if (end.fate() != Fate.KEPT) {
            open("rPr");
            change(element(end.fate()), end.author());
            close();
            close();
        }
        close();
        if (!note.isEmpty()) {
            empty("commentRangeStart", "id", Integer.toString(comments.size()));
        }
        for (var run : paragraph.runs()) {
            moves.before(run.mark());
            run(run);
            moves.after(run.mark());
        }
        if (!sign.isEmpty()) {
            sign(sign, end);
        }
        if (!note.isEmpty()) {
            comment(note, end);
        }
        moves.before(end);
        close();
        moves.after(end);
    }

    /** Marks where the words of each move begin and end, by which a word processor knows the two places for one move. */
    private final class Moves {

        private final Map<MoveRange, Integer> marksLeft = new HashMap<>();
        private final Map<MoveRange, String> numbers = new HashMap<>();

        private final String prefix;

        Moves(String prefix) {
            this.prefix = prefix;
        }

        private record MoveRange(String element, String move) {

            static MoveRange of(FateMark mark) {
                return new MoveRange(mark.fate() == Fate.MOVED_AWAY ? "moveFromRange" : "moveToRange", mark.move());
            }
        }

        void count(Redline redline) {
            for (var paragraph : redline.paragraphs()) {
                paragraph.runs().forEach(run -> count(run.mark()));
                count(paragraph.end());
            }
        }

        private void count(FateMark mark) {
            if (!mark.move().isEmpty()) {
                marksLeft.merge(MoveRange.of(mark), 1, Integer::sum);
            }
        }

        void before(FateMark mark) throws XMLStreamException {
            if (!mark.move().isEmpty() && !numbers.containsKey(MoveRange.of(mark))) {
                var range = MoveRange.of(mark);
                change(range.element() + "Start", mark.author());
                xml.writeAttribute("w", WORD, "name", prefix + range.move());
                close();
                numbers.put(range, Integer.toString(change));
            }
        }

        void after(FateMark mark) throws XMLStreamException {
            if (!mark.move().isEmpty() && marksLeft.merge(MoveRange.of(mark), -1, Integer::sum) == 0) {
                empty(MoveRange.of(mark).element() + "End", "id", numbers.get(MoveRange.of(mark)));
            }
        }
    }

    private static String element(Fate fate) {
        return switch (fate) {
            case KEPT -> throw new IllegalArgumentException("what is kept is no change");
            case INSERTED -> "ins";
            case STRUCK -> "del";
            case MOVED_AWAY -> "moveFrom";
            case MOVED_HERE -> "moveTo";
        };
    }

    private void run(Redline.RedlineRun run) throws XMLStreamException {
        var fate = run.mark().fate();
        if (fate == Fate.KEPT) {
            words("t", run.text(), "");
            return;
        }
        change(element(fate), run.mark().author());
        words(fate == Fate.STRUCK ? "delText" : "t", run.text(), "");
        close();
    }

    /** It is there where the end of its paragraph is, lest it be left in another. */
    private void sign(String sign, FateMark end) throws XMLStreamException {
        if (end.fate() == Fate.KEPT) {
            words("t", sign, SIGN);
            return;
        }
        boolean stays = end.fate().isAfter();
        change(stays ? "ins" : "del", end.author());
        words(stays ? "t" : "delText", sign, SIGN);
        close();
    }

    /** Its mark is there where the end of its paragraph is, as a sign is. */
    private void comment(String note, FateMark end) throws XMLStreamException {
        var number = Integer.toString(comments.size());
        comments.add(note);
        empty("commentRangeEnd", "id", number);
        if (end.fate() == Fate.KEPT) {
            commentMark(number);
            return;
        }
        change(end.fate().isAfter() ? "ins" : "del", end.author());
        commentMark(number);
        close();
    }

    private void commentMark(String number) throws XMLStreamException {
        open("r");
        empty("commentReference", "id", number);
        close();
    }

    private void words(String element, String words, String style) throws XMLStreamException {
        open("r");
        if (!style.isEmpty()) {
            open("rPr");
            empty("rStyle", "val", style);
            close();
        }
        open(element);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(words);
        close();
        close();
    }

    /** Opens a tracked change; each has a number of its own. Where nobody is known who made it, it is the newer text's. */
    private void change(String element, String by) throws XMLStreamException {
        open(element);
        change++;
        xml.writeAttribute("w", WORD, "id", Integer.toString(change));
        xml.writeAttribute("w", WORD, "author", by.isEmpty() ? author : by);
        xml.writeAttribute("w", WORD, "date", dates.getOrDefault(by, date) + time);
    }

    /** Letter paper, an inch about. */
    private void section() throws XMLStreamException {
        open("sectPr");
        reference("headerReference", "first", "rId2");
        reference("headerReference", "default", "rId4");
        reference("footerReference", "first", "rId3");
        reference("footerReference", "default", "rId3");
        empty("pgSz", "w", "12240", "h", "15840");
        empty(
                "pgMar", "top", "1440", "right", "1440", "bottom", "1440", "left", "1440", "header", "720", "footer",
                "720", "gutter", "0");
        xml.writeEmptyElement("w", "titlePg", WORD);
        close();
    }

    private void reference(String element, String pages, String part) throws XMLStreamException {
        xml.writeEmptyElement("w", element, WORD);
        xml.writeAttribute("w", WORD, "type", pages);
        xml.writeAttribute("r", RELATIONS, "id", part);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", element, WORD);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", WORD, attributes[i], attributes[i + 1]);
        }
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement("w", element, WORD);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
