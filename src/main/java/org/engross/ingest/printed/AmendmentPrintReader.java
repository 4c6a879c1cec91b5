package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.TextId;
import org.engross.ingest.plain.PrintedWords;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * Reads the one amendment of a page of the Record. Each of its directions is a provision of its own; what it would insert into
 * the bill stands in the direction as quoted content without marks, since the Record prints none around it.
 */
final class AmendmentPrintReader {

    /** With what another direction begins, where the one before may still go on. */
    private static final Pattern DIRECTION =
            Pattern.compile("(?:(?:On|Beginning on|Starting on) )?[Pp]age [0-9]+,.*|At the appropriate place,? .*"
                    + "|At the end of (?:the (?:bill|Act|resolution)|(?:sub)?title [A-Z0-9]+\\b).*");

    private static final Pattern LEVEL = Pattern.compile("\\s*(?:``)?\\([0-9A-Za-z]{1,5}\\) .*");

    /** Where the office publishes the Record of a day. */
    private static final String ISSUES = "https://www.govinfo.gov/app/details/CREC-";

    private static final String RIGHTS =
            "A work of the United States Government, not subject to copyright protection in the United States (17 U.S.C. 105).";

    private final OfferedAmendment amendment;
    private final Findings findings;

    private AmendmentPrintReader(OfferedAmendment amendment, Findings findings) {
        this.amendment = amendment;
        this.findings = findings;
    }

    /** Empty, with an error among the findings, where the pages print none, several, or one of which the number is not known. */
    static Optional<Document> read(List<String> lines, Findings findings) {
        var amendments = AmendmentPages.of(lines, findings);
        if (amendments.size() != 1) {
            findings.error(
                    Finding.Stage.BODY,
                    "",
                    amendments.isEmpty()
                            ? "the pages of the Record print the words of no amendment"
                            : "the pages of the Record print " + amendments.size()
                                    + " amendments; each comes in by itself where the file is taken in");
            return Optional.empty();
        }
        return new AmendmentPrintReader(amendments.getFirst(), findings).document();
    }

    private Optional<Document> document() {
        if (amendment.id().isEmpty()) {
            findings.error(
                    Finding.Stage.METADATA,
                    amendment.page(),
                    "the Record does not print which number of the House's the amendment has: '" + amendment.printed()
                            + "'");
            return Optional.empty();
        }
        var id = amendment.id().get();
        var directions = directions();
        if (amendment.lines().stream().anyMatch(line -> LEVEL.matcher(line).matches())) {
            findings.note(
                    Finding.Stage.BODY,
                    id.printed(),
                    "the Record indents all levels alike; they are told by the series of their numbers and letters");
        }
        if (directions.isEmpty()) {
            return Optional.empty();
        }
        PrintedLetters.compare(amendment.lines(), directions)
                .ifPresent(what -> findings.error(Finding.Stage.CHECK, id.printed(), what));
        var text = new Provision(Level.TEXT, Designation.NONE, Wording.NONE, directions);
        var as = amendment.isModified() ? ", as modified" : "";
        DesignationCheck.of(text, findings);
        return Optional.of(new Document(
                new TextId.OfAmendment(id),
                id.printed() + as,
                amendment.purpose(),
                amendment.day(),
                "",
                "floor amendment" + as,
                new Source(amendment.place(), ISSUES + amendment.day(), RIGHTS),
                claim(),
                List.of(),
                text,
                Optional.empty(),
                Optional.empty()));
    }

    private Voucher claim() {
        return amendment.publisher().isEmpty() ? Voucher.ofPublisher("") : new Voucher.OwnWord(amendment.publisher());
    }

    private List<Part> directions() {
        var directions = new ArrayList<Part>();
        var paragraphs = ParagraphReader.of(amendment.lines());
        int from = 0;
        while (from < paragraphs.size()) {
            int to = from + 1;
            while (to < paragraphs.size()
                    && !DIRECTION.matcher(paragraphs.get(to).words()).matches()) {
                to++;
            }
            try {
                directions.add(read(paragraphs.subList(from, to)));
            } catch (IllegalArgumentException e) {
                findings.warning(
                        Finding.Stage.BODY,
                        "direction " + (directions.size() + 1),
                        e.getMessage() + "; its words are kept paragraph by paragraph, and nothing is read of them");
                directions.add(flat(paragraphs.subList(from, to)));
            }
            from = to;
        }
        return directions;
    }

    private static Provision read(List<OfficeParagraph> paragraphs) {
        var first = paragraphs.getFirst();
        var rest = paragraphs.subList(1, paragraphs.size());
        if (rest.isEmpty() || rest.getFirst().isQuoted() || !first.words().endsWith(":")) {
            var lines = OfficeParagraph.apart(paragraphs).stream()
                    .map(OfficeParagraph::line)
                    .toList();
            return direction(
                    PlainText.amendatory(PrintedWords.ofParagraphs(lines)).parts());
        }
        var parts = new ArrayList<Part>();
        parts.add(words(first));
        parts.add(new QuotedContent(BodyReader.parts(rest), "", false));
        return direction(parts);
    }

    private static Provision flat(List<OfficeParagraph> paragraphs) {
        return direction(paragraphs.stream()
                .map(AmendmentPrintReader::words)
                .map(Part.class::cast)
                .toList());
    }

    private static Wording words(OfficeParagraph paragraph) {
        return Wording.of(
                Wording.Kind.CONTENT,
                PrintedWords.ofParagraphs(List.of(paragraph.words())).strip());
    }

    private static Provision direction(List<Part> parts) {
        return new Provision(Level.DIRECTION, Designation.NONE, Wording.NONE, parts);
    }
}
