package org.engross.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a source file.
 *
 * @param namespace empty for none
 * @param name without prefix
 * @param attributes by their names without prefix
 */
public record Element(String namespace, String name, Map<String, String> attributes, List<Node> children)
        implements Node {

    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public boolean is(String aName) {
        return name.equals(aName);
    }

    /** An attribute's value; empty if it has none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The child elements. */
    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The first child element of that name. */
    public Optional<Element> first(String child) {
        return elements().filter(element -> element.is(child)).findFirst();
    }

    /** Every element below this one, in the order of the source. */
    public Stream<Element> descendants() {
        return elements().flatMap(element -> Stream.concat(Stream.of(element), element.descendants()));
    }

    /** All characters below it, white space made single spaces, none at the ends. */
    public String words() {
        return Space.collapse(raw());
    }

    private String raw() {
        return children.stream()
                .map(node -> switch (node) {
                    case Node.Characters characters -> characters.text();
                    case Element element -> element.raw();
                })
                .collect(Collectors.joining());
    }
}
