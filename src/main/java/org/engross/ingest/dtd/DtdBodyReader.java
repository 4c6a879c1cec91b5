package org.engross.ingest.dtd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.SourceWords;
import org.engross.ingest.source.Space;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Reads elements to provisions. What it does not know, and what is no words, is an error: nothing is dropped silently. */
final class DtdBodyReader {

    private static final List<String> LEAD = List.of("enum", "header", "subheader");

    private final Findings findings;
    private final Typesetting type;
    private final Deque<String> place = new ArrayDeque<>();

    DtdBodyReader(Findings findings, Typesetting type) {
        this.findings = findings;
        this.type = type;
    }

    Typesetting type() {
        return type;
    }

    /** The parts of a body or a preamble. */
    List<Part> body(Element element) {
        type.begin(element.attribute("style"), false);
        var parts = new DtdFlow(this).read(element.children());
        type.end(false);
        return parts;
    }

    /** Words of one kind; none if the element has none. */
    Optional<Wording> run(List<? extends Node> children, Wording.Kind kind) {
        var words = new SourceWords();
        new DtdRun(this, words).read(children);
        if (words.hasNoWords() && words.hasMarks()) {
            error("a note stands where there are no words");
        }
        return words.hasNoWords() ? Optional.empty() : Optional.of(words.wording(kind));
    }

    Provision provision(Element element, Level level) {
        place.addLast(element.name()
                + element.first("enum").map(number -> " " + number.words()).orElse(""));
        var provision = new Provision(
                level, designation(element, level), heading(element), new DtdFlow(this).read(afterLead(element)));
        place.removeLast();
        return provision;
    }

    private Designation designation(Element element, Level level) {
        var number = element.first("enum");
        if (number.isEmpty() || number.get().words().isEmpty()) {
            return Designation.NONE;
        }
        return type.designation(
                level,
                plain(number.get()),
                element.attribute("section-type").equals("section-one"),
                element.first("header")
                        .filter(header -> !header.words().isEmpty())
                        .isPresent());
    }

    /** The heading, and after it the line that an appropriation sets under its heading. */
    private Wording heading(Element element) {
        var lines = new ArrayList<Node>();
        for (var name : List.of("header", "subheader")) {
            element.first(name).ifPresent(line -> {
                lines.addAll(line.children());
                lines.add(new Node.Characters(" "));
            });
        }
        return run(lines, Wording.Kind.HEADING).orElse(Wording.NONE);
    }

    /** The children without the first number, heading and line under it; a second one of them is an element like others. */
    private static List<Node> afterLead(Element element) {
        var children = new ArrayList<>(element.children());
        for (var name : LEAD) {
            element.first(name).ifPresent(first -> children.removeIf(node -> node == first));
        }
        return children;
    }

    /** A quoted block; none, and an error, if nothing is quoted. */
    Optional<QuotedContent> quoted(Element element) {
        if (element.attribute("other-style").equals("codification-not-quoted")) {
            error(
                    "whether quotation marks are printed around a block in the style 'codification-not-quoted' is not known");
        }
        type.begin(element.attribute("style"), true);
        var parts = new DtdFlow(this)
                .read(element.children().stream()
                        .filter(node -> !(node instanceof Element child && child.is("after-quoted-block")))
                        .toList());
        type.end(true);
        if (parts.isEmpty()) {
            error("a quoted block without words");
            return Optional.empty();
        }
        return Optional.of(new QuotedContent(
                parts, element.first("after-quoted-block").map(this::plain).orElse("")));
    }

    /** Words without quotation marks or notes, such as a number. */
    String plain(Element element) {
        element.descendants()
                .filter(child -> !DtdNames.isPlain(child) && !DtdNames.isLayout(child))
                .forEach(this::unknown);
        return element.words();
    }

    /** An element that stands where the reader does not know it. */
    void unknown(Element element) {
        if (DtdNames.isPicture(element)) {
            error("the element '" + element.name() + "' prints what is no words");
        } else if (!element.words().isEmpty()) {
            error("the element '" + element.name() + "' is not known here, and holds words: '"
                    + beginning(element.words()) + "'");
        } else if (!DtdNames.isLayout(element)) {
            findings.warning(
                    Finding.Stage.BODY, where(), "the element '" + element.name() + "' is not known here; it is empty");
        }
    }

    /** Characters between elements, where only space can stand. */
    void between(Node.Characters characters) {
        if (!Space.none(characters.text()).isEmpty()) {
            error("words stand outside an element for words: '" + beginning(Space.collapse(characters.text())) + "'");
        }
    }

    void error(String what) {
        findings.error(Finding.Stage.BODY, where(), what);
    }

    private static String beginning(String words) {
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }

    private String where() {
        return String.join("/", place);
    }
}
