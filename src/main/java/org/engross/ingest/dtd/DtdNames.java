package org.engross.ingest.dtd;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.ingest.source.Element;
import org.engross.provision.Level;

/** The element names of the bill and resolution DTDs that the reader knows, and what they stand for. */
final class DtdNames {

    static final Set<String> BODIES = Set.of("legis-body", "resolution-body");

    /** What a print sets around its text: neither is it read, nor need it be. */
    static final Set<String> AROUND =
            Set.of("pre-form", "metadata", "form", "attestation", "endorsement", "official-title-amendment");

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
            // Paragraphs without a designation, as in the reading of USLM.
            Map.entry("appropriations-major", Level.PARAGRAPH),
            Map.entry("appropriations-intermediate", Level.PARAGRAPH),
            Map.entry("appropriations-small", Level.PARAGRAPH),
            Map.entry("whereas", Level.PARAGRAPH));

    /** Elements whose words are a paragraph of their own without a designation or a heading. */
    private static final Set<String> ITEMS = Set.of("list-item", "para");

    /** Inline elements that say nothing which the tree keeps; their words are words of the run. */
    private static final Set<String> PLAIN = Set.of(
            "italic",
            "bold",
            "fraction",
            "superscript",
            "subscript",
            "short-title",
            "act-name",
            "definition",
            "effective-date",
            "editorial",
            "proviso",
            "committee-name",
            "debate-time",
            "sponsor",
            "cosponsor",
            "nonsponsor",
            "header-in-text",
            "enum-in-header",
            "internal-xref",
            "added-phrase",
            "deleted-phrase");

    /** Elements that only tell a printer where to break. */
    private static final Set<String> LAYOUT = Set.of("pagebreak", "nobreak", "marker");

    /** Elements that print what is no words: a picture, a formula as a picture, a row of asterisks. */
    private static final Set<String> PICTURES = Set.of("graphic", "formula", "omitted-text");

    private DtdNames() {}

    static Optional<Level> level(Element element) {
        return Optional.ofNullable(LEVELS.get(element.name()));
    }

    static boolean isItem(Element element) {
        return ITEMS.contains(element.name());
    }

    static boolean isContinuation(Element element) {
        return element.is("continuation-text") || element.is("quoted-block-continuation-text");
    }

    static boolean isPlain(Element element) {
        return PLAIN.contains(element.name());
    }

    static boolean isLayout(Element element) {
        return LAYOUT.contains(element.name());
    }

    static boolean isPicture(Element element) {
        return PICTURES.contains(element.name());
    }

    /** A footnote, or the number that calls it. */
    static boolean isNote(Element element) {
        return element.is("footnote") || element.is("footnote-ref");
    }

    /** What stands between the words of a provision and not in them. */
    static boolean isBlock(Element element) {
        return element.is("quoted-block") || element.is("toc") || element.is("table") || element.is("list");
    }
}
