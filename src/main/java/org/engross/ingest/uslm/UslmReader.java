package org.engross.ingest.uslm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.ingest.source.CharacterCheck;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Node;
import org.engross.ingest.source.SponsorsReader;
import org.engross.library.Document;
import org.engross.measure.PrintedName;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Reads a USLM 2 document. Its text is what stands in {@code main}; what a print sets around it (a preface, signatures,
 * an endorsement, the legislative history) is not the text. Of the preface the tree keeps the type and number, as the
 * heading of the whole, and the document the names of the sponsors.
 */
public final class UslmReader {

    private static final List<String> MEMBER_IDS = List.of("houseId", "senateId", "bioGuideId");

    private static final Map<String, String> PARTS =
            Map.of("amendMeta", "meta", "amendPreface", "preface", "amendMain", "main");

    private final Element root;
    private final Findings findings;

    private UslmReader(Element root, Findings findings) {
        this.root = usual(root);
        this.findings = findings;
    }

    /** An engrossed amendment names its three parts {@code amendMeta}, {@code amendPreface} and {@code amendMain}. */
    private static Element usual(Element root) {
        var children = new ArrayList<Node>();
        for (var node : root.children()) {
            children.add(
                    node instanceof Element child && PARTS.containsKey(child.name())
                            ? new Element(
                                    child.namespace(), PARTS.get(child.name()), child.attributes(), child.children())
                            : node);
        }
        return new Element(root.namespace(), root.name(), root.attributes(), children);
    }

    /** Whether the element is the root of a USLM document. */
    public static boolean reads(Element root) {
        return root.namespace().equals(UslmElements.NAMESPACE) && UslmElements.ROOTS.contains(root.name());
    }

    /** The document; empty, with an error among the findings, if the file cannot be taken. */
    public static Optional<Document> read(Element root, Findings findings) {
        return new UslmReader(root, findings).document();
    }

    private Optional<Document> document() {
        var meta = root.first("meta");
        if (meta.isEmpty() || root.first("main").isEmpty()) {
            findings.error(Finding.Stage.FORMAT, root.name(), "the file lacks 'meta' or 'main'");
            return Optional.empty();
        }
        var said = new UslmMetaReader(root, meta.get(), findings);
        var id = new UslmIdReader(meta.get(), findings).read();
        id.ifPresent(read -> IdCheck.of(root, read, findings));
        var date = said.date();
        var parts = body(text(false), "main");
        var struck = body(text(true), "main (struck)");
        if (id.isEmpty() || date.isEmpty() || parts.isEmpty()) {
            if (parts.isEmpty()) {
                findings.error(Finding.Stage.BODY, "main", "the file has no text");
            }
            return Optional.empty();
        }
        var text = rootOf(id.get(), parts);
        DesignationCheck.of(text, findings);
        return Optional.of(new Document(
                id.get(),
                said.title(),
                said.officialTitle(),
                date.get(),
                said.dateNote(),
                said.stage(),
                said.source(),
                said.claim(),
                sponsors(),
                text,
                struck.isEmpty() ? Optional.empty() : Optional.of(whole(struck)),
                Optional.empty()));
    }

    private List<PrintedName> sponsors() {
        var prefaces = root.elements().filter(child -> child.is("preface")).toList();
        return new SponsorsReader(prefaces, MEMBER_IDS, findings).read();
    }

    /** What stands in the bodies that are struck through, or in those that are not. */
    private List<Node> text(boolean struck) {
        var nodes = new ArrayList<Node>();
        root.elements().filter(element -> element.is("main")).forEach(main -> {
            boolean all = isStruck(main);
            for (var node : main.children()) {
                if (struck == (all || node instanceof Element element && isStruck(element))) {
                    nodes.add(node);
                }
            }
        });
        return nodes;
    }

    private static boolean isStruck(Element element) {
        return element.attribute("changed").equals("deleted");
    }

    private List<Part> body(List<Node> nodes, String where) {
        var reader = new UslmBodyReader(findings);
        var parts = reader.parts(nodes);
        CharacterCheck.ofSource(
                        LeadFirst.of(nodes, findings),
                        element -> UslmElements.isNote(element) || UslmElements.isMargin(element),
                        UslmElements::isCall)
                .compare(CharacterCheck.ofTree(parts), reader.setAside())
                .ifPresent(what -> findings.error(Finding.Stage.CHECK, where, what));
        return parts;
    }

    /** A law's section is its own root; every other text is a whole. */
    private Provision rootOf(TextId id, List<Part> parts) {
        boolean isSection = id instanceof TextId.OfLaw law
                && !(law.law() instanceof LawCitation.PrivateLaw)
                && !(law.law() instanceof LawCitation.PublicLaw whole
                        && whole.section().isEmpty());
        return isSection && parts.size() == 1 && parts.getFirst() instanceof Provision section ? section : whole(parts);
    }

    private Provision whole(List<Part> parts) {
        return new Provision(Level.TEXT, Designation.NONE, Wording.heading(printedNumber()), parts);
    }

    /** {@code H.R. 1865} or {@code Public Law 115–164}, where the preface gives it. */
    private String printedNumber() {
        return root.first("preface")
                .filter(preface -> preface.first("docNumber").isPresent())
                .map(preface -> words(preface, "type") + " " + words(preface, "docNumber"))
                .map(String::strip)
                .orElse("");
    }

    private static String words(Element parent, String name) {
        return parent.first(name).map(Element::words).orElse("");
    }
}
