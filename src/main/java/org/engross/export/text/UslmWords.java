package org.engross.export.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.engross.provision.Mark;
import org.engross.provision.Wording;

/** Prints a run of words with its marks as inline elements. */
final class UslmWords {

    private static final Pattern CALL = Pattern.compile("[0-9]{1,3}(?= )");

    /** @param closing the tags that end it */
    private record OpenMark(String closing, int end) {}

    private final StringBuilder out = new StringBuilder();
    private final Deque<OpenMark> open = new ArrayDeque<>();
    private final Wording.Kind kind;
    private final String words;
    private int at;

    private UslmWords(Wording wording) {
        this.kind = wording.kind();
        this.words = wording.words();
    }

    /** The words as XML, with a mark of quotation before them or something set off after them. */
    static String of(Wording wording, String before, String after) {
        var print = new UslmWords(wording);
        print.out.append(before);
        wording.marks().forEach(print::mark);
        print.upTo(wording.words().length());
        print.closeAt(Integer.MAX_VALUE);
        return print.out.append(after).toString();
    }

    private void mark(Mark mark) {
        upTo(mark.span().start());
        switch (mark.kind()) {
            case REFERENCE -> begin("ref", " href=\"" + UslmLines.escaped(mark.value()) + "\"", mark);
            case TERM -> begin("term", "", mark);
            case QUOTED_TEXT -> begin("quotedText", "", mark);
            case LINE -> line("<marker role=\"line\" title=\"" + UslmLines.escaped(mark.value()) + "\"/>");
            case MARGIN -> point("sidenote", "", UslmLines.escaped(mark.value()));
            case NOTE -> note(mark.value());
        }
    }

    /** A heading and a proviso hold no marker but in an inline element. */
    private void line(String marker) {
        boolean within = kind == Wording.Kind.HEADING || kind == Wording.Kind.PROVISO;
        out.append(within ? "<inline>" + marker + "</inline>" : marker);
    }

    private void note(String value) {
        var call = CALL.matcher(value);
        if (!call.lookingAt()) {
            point("note", " type=\"footnote\"", UslmLines.escaped(value));
            return;
        }
        point("ref", " class=\"footnoteRef\"", call.group());
        point(
                "note",
                " type=\"footnote\"",
                "<num>" + call.group() + "</num>" + UslmLines.escaped(value.substring(call.end())));
    }

    private void point(String element, String attributes, String xml) {
        out.append('<').append(element).append(attributes).append('>');
        out.append(xml).append("</").append(element).append('>');
    }

    /**
     * A title or a formula holds quoted text but in an inline element. A mark that would overlap another is cut where the outer one
     * ends: elements nest.
     */
    private void begin(String element, String attributes, Mark mark) {
        int end = open.isEmpty()
                ? mark.span().end()
                : Math.min(mark.span().end(), open.peek().end());
        boolean within = element.equals("quotedText")
                && (kind == Wording.Kind.LONG_TITLE || kind == Wording.Kind.ENACTING_FORMULA);
        out.append(within ? "<inline>" : "")
                .append('<')
                .append(element)
                .append(attributes)
                .append('>');
        open.push(new OpenMark("</" + element + ">" + (within ? "</inline>" : ""), end));
    }

    private void upTo(int end) {
        closeAt(end);
        if (end > at) {
            out.append(UslmLines.escaped(words.substring(at, end)));
            at = end;
        }
    }

    /** Ends each element whose words end at or before this place. */
    private void closeAt(int place) {
        while (!open.isEmpty() && open.peek().end() <= place) {
            var inner = open.pop();
            if (inner.end() > at) {
                out.append(UslmLines.escaped(words.substring(at, inner.end())));
                at = inner.end();
            }
            out.append(inner.closing());
        }
    }
}
