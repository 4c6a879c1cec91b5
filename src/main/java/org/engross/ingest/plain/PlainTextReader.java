package org.engross.ingest.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.TextId;
import org.engross.ingest.source.DesignationCheck;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;

/**
 * Reads law in plain print: a header of a few lines, an empty line, and the text as {@link PlainText} reads it.
 *
 * <pre>
 * Engross-Text: usc/18/1595@2015-05-29
 * Source: https://uscode.house.gov/
 *
 * § 1595. Civil remedy
 * (a) An individual who is a victim …
 * </pre>
 *
 * <p>{@code Engross-Text} is a section of the Code or of an Act with its day, or a public law or a section of one.
 * {@code Title}, {@code Date} (of a public law), {@code Source} and {@code Classified-To} may follow; the last says to which section
 * of the Code its editors classified the text. Whether the words were checked, such a file cannot say.
 */
public final class PlainTextReader {

    /** What such a file begins with. */
    public static final String FIRST = "Engross-Text:";

    private static final List<String> NAMES = List.of("Engross-Text", "Title", "Date", "Source", "Classified-To");

    private final Map<String, String> header = new TreeMap<>();
    private final Findings findings;
    private final String body;

    private PlainTextReader(String text, Findings findings) {
        this.findings = findings;
        int end = text.indexOf("\n\n");
        var head = end < 0 ? text : text.substring(0, end);
        this.body = end < 0 ? "" : text.substring(end + 2);
        head.lines().forEach(this::field);
    }

    /** Whether a file begins as such a text does. */
    public static boolean reads(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, FIRST.length()), StandardCharsets.UTF_8).equals(FIRST);
    }

    /**
     * The document; empty, with an error among the findings, if the file cannot be taken.
     *
     * @throws SourceException where the bytes are no UTF-8
     */
    public static Optional<Document> read(byte[] bytes, Findings findings) throws SourceException {
        return new PlainTextReader(decoded(bytes), findings).document();
    }

    private static String decoded(byte[] bytes) throws SourceException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new SourceException("the file is not in UTF-8");
        }
    }

    private void field(String line) {
        int colon = line.indexOf(':');
        var name = colon < 0 ? line : line.substring(0, colon);
        if (colon < 0 || !NAMES.contains(name)) {
            findings.error(Finding.Stage.METADATA, name, "no such line belongs in the header, which has " + NAMES);
        } else if (header.put(name, line.substring(colon + 1).strip()) != null) {
            findings.error(Finding.Stage.METADATA, name, "the header says this twice");
        }
    }

    private Optional<Document> document() {
        try {
            var id = TextId.parse(header.getOrDefault("Engross-Text", ""));
            if (!(id instanceof TextId.OfLaw law)) {
                findings.error(Finding.Stage.METADATA, "Engross-Text", "only law comes in plain print, not " + id);
                return Optional.empty();
            }
            return document(law, text(law));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.error(Finding.Stage.METADATA, "header", e.getMessage());
            return Optional.empty();
        }
    }

    private Provision text(TextId.OfLaw id) {
        boolean amends = id.law() instanceof LawCitation.PublicLaw;
        var text = amends ? PlainText.amendatory(body) : PlainText.law(body);
        var print = PlainPrint.of(text);
        boolean same =
                amends ? letters(print).equals(letters(body)) : print.strip().equals(body.strip());
        if (!same || body.isBlank()) {
            findings.error(Finding.Stage.CHECK, "text", "the text is not printed again as it was read");
        }
        DesignationCheck.of(text, findings);
        return text;
    }

    /** Everything printed but space and the marks that open each line of a quoted block. */
    private static String letters(String text) {
        return text.replaceAll("(?m)^\\s*“", "").replaceAll("\\s+", "");
    }

    private Optional<Document> document(TextId.OfLaw id, Provision text) {
        var day = id.asOf().or(() -> Optional.ofNullable(header.get("Date")).map(LocalDate::parse));
        if (day.isEmpty()) {
            findings.error(Finding.Stage.METADATA, "Date", "the text bears no date");
            return Optional.empty();
        }
        var title = header.getOrDefault(
                "Title",
                id.law().printed() + id.asOf().map(from -> ", from " + from).orElse(""));
        return Optional.of(new Document(
                id,
                title,
                text.heading().isEmpty() ? title : text.heading().words(),
                day.get(),
                "",
                stage(id.law()),
                new Source(id.law().printed(), header.getOrDefault("Source", ""), ""),
                new Voucher.Unchecked("It was taken from a plain print, which names no official publisher."),
                List.of(),
                text,
                Optional.empty(),
                Optional.ofNullable(header.get("Classified-To")).map(PlainTextReader::codeSection)));
    }

    private static String stage(LawCitation law) {
        return switch (law) {
            case CodeSection code -> "the Code’s print";
            case LawCitation.ActSection act -> "the Act’s own words";
            case LawCitation.PublicLaw enacted -> "Public Law";
            case LawCitation.PrivateLaw enacted -> "Private Law";
        };
    }

    private static CodeSection codeSection(String citation) {
        if (LawCitation.parse(citation) instanceof CodeSection code) {
            return code;
        }
        throw new IllegalArgumentException("not a section of the Code: '" + citation + "'");
    }
}
