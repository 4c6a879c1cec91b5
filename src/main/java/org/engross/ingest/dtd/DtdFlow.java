package org.engross.ingest.dtd;

import java.util.ArrayList;
import java.util.List;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Node;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/** Reads what stands in one provision, in the order of the source: runs of words, provisions, quoted blocks and tables. */
final class DtdFlow {

    private final DtdBodyReader reader;
    private final List<Part> parts = new ArrayList<>();

    DtdFlow(DtdBodyReader reader) {
        this.reader = reader;
    }

    List<Part> read(List<? extends Node> children) {
        for (int i = 0; i < children.size(); i++) {
            switch (children.get(i)) {
                case Node.Characters characters -> reader.between(characters);
                case Element element -> element(element, children.subList(i + 1, children.size()));
            }
        }
        return List.copyOf(parts);
    }

    private void element(Element element, List<? extends Node> following) {
        var level = DtdNames.level(element);
        if (level.isPresent()) {
            resolved(element);
            parts.add(reader.provision(element, level.get()));
        } else if (element.is("text")) {
            run(element, kind(following));
        } else if (DtdNames.isContinuation(element)) {
            run(element, Wording.Kind.CONTINUATION);
        } else if (DtdNames.isBlock(element)) {
            block(element);
        } else if (DtdNames.isItem(element) || element.is("committee-appointment-paragraph")) {
            item(element);
        } else if (element.is("non-statutory-material")) {
            parts.addAll(new DtdFlow(reader).read(element.children()));
        } else {
            reader.unknown(element);
        }
    }

    /** Words before levels introduce them, and words after them close them. */
    private Wording.Kind kind(List<? extends Node> following) {
        if (parts.stream().anyMatch(DtdFlow::isLevel)) {
            return Wording.Kind.CONTINUATION;
        }
        return following.stream()
                        .anyMatch(node -> node instanceof Element element
                                && DtdNames.level(element).isPresent())
                ? Wording.Kind.CHAPEAU
                : Wording.Kind.CONTENT;
    }

    private static boolean isLevel(Part part) {
        return part instanceof Provision provision && provision.level() != Level.TABLE;
    }

    /** A run of words; a block that stands in it ends it, and what follows the block is a run of the same kind. */
    private void run(Element element, Wording.Kind kind) {
        var words = new ArrayList<Node>();
        for (var node : element.children()) {
            if (node instanceof Element child && DtdNames.isBlock(child)) {
                reader.run(words, kind).ifPresent(parts::add);
                words.clear();
                block(child);
            } else {
                words.add(node);
            }
        }
        reader.run(words, kind).ifPresent(parts::add);
    }

    private void block(Element element) {
        switch (element.name()) {
            case "quoted-block" -> reader.quoted(element).ifPresent(parts::add);
            case "toc" -> parts.addAll(new DtdTableReader(reader).contents(element));
            case "table" -> parts.add(new DtdTableReader(reader).table(element));
            default -> parts.addAll(new DtdFlow(reader).read(element.children()));
        }
    }

    /** An undesignated paragraph; the names of a committee stand before its members in the same run. */
    private void item(Element element) {
        var words = new ArrayList<Node>();
        for (var node : element.children()) {
            boolean isLine = node instanceof Element child && (child.is("header") || child.is("text"));
            words.addAll(isLine ? ((Element) node).children() : List.of(node));
            words.add(new Node.Characters(isLine ? " " : ""));
        }
        reader.run(words, Wording.Kind.CONTENT)
                .ifPresent(
                        run -> parts.add(new Provision(Level.PARAGRAPH, Designation.NONE, Wording.NONE, List.of(run))));
    }

    /** The printer sets another resolving clause before such a section; which one the file does not say. */
    private void resolved(Element element) {
        var sectionType = element.attribute("section-type");
        if ((sectionType.equals("resolved") || sectionType.equals("ordered"))
                && parts.stream().anyMatch(DtdFlow::isLevel)) {
            reader.error("the clause printed before a further section of the type '" + sectionType + "' is not known");
        }
    }
}
