package org.engross.ingest.dtd;

import org.engross.ingest.source.Element;
import org.engross.ingest.source.Node;

/**
 * The two texts of a print that shows a committee's amendments: the text as amended, without what is struck through, and
 * the text before it, without what is inserted.
 */
enum Amended {
    AFTER("deleted"),
    BEFORE("added");

    private final String lacking;

    Amended(String lacking) {
        this.lacking = lacking;
    }

    /** Whether the text lacks this element. */
    boolean lacks(Element element) {
        return element.attribute("changed").equals(lacking) || element.is(lacking + "-phrase");
    }

    /** The element without what the text lacks. */
    Element of(Element element) {
        return new Element(
                element.namespace(),
                element.name(),
                element.attributes(),
                element.children().stream()
                        .filter(node -> !(node instanceof Element child && lacks(child)))
                        .map(node -> switch (node) {
                            case Node.Characters characters -> (Node) characters;
                            case Element child -> of(child);
                        })
                        .toList());
    }
}
