package org.engross.ingest.uslm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.ingest.source.Element;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Wording;

/** The element names of USLM 2 that the reader knows, and what they stand for. */
final class UslmElements {

    static final String NAMESPACE = "http://schemas.gpo.gov/xml/uslm";

    /** The kinds of document. */
    static final Set<String> ROOTS = Set.of(
            "bill",
            "resolution",
            "pLaw",
            "amendment",
            "engrossedAmendment",
            "uscDoc",
            "statuteCompilation",
            "lawDoc",
            "document");

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("division", Level.DIVISION),
            Map.entry("title", Level.TITLE),
            Map.entry("subtitle", Level.SUBTITLE),
            Map.entry("chapter", Level.CHAPTER),
            Map.entry("subchapter", Level.SUBCHAPTER),
            Map.entry("part", Level.PART),
            Map.entry("subpart", Level.SUBPART),
            Map.entry("section", Level.SECTION),
            Map.entry("subsection", Level.SUBSECTION),
            Map.entry("paragraph", Level.PARAGRAPH),
            Map.entry("subparagraph", Level.SUBPARAGRAPH),
            Map.entry("clause", Level.CLAUSE),
            Map.entry("subclause", Level.SUBCLAUSE),
            Map.entry("item", Level.ITEM),
            Map.entry("subitem", Level.SUBITEM),
            // An appropriation's heading and words have no designation: an undesignated paragraph.
            Map.entry("appropriations", Level.PARAGRAPH),
            // A generic level, such as the paragraph that gives a resolution its short title.
            Map.entry("level", Level.PARAGRAPH),
            Map.entry("listItem", Level.PARAGRAPH),
            Map.entry("amendmentInstruction", Level.DIRECTION));

    private static final Map<String, Wording.Kind> RUNS = Map.of(
            "longTitle", Wording.Kind.LONG_TITLE,
            "enactingFormula", Wording.Kind.ENACTING_FORMULA,
            "resolvingClause", Wording.Kind.ENACTING_FORMULA,
            "chapeau", Wording.Kind.CHAPEAU,
            "content", Wording.Kind.CONTENT,
            "continuation", Wording.Kind.CONTINUATION,
            "action", Wording.Kind.CLOSING);

    private static final Map<String, Mark.Kind> MARKED = Map.of(
            "ref", Mark.Kind.REFERENCE,
            "term", Mark.Kind.TERM,
            "quotedText", Mark.Kind.QUOTED_TEXT);

    private static final Set<String> NOTES = Set.of("note", "footnote", "editorialNote", "sourceCredit");
    private static final Set<String> MARGINS = Set.of("sidenote", "page");

    /** Inline elements that say nothing which the tree keeps; their words are words of the run. */
    private static final Set<String> PLAIN = Set.of(
            "inline",
            "i",
            "b",
            "u",
            "sup",
            "sub",
            "span",
            "br",
            "shortTitle",
            "date",
            "headingText",
            "amendingAction",
            "docTitle",
            "officialTitle",
            "actionDescription",
            "sponsor",
            "cosponsor",
            "committee",
            "proviso",
            "a",
            "def",
            "entity",
            "organization",
            "person",
            "location",
            "amount",
            "fillIn",
            "text",
            "center",
            "td",
            "th");

    /** Elements that stand as a paragraph of their own in a run. */
    private static final Set<String> BLOCKS = Set.of("p", "listContent", "block", "target");

    private UslmElements() {}

    static Optional<Level> level(Element element) {
        return Optional.ofNullable(LEVELS.get(element.name()));
    }

    static Optional<Wording.Kind> run(Element element) {
        return Optional.ofNullable(RUNS.get(element.name()));
    }

    static Optional<Mark.Kind> marked(Element element) {
        return Optional.ofNullable(MARKED.get(element.name()));
    }

    static boolean isNote(Element element) {
        return NOTES.contains(element.name());
    }

    static boolean isMargin(Element element) {
        return MARGINS.contains(element.name());
    }

    /** The number in the text that calls a footnote; the note bears it too. */
    static boolean isCall(Element element) {
        return element.is("ref") && element.attribute("class").contains("footnoteRef");
    }

    /** The words of a number, without what calls a footnote in it. */
    static String number(Element num) {
        return new Element(
                        num.namespace(),
                        num.name(),
                        num.attributes(),
                        num.children().stream()
                                .filter(node -> !(node instanceof Element child && (isCall(child) || isNote(child))))
                                .toList())
                .words();
    }

    /** What an amendment of ours has besides its instructions stands in the element of one. */
    static boolean isNoInstruction(Element element) {
        return element.is("amendmentInstruction") && element.attribute("role").equals("parts");
    }

    static boolean isPlain(Element element) {
        return PLAIN.contains(element.name());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.name());
    }

    static boolean isQuotation(Element element) {
        return element.is("quotedContent") || element.is("amendmentContent");
    }

    static boolean isTable(Element element) {
        return element.is("toc") || element.is("table");
    }
}
