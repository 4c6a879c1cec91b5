package org.engross.ingest.uslm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.TextId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;

/**
 * Reads a section of the Code in USLM 1, as the Office of the Law Revision Counsel publishes it: a title as of a release
 * point, {@linkplain SectionsOfLaw cut} into its sections.
 */
public final class CodeReader {

    static final String NAMESPACE = "http://xml.house.gov/schemas/uslm/1.0";

    private static final String PUBLISHER = "Office of the Law Revision Counsel, U.S. House of Representatives";
    private static final Pattern RELEASE_POINT = Pattern.compile("Online@([0-9]+)-([0-9]+)(not[0-9-]+)?");

    private final Element root;
    private final Findings findings;

    private CodeReader(Element root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    public static boolean reads(Element root) {
        return root.is("uscDoc") && root.namespace().equals(NAMESPACE);
    }

    /** The document; empty, with an error among the findings, if the file cannot be taken. */
    public static Optional<Document> read(Element root, Findings findings) {
        return new CodeReader(root, findings).document();
    }

    private Optional<Document> document() {
        var around = new ArrayList<Element>();
        return OneSection.of(root, around, "the Code", findings).flatMap(section -> {
            var name = name(section);
            var date = date();
            return name.isEmpty() || date.isEmpty()
                    ? Optional.empty()
                    : Optional.of(document(section, name.get(), date.get(), around));
        });
    }

    private Document document(Element section, CodeSection name, LocalDate date, List<Element> around) {
        var text = OneSection.text(section, findings);
        return new Document(
                new TextId.OfLaw(name, Optional.of(date)),
                name.printed() + ", as printed " + date,
                text.heading().words(),
                date,
                "The day on which the Office of the Law Revision Counsel made this print of the Code"
                        + point().map(law -> ", current through Public Law " + law)
                                .orElse("")
                        + "; the section may have stood so before.",
                "the Code’s print",
                new Source(citation(name, around), url(name), ""),
                said("publisher").equals("OLRC")
                        ? new Voucher.OwnWord(PUBLISHER)
                        : Voucher.ofPublisher(said("publisher")),
                List.of(),
                text,
                Optional.empty(),
                Optional.empty());
    }

    private Optional<CodeSection> name(Element section) {
        var number = section.first("num").map(num -> num.attribute("value")).orElse("");
        var title = said("docNumber");
        try {
            return Optional.of(new CodeSection(
                    Integer.parseInt(title),
                    number.strip()
                                    .replaceAll("[\u2013\u2011]", "-")
                                    .replaceAll(",? and | ?, ?", "_")
                                    .replaceAll(" to ", "..")
                            + OneSection.suffix(section)));
        } catch (IllegalArgumentException e) {
            findings.error(
                    Finding.Stage.METADATA,
                    "section",
                    "which section this is cannot be told: title '" + title + "', number '" + number + "'");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date() {
        var created = said("created");
        try {
            return Optional.of(LocalDate.parse(created.substring(0, Math.min(10, created.length()))));
        } catch (DateTimeException e) {
            findings.error(
                    Finding.Stage.METADATA,
                    "meta",
                    "the file names no day of its release point: created '" + created + "'");
            return Optional.empty();
        }
    }

    /** {@code 11 U.S.C. 104 (Title 11, Chapter 1)}. */
    private static String citation(CodeSection name, List<Element> around) {
        return name.printed() + OneSection.places(around);
    }

    /** {@code 113-31}. */
    private Optional<String> point() {
        var point = RELEASE_POINT.matcher(said("docPublicationName"));
        return point.matches()
                ? Optional.of(point.group(1) + "-" + point.group(2)
                        + Optional.ofNullable(point.group(3))
                                .map(not -> ", but for " + point.group(1) + "-" + not.substring(3))
                                .orElse(""))
                : Optional.empty();
    }

    private String url(CodeSection name) {
        var point = RELEASE_POINT.matcher(said("docPublicationName"));
        if (!point.matches()) {
            return "";
        }
        var number = point.group(2) + Optional.ofNullable(point.group(3)).orElse("");
        return String.format(
                "https://uscode.house.gov/download/releasepoints/us/pl/%s/%s/xml_usc%02d@%s-%s.zip",
                point.group(1), number, name.title(), point.group(1), number);
    }

    private String said(String name) {
        return OneSection.said(root, name);
    }
}
