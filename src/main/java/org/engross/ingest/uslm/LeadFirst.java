package org.engross.ingest.uslm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Node;

/**
 * Sets the number and the heading of a provision before the rest of it, number first, as a tree holds them. Appropriations
 * print a heading before the number that it belongs to, {@code (rescissions) Sec. 524.}; compilations print the Code's
 * citation between the two. No word changes.
 */
final class LeadFirst {

    private LeadFirst() {}

    /** The same nodes with the leads of each provision first; a note for each provision that is printed in another order. */
    static List<Node> of(List<? extends Node> nodes, Findings findings) {
        var ordered = new ArrayList<Node>();
        for (var node : nodes) {
            ordered.add(node instanceof Element element ? of(element, findings) : node);
        }
        return ordered;
    }

    private static Element of(Element element, Findings findings) {
        var children = of(element.children(), findings);
        if (UslmElements.level(element).isEmpty() && !UslmElements.isTable(element)) {
            return with(element, children);
        }
        var ordered = new ArrayList<Node>();
        var number = first(children, "num");
        var heading = first(children, "heading");
        number.ifPresent(ordered::add);
        heading.ifPresent(ordered::add);
        children.stream()
                .filter(node -> number.filter(lead -> lead == node).isEmpty())
                .filter(node -> heading.filter(lead -> lead == node).isEmpty())
                .forEach(ordered::add);
        if (!words(children).equals(words(ordered))) {
            findings.note(
                    Finding.Stage.BODY,
                    element.name()
                            + element.first("num").map(num -> " " + num.words()).orElse(""),
                    "the file has other words before the number or the heading; the text has them behind");
        }
        return with(element, ordered);
    }

    private static Optional<Node> first(List<Node> children, String name) {
        return children.stream()
                .filter(node -> node instanceof Element child && child.is(name))
                .findFirst();
    }

    /** Those of the text: what stands in the margin is beside it wherever the file has it. */
    private static String words(List<Node> nodes) {
        var text = nodes.stream()
                .filter(node -> !(node instanceof Element element && UslmElements.isMargin(element)))
                .toList();
        return new Element("", "", Map.of(), text).words().replace(" ", "");
    }

    private static Element with(Element element, List<Node> children) {
        return new Element(element.namespace(), element.name(), element.attributes(), children);
    }
}
