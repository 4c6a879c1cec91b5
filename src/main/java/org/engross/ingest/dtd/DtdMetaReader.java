package org.engross.ingest.dtd;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.Undated;
import org.engross.citation.VersionId;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;

/** Reads what a file says of itself in its metadata, at the head of the print and in its attestation. */
final class DtdMetaReader {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private final Element root;
    private final Findings findings;
    private String dateNote = "";

    DtdMetaReader(Element root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** Words of the metadata by their name in Dublin Core; empty if there are none. */
    String said(String name) {
        return root.first("metadata").stream()
                .flatMap(Element::descendants)
                .filter(element -> element.is(name))
                .findFirst()
                .map(Element::words)
                .orElse("");
    }

    /** The package's name as the printing office forms it, and whose file it is; the file gives no address. */
    Source source(VersionId id) {
        var measure = id.measure();
        var name = "BILLS-" + measure.congress() + measure.type().code() + measure.number() + id.version();
        var publisher = said("publisher");
        return new Source(publisher.isEmpty() ? name : name + " (" + publisher + ")", "", said("rights"));
    }

    /** By what the file says that its words are official: either House or the printing office as its publisher, or nothing. */
    Voucher claim() {
        return Voucher.ofPublisher(said("publisher"));
    }

    /** How the date was set; ask after {@link #date()}. */
    String dateNote() {
        return dateNote;
    }

    /** The day of the newest action at the head of the print, or of the attestation; or else the file's own. */
    Optional<LocalDate> date() {
        var action = newest("form", "action-date");
        if (action.isPresent()) {
            return action;
        }
        var attested = newest("attestation", "attestation-date");
        if (attested.isPresent()) {
            dateNote = "The print's head bears no date; this is the day that its attestation gives.";
            return attested;
        }
        var given = said("date");
        if (given.isEmpty()) {
            dateNote = Document.NO_DATE;
            findings.warning(
                    Finding.Stage.METADATA,
                    "form",
                    "the file bears no date: no action, no attestation and no metadata give one; it is taken from the"
                            + " status record, once that is held");
            return Optional.of(Undated.DAY);
        }
        dateNote = "The print bears no date; this is the day that the file's metadata give.";
        return day(given, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private Optional<LocalDate> newest(String parent, String name) {
        return root.elements()
                .filter(element -> element.is(parent))
                .flatMap(Element::descendants)
                .filter(element -> element.is(name))
                .flatMap(this::day)
                .max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> day(Element element) {
        var given = element.attribute("date");
        if (!given.isEmpty()) {
            return day(given.replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE).stream();
        }
        return element.words().isEmpty() ? Stream.empty() : day(element.words(), PRINTED).stream();
    }

    private Optional<LocalDate> day(String date, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(date, format));
        } catch (DateTimeException e) {
            findings.error(Finding.Stage.METADATA, "form", "not a date: '" + date + "'");
            return Optional.empty();
        }
    }
}
