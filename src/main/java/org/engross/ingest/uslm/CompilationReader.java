package org.engross.ingest.uslm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.TextId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;

/**
 * Reads a section of a statute compilation, an Act as amended through a public law, {@linkplain SectionsOfLaw cut} into its
 * sections. The Office of the Legislative Counsel makes these compilations and says in each that it is no official version.
 */
public final class CompilationReader {

    /** Acts call "the first section" what is printed without a number behind the enacting clause. */
    private static final String FIRST = "1";

    private final Element root;
    private final Findings findings;

    private CompilationReader(Element root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    public static boolean reads(Element root) {
        return root.is("statuteCompilation") && root.namespace().equals(UslmElements.NAMESPACE);
    }

    /** The document; empty, with an error among the findings, if the file cannot be taken. */
    public static Optional<Document> read(Element root, Findings findings) {
        return new CompilationReader(root, findings).document();
    }

    private Optional<Document> document() {
        var around = new ArrayList<Element>();
        return OneSection.of(root, around, "the Act", findings).flatMap(section -> {
            var name = name(section);
            var date = date();
            return name.isEmpty() || date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(document(section, name.get(), date.get(), around));
        });
    }

    private Document document(Element section, ActSection name, LocalDate date, List<Element> around) {
        var text = OneSection.text(section, findings);
        return new Document(
                new TextId.OfLaw(name, Optional.of(date)),
                "Section " + name.printedSection() + " of the " + act() + ", as amended through " + date,
                text.heading().words(),
                date,
                "The Act as amended through Public Law "
                        + said("currentThroughPublicLaw").replace('–', '-')
                        + ", which was enacted on this day; the section may have stood so before.",
                "the Act’s own words",
                new Source(said("citableAs") + OneSection.places(around), url(), said("rights")),
                new Voucher.Unchecked(
                        "The compilation by the Office of the Legislative Counsel is, as it says itself, no official"
                                + " version of the law."),
                List.of(),
                text,
                Optional.empty(),
                Optional.empty());
    }

    private String act() {
        var words = said("containsShortTitle").isEmpty() ? said("title") : said("containsShortTitle");
        return words.equals(words.toUpperCase(Locale.ROOT)) && !said("title").isEmpty() ? said("title") : words;
    }

    /** {@code Occupational Safety and Health Act of 1970} is {@code occupational-safety-and-health-1970}. */
    private Optional<ActSection> name(Element section) {
        var number = section.first("num").map(num -> num.attribute("value")).orElse(FIRST);
        if (section.first("num").isEmpty()) {
            findings.warning(
                    Finding.Stage.METADATA, "section", "the section bears no number; it is taken for the Act's first");
        }
        var title = said("title").toLowerCase(Locale.ROOT);
        var act = title.replaceFirst("^the ", "")
                .replaceAll("\\bact\\b( of(?= [0-9]{4}))?", " ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        try {
            return Optional.of(new ActSection(
                    act, number.replaceAll("[()\\[\\]. ]", "").replaceAll("[–‑]", "-") + OneSection.suffix(section)));
        } catch (IllegalArgumentException e) {
            findings.error(
                    Finding.Stage.METADATA,
                    "section",
                    "which section of an Act this is cannot be told: Act '" + said("title") + "', number '" + number
                            + "'");
            return Optional.empty();
        }
    }

    /** The day on which the public law was enacted through which the Act is amended. */
    private Optional<LocalDate> date() {
        var date = root.first("preface").stream()
                .flatMap(preface -> preface.elements().filter(child -> child.is("editionNote")))
                .flatMap(Element::descendants)
                .filter(element -> element.is("date"))
                .flatMap(element -> PrintedDay.of(element).stream())
                .findFirst()
                .or(this::approved);
        if (date.isEmpty()) {
            findings.error(Finding.Stage.METADATA, "preface", "the file names no day through which the Act is amended");
        }
        return date;
    }

    /** An Act that no law has amended is compiled through itself. */
    private Optional<LocalDate> approved() {
        var itself = said("congress") + "-" + said("docNumber");
        return said("currentThroughPublicLaw").replace('–', '-').equals(itself)
                ? PrintedDay.parse(said("approvedDate"))
                : Optional.empty();
    }

    private String url() {
        return root.first("meta").stream()
                .flatMap(Element::elements)
                .filter(element ->
                        element.is("property") && element.attribute("role").equals("fileId"))
                .map(element -> "https://www.govinfo.gov/app/details/COMPS-" + element.words())
                .findFirst()
                .orElse("");
    }

    private String said(String name) {
        return OneSection.said(root, name);
    }
}
