package org.engross.ingest.uslm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.ingest.source.CharacterCheck;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.SourceWords;
import org.engross.provision.Level;
import org.engross.provision.Provision;

/**
 * Reads the one section of a file that was {@linkplain SectionsOfLaw cut}. The source credit and the notes below a section are
 * no words of law; they stay in the bytes that are kept.
 */
final class OneSection {

    private static final Set<String> BESIDE = Set.of("sourceCredit", "notes");
    private static final Set<String> NOT_LAW = Set.of("notes", "note", "toc", "meta", "preface");

    private OneSection() {}

    /**
     * The sections that stand in no other section and in no note.
     *
     * @param around is given what stands around them and bears a number, the outermost first
     */
    static List<Element> sections(Element element, List<Element> around) {
        var sections = new ArrayList<Element>();
        element.elements().forEach(child -> {
            if (child.is("section")) {
                sections.add(child);
            } else if (!NOT_LAW.contains(child.name())) {
                var below = sections(child, around);
                if (!below.isEmpty() && child.first("num").isPresent()) {
                    around.addFirst(child);
                }
                sections.addAll(below);
            }
        });
        return sections;
    }

    /**
     * The one section of a file; empty, with an error among the findings, if it holds none or several.
     *
     * @param law of which it is a section: {@code the Code}
     */
    static Optional<Element> of(Element root, List<Element> around, String law, Findings findings) {
        var sections = sections(root, around);
        if (sections.size() == 1) {
            return Optional.of(sections.getFirst());
        }
        findings.error(
                Finding.Stage.FORMAT,
                root.name(),
                sections.isEmpty()
                        ? "no section of " + law + " stands in the file"
                        : "the file holds " + sections.size() + " sections of " + law + ", each a text of its own");
        return Optional.empty();
    }

    /** What the metadata of a file say under a name; empty if nothing. */
    static String said(Element root, String name) {
        return root.first("meta")
                .flatMap(meta -> meta.first(name))
                .map(Element::words)
                .orElse("");
    }

    /** {@code ~2} for the second section of one number in the whole; empty for nearly all. */
    static String suffix(Element section) {
        var number = section.attribute(SectionsOfLaw.NUMBER);
        return number.isEmpty() ? "" : "~" + number;
    }

    /** What stands around a section, in parentheses: its title, its chapter. */
    static String places(List<Element> around) {
        var places = around.stream()
                .map(element -> (words(element, "num") + " " + words(element, "heading")).strip())
                .toList();
        return places.isEmpty() ? "" : " (" + String.join("; ", places) + ")";
    }

    private static String words(Element element, String child) {
        return element.first(child).map(Element::words).orElse("");
    }

    static Provision text(Element section, Findings findings) {
        var reader = new UslmBodyReader(findings);
        var law = new Element(section.namespace(), section.name(), section.attributes(), law(section));
        var text = reader.provision(law, Level.SECTION, new SourceWords());
        CharacterCheck.ofSource(
                        LeadFirst.of(List.of(law), findings),
                        element -> UslmElements.isNote(element) || UslmElements.isMargin(element),
                        UslmElements::isCall)
                .compare(CharacterCheck.ofTree(List.of(text)), reader.setAside())
                .ifPresent(what -> findings.error(Finding.Stage.CHECK, "section", what));
        DesignationCheck.of(text, findings);
        return text;
    }

    private static List<Node> law(Element section) {
        return section.children().stream()
                .filter(node -> !(node instanceof Element child && BESIDE.contains(child.name())))
                .toList();
    }
}
