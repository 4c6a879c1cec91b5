package org.engross.ingest.dtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SponsorsReader;
import org.engross.library.Document;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Reads a bill or a resolution in the DTD of the House and the Senate. Its text is its long title, the preamble of a
 * resolution, the enacting clause and its body. Where a committee's amendments are shown, the text is as they make it,
 * and the text before them is the document's struck text.
 */
public final class BillReader {

    private static final Set<String> ROOTS = Set.of("bill", "resolution");
    private static final Set<String> PARTS =
            Set.of("metadata", "form", "preamble", "legis-body", "resolution-body", "official-title-amendment");
    private static final List<String> MEMBER_IDS = List.of("name-id");

    private final Element root;
    private final Findings findings;

    private BillReader(Element root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** Whether the element is the root of a bill or resolution in this DTD. */
    public static boolean reads(Element root) {
        return root.namespace().isEmpty()
                && ROOTS.contains(root.name())
                && root.elements().anyMatch(child -> PARTS.contains(child.name()));
    }

    /** The document; empty, with an error among the findings, if the file cannot be taken. */
    public static Optional<Document> read(Element root, Findings findings) {
        return new BillReader(root, findings).document();
    }

    private Optional<Document> document() {
        var form = root.first("form");
        if (form.isEmpty() || bodies().isEmpty()) {
            findings.error(Finding.Stage.FORMAT, root.name(), "the file lacks 'form' or a body");
            return Optional.empty();
        }
        var said = new DtdMetaReader(root, findings);
        var id = new DtdIdReader(root, form.get(), said.said("title"), findings).read();
        var date = said.date();
        new UncertainWords(findings).of(root);
        var text = new TextReader(findings, Amended.AFTER, "body").read(textElements(form.get()));
        if (text.isEmpty()) {
            findings.error(Finding.Stage.BODY, root.name(), "the file has no text");
        }
        if (id.isEmpty() || date.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var whole = whole(form.get(), withFormula(id.get(), text));
        DesignationCheck.of(whole, findings);
        return Optional.of(new Document(
                new TextId.OfMeasure(id.get()),
                title(id.get()),
                officialTitle(form.get()),
                date.get(),
                said.dateNote(),
                id.get().version().stage(),
                said.source(id.get()),
                said.claim(),
                new SponsorsReader(elements(Set.of("form")), MEMBER_IDS, findings).read(),
                whole,
                struck().map(parts -> whole(form.get(), parts)),
                Optional.empty()));
    }

    /** {@code H.R. 1500, introduced in House}: made from the id, since the title in the metadata can be wrong. */
    private static String title(VersionId id) {
        var stage = id.version().stage();
        return id.measure().printed() + ", " + stage.substring(0, 1).toLowerCase(Locale.ROOT) + stage.substring(1);
    }

    private String officialTitle(Element form) {
        var title = form.first("official-title")
                .map(Amended.AFTER::of)
                .map(Element::words)
                .orElse("");
        if (title.isEmpty()) {
            findings.warning(Finding.Stage.METADATA, "form", "the print bears no official title");
        }
        return title;
    }

    private List<Element> textElements(Element form) {
        var titles = Stream.of("legis-type", "official-title")
                .flatMap(name -> form.first(name).stream())
                .filter(title -> !title.attribute("display").equals("no"));
        return Stream.concat(titles, Stream.concat(inBody(), elements(Set.of("official-title-amendment")).stream()))
                .toList();
    }

    private Stream<Element> inBody() {
        return elements(Set.of("preamble", "legis-body", "resolution-body")).stream();
    }

    private List<Element> bodies() {
        return elements(DtdNames.BODIES);
    }

    private List<Element> elements(Set<String> names) {
        return root.elements().filter(child -> names.contains(child.name())).toList();
    }

    /** The clause stands before the body, after the long title and the preamble. */
    private List<Part> withFormula(VersionId id, TextReader.LeadAndBody text) {
        var parts = new ArrayList<>(text.lead());
        Formula.of(id.measure().type(), bodies()).ifPresent(parts::add);
        parts.addAll(text.body());
        return parts;
    }

    /** The text before the committee's amendments, if the print strikes anything through. */
    private Optional<List<Part>> struck() {
        boolean isAnyStruck = inBody().flatMap(element -> Stream.concat(Stream.of(element), element.descendants()))
                .anyMatch(element ->
                        Amended.AFTER.lacks(element) && !element.words().isEmpty());
        if (!isAnyStruck) {
            return Optional.empty();
        }
        var text = new TextReader(findings, Amended.BEFORE, "body (struck)").read(inBody().toList());
        return Optional.of(
                Stream.concat(text.lead().stream(), text.body().stream()).toList());
    }

    private static Provision whole(Element form, List<Part> parts) {
        var number = form.first("legis-num").map(Element::words).orElse("");
        return new Provision(Level.TEXT, Designation.NONE, Wording.heading(number), parts);
    }
}
