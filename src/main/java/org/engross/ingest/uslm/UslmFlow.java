package org.engross.ingest.uslm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.MarksAtEnd;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.SourceWords;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Reads what stands in one provision, in the order of the source: runs of words, provisions and quoted blocks. */
final class UslmFlow {

    /** What can follow a quoted block and still belong to it: a period, a semicolon, "; and". */
    private static final Pattern AFTER = Pattern.compile("”?[.;,:]*(?: ?(?:and|or))?");

    private final UslmBodyReader reader;
    private final List<Part> parts = new ArrayList<>();
    private Wording.Kind kind;
    private SourceWords words;
    private boolean beginsQuoted;

    UslmFlow(UslmBodyReader reader, Wording.Kind kind) {
        this(reader, kind, new SourceWords());
    }

    UslmFlow(UslmBodyReader reader, Wording.Kind kind, SourceWords words) {
        this.reader = reader;
        this.kind = kind;
        this.words = words;
    }

    /** Whether the next words begin a provision of a quoted block, and so may bear its opening quotation mark. */
    void beginsQuoted(boolean begins) {
        beginsQuoted = begins;
    }

    boolean takeBeginsQuoted() {
        boolean begins = beginsQuoted;
        beginsQuoted = false;
        return begins;
    }

    /** Takes over the marks that wait for words. */
    void takeOver(SourceWords waiting) {
        waiting.moveMarksTo(words);
    }

    /** Hands the marks that wait for words to a heading. */
    void takeWaiting(SourceWords heading) {
        words.moveMarksTo(heading);
    }

    /** The marks of a provision that has no words but its heading's: a section of which the print has a note alone. */
    List<Mark> takeMarksWithoutWords() {
        if (!parts.isEmpty() || !words.hasNoWords() || !words.hasMarks()) {
            return List.of();
        }
        var waiting = words.wording(kind).marks();
        words = new SourceWords();
        return waiting;
    }

    List<Part> parts() {
        end();
        if (words.hasMarks()) {
            keepWaiting();
        }
        return List.copyOf(parts);
    }

    /** Reads children of a provision, a run or a block. */
    void read(List<? extends Node> children) {
        for (var child : children) {
            switch (child) {
                case Node.Characters characters -> words.add(characters.text());
                case Element element -> element(element);
            }
        }
    }

    /** Reads children that can hold words only, such as those of a heading. */
    void inline(List<? extends Node> children) {
        for (var child : children) {
            switch (child) {
                case Node.Characters characters -> words.add(characters.text());
                case Element element -> inlineElement(element, () -> inline(element.children()));
            }
        }
    }

    private void element(Element element) {
        var level = UslmElements.level(element);
        if (UslmElements.isNoInstruction(element)) {
            end();
            read(element.children());
        } else if (level.isPresent()) {
            end();
            parts.add(reader.provision(element, level.get(), words));
        } else if (UslmElements.isQuotation(element)) {
            end();
            quotation(element);
        } else if (UslmElements.isTable(element)) {
            end();
            if (words.hasMarks() && !parts.isEmpty()) {
                keepWaiting();
            }
            var alone = takeMarksWithoutWords();
            var table = reader.table(element);
            parts.add(alone.isEmpty() ? table : table.withHeading(MarksAtEnd.words(table.heading(), alone)));
        } else if (UslmElements.run(element).isPresent()) {
            run(element, UslmElements.run(element).get());
        } else if (element.is("proviso") && words.hasNoWords()) {
            run(element, Wording.Kind.PROVISO);
        } else if (UslmElements.isBlock(element)) {
            run(element, kind);
        } else if (element.is("list")) {
            end();
            read(element.children());
        } else if (isAfterBlock(element)) {
            after(element.words());
        } else {
            inlineElement(element, () -> read(element.children()));
        }
    }

    private void run(Element element, Wording.Kind runKind) {
        end();
        var outer = kind;
        kind = runKind;
        read(element.children());
        end();
        kind = outer;
    }

    private void inlineElement(Element element, Runnable content) {
        if (UslmElements.isCall(element)) {
            return;
        }
        if (UslmElements.isNote(element)) {
            words.point(Mark.Kind.NOTE, spaced(element));
        } else if (UslmElements.isMargin(element)) {
            words.point(Mark.Kind.MARGIN, spaced(element));
        } else if (element.is("marker")) {
            words.point(Mark.Kind.LINE, line(element));
        } else if (UslmElements.marked(element).isPresent() && isWithinARun(element)) {
            int number = words.open(UslmElements.marked(element).get());
            content.run();
            words.close(number, value(element));
        } else {
            if (!UslmElements.isPlain(element)) {
                reader.unmarked(element);
            }
            if (element.is("br")) {
                words.add(" ");
            }
            content.run();
            if (element.is("docTitle")) {
                words.add(" ");
            }
        }
    }

    /** The line that a marker names. Prints that were made before name it in an attribute that the schema does not have. */
    private static String line(Element marker) {
        return marker.attributes().containsKey("title") ? marker.attribute("title") : marker.attribute("value");
    }

    /** The words of a note; its number and its paragraphs are set apart by a space. */
    static String spaced(Element note) {
        var words = new SourceWords();
        for (var child : note.children()) {
            switch (child) {
                case Node.Characters characters -> words.add(characters.text());
                case Element element ->
                    words.add(
                            element.is("num") || element.is("p") || element.is("heading")
                                    ? " " + spaced(element) + " "
                                    : element.words());
            }
        }
        return words.words();
    }

    /** A mark covers words of one run; an element that holds provisions cannot mark anything. */
    private static boolean isWithinARun(Element element) {
        return element.descendants()
                .noneMatch(inner -> UslmElements.level(inner).isPresent()
                        || UslmElements.run(inner).isPresent()
                        || UslmElements.isQuotation(inner)
                        || UslmElements.isTable(inner)
                        || UslmElements.isBlock(inner)
                        || inner.is("proviso"));
    }

    private static String value(Element element) {
        return element.is("ref") ? element.attribute("href") : "";
    }

    private void quotation(Element element) {
        var block = reader.quoted(element);
        if (block.isEmpty()) {
            return;
        }
        boolean marked = element.is("quotedContent");
        parts.add(new QuotedContent(marked ? UslmQuotationMarks.withoutClosing(block, reader) : block, "", marked));
    }

    private boolean isAfterBlock(Element element) {
        return element.attribute("role").equals("after-quoted-block")
                && words.hasNoWords()
                && !parts.isEmpty()
                && parts.getLast() instanceof QuotedContent;
    }

    /** What stands after the closing quotation mark, which may itself stand here. */
    private void after(String printed) {
        var block = (QuotedContent) parts.removeLast();
        boolean closes = block.marked() && printed.startsWith("”");
        if (closes) {
            reader.setAside("”");
        }
        parts.add(new QuotedContent(
                block.parts(), block.after() + (closes ? printed.substring(1) : printed).strip(), block.marked()));
    }

    /** Ends the run of words. */
    void end() {
        if (words.hasNoWords()) {
            return;
        }
        if (!parts.isEmpty()
                && parts.getLast() instanceof QuotedContent block
                && block.after().isEmpty()
                && !words.hasMarks()
                && AFTER.matcher(words.words()).matches()) {
            after(words.words());
        } else {
            if (takeBeginsQuoted()) {
                UslmQuotationMarks.dropOpening(words, reader);
            }
            parts.add(words.wording(kind));
        }
        words = new SourceWords();
    }

    /** Marks after the last words: kept at the end of the last words there are. */
    private void keepWaiting() {
        var waiting = words.wording(kind).marks();
        words = new SourceWords();
        if (parts.isEmpty()) {
            reader.withoutWords(waiting);
        } else {
            parts.set(parts.size() - 1, MarksAtEnd.of(parts.getLast(), waiting));
        }
    }
}
