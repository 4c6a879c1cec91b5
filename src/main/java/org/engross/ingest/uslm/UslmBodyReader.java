package org.engross.ingest.uslm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.MarksAtEnd;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.PrintedNumber;
import org.engross.ingest.source.SourceWords;
import org.engross.ingest.source.Space;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Span;
import org.engross.provision.Wording;

/**
 * Reads elements to provisions. What a printer sets and the tree does not hold is set aside and counted: the quotation
 * marks around a quoted block, and the period and dash after the heading of a provision below the section.
 */
final class UslmBodyReader {

    private static final Pattern SET_OFF = Pattern.compile("\\s*\\.?\\s*—$");

    private final Findings findings;
    private final Deque<String> place = new ArrayDeque<>();
    private final StringBuilder setAside = new StringBuilder();
    private int quotation;

    UslmBodyReader(Findings findings) {
        this.findings = findings;
    }

    /** The parts of a body, in the order of the source. */
    List<Part> parts(List<? extends Node> children) {
        var flow = new UslmFlow(this, Wording.Kind.CONTENT);
        flow.read(children);
        return flow.parts();
    }

    /** The characters set aside so far, in the order in which they were. */
    String setAside() {
        return setAside.toString();
    }

    /**
     * A provision.
     *
     * @param waiting holds the marks that stand before it and wait for its words
     */
    Provision provision(Element element, Level level, SourceWords waiting) {
        place.addLast(element.name()
                + element.first("num").map(num -> " " + num.words()).orElse(""));
        var designation = element.first("num").map(this::designation).orElse(Designation.NONE);
        var flow = new UslmFlow(this, Wording.Kind.CONTENT);
        flow.takeOver(waiting);
        flow.beginsQuoted(quotation > 0 && designation.isNone());
        var heading = element.first("heading")
                .map(first -> heading(first, level, flow))
                .orElse(Wording.NONE);
        flow.read(element.children().stream()
                .filter(node -> !isLead(element, node))
                .toList());
        var alone = flow.takeMarksWithoutWords();
        place.removeLast();
        return new Provision(
                level, designation, alone.isEmpty() ? heading : MarksAtEnd.words(heading, alone), flow.parts());
    }

    /** The parts of a block, with its outer quotation marks set aside. */
    List<Part> quoted(Element element) {
        boolean marked = element.is("quotedContent");
        quotation += marked ? 1 : 0;
        var flow = new UslmFlow(this, Wording.Kind.CONTENT);
        flow.beginsQuoted(marked);
        flow.read(element.children());
        quotation -= marked ? 1 : 0;
        return flow.parts();
    }

    Provision table(Element element) {
        var items = new ArrayList<Part>();
        element.children().stream()
                .filter(Node.Characters.class::isInstance)
                .forEach(node -> unread(element, ((Node.Characters) node).text()));
        element.elements()
                .filter(child -> !child.is("num") && !child.is("heading"))
                .forEach(child -> tableRows(child, items));
        var flow = new UslmFlow(this, Wording.Kind.CONTENT);
        return new Provision(
                Level.TABLE,
                element.first("num").map(this::designation).orElse(Designation.NONE),
                element.first("heading")
                        .map(first -> heading(first, Level.TABLE, flow))
                        .orElse(Wording.NONE),
                items);
    }

    private void tableRows(Element element, List<Part> items) {
        switch (element.name()) {
            case "referenceItem" -> items.add(tableItem(element));
            case "thead", "tbody", "tfoot" -> element.elements().forEach(row -> tableRows(row, items));
            case "colgroup", "col" -> {
                // the widths of columns
            }
            case "tr", "caption" -> items.addAll(row(element));
            case "page", "sidenote", "note", "footnote" -> besideRow(element, items);
            default -> {
                unknown(element);
                items.addAll(row(element));
            }
        }
    }

    /** A page's number or a note between two rows stands at the end of the first. */
    private void besideRow(Element element, List<Part> items) {
        var kind = UslmElements.isMargin(element) ? Mark.Kind.MARGIN : Mark.Kind.NOTE;
        var mark = new Mark(kind, new Span(0, 0), UslmFlow.spaced(element));
        if (items.isEmpty()) {
            withoutWords(List.of(mark));
        } else {
            items.set(items.size() - 1, MarksAtEnd.of(items.getLast(), List.of(mark)));
        }
    }

    /** A row's cells are set apart by a space. */
    private List<Part> row(Element element) {
        var words = new SourceWords();
        var flow = new UslmFlow(this, Wording.Kind.CONTENT, words);
        for (var child : element.children()) {
            flow.inline(List.of(child));
            words.add(" ");
        }
        var parts = flow.parts();
        return parts.isEmpty()
                ? parts
                : List.of(new Provision(Level.TABLE_ITEM, Designation.NONE, Wording.NONE, parts));
    }

    private Provision tableItem(Element element) {
        var designation = element.first("designator").map(this::designation).orElse(Designation.NONE);
        var flow = new UslmFlow(this, Wording.Kind.CONTENT);
        flow.beginsQuoted(quotation > 0 && designation.isNone());
        var label = element.first("label")
                .map(first -> heading(first, Level.TABLE_ITEM, flow))
                .orElse(Wording.NONE);
        flow.read(element.children().stream()
                .filter(node -> !(node instanceof Element child) || !(child.is("designator") || child.is("label")))
                .toList());
        return new Provision(Level.TABLE_ITEM, designation, label, flow.parts());
    }

    private static boolean isLead(Element element, Node node) {
        return element.first("num").filter(num -> num == node).isPresent()
                || element.first("heading").filter(heading -> heading == node).isPresent();
    }

    /** The number without the quotation marks that a quoted block sets before it. */
    private Designation designation(Element num) {
        var printed = UslmElements.number(num);
        while (quotation > 0 && !printed.isEmpty() && "“‘\"".indexOf(printed.charAt(0)) >= 0) {
            setAside(printed.substring(0, 1));
            printed = printed.substring(1).strip();
        }
        var value = num.attribute("value");
        if (num.attributes().containsKey("value") && printed.contains(value)) {
            return new Designation(value, printed);
        }
        return PrintedNumber.designation(printed);
    }

    private Wording heading(Element element, Level level, UslmFlow flow) {
        var words = new SourceWords();
        flow.takeWaiting(words);
        new UslmFlow(this, Wording.Kind.HEADING, words).inline(element.children());
        if (flow.takeBeginsQuoted()) {
            UslmQuotationMarks.dropOpening(words, this);
        }
        if (level.isWithinSection()) {
            var setOff = SET_OFF.matcher(words.words());
            if (setOff.find()) {
                setAside(Space.none(setOff.group()));
                words.dropLast(setOff.group().length());
            }
        }
        return words.wording(Wording.Kind.HEADING);
    }

    void setAside(String characters) {
        setAside.append(characters);
    }

    /** An element that the reader does not know: its words are kept where they stand. */
    void unknown(Element element) {
        findings.warning(
                Finding.Stage.BODY,
                where(),
                "the element '" + element.name() + "' is not known; its words are kept as words of the provision");
    }

    /** An element that is not known, or that marks more than words; its words are kept. */
    void unmarked(Element element) {
        if (UslmElements.marked(element).isEmpty()) {
            unknown(element);
        } else {
            findings.warning(
                    Finding.Stage.BODY,
                    where(),
                    "the element '" + element.name() + "' holds more than words; they are kept, and the mark is not");
        }
    }

    private void unread(Element element, String characters) {
        if (!Space.none(characters).isEmpty()) {
            findings.error(
                    Finding.Stage.BODY,
                    where(),
                    "words stand in '" + element.name() + "' outside its items: '" + characters.strip() + "'");
        }
    }

    /** Notes in a body that has no words to hold them. */
    void withoutWords(List<Mark> marks) {
        findings.error(Finding.Stage.BODY, where(), "notes stand where there are no words: " + marks);
    }

    String where() {
        return String.join("/", place);
    }
}
