package org.engross.ingest.uslm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.Undated;
import org.engross.ingest.source.Element;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Source;
import org.engross.library.Voucher;

/**
 * Reads what a document says of itself. A document of the bundled collection says all of it in {@code meta}; from an
 * official file the date and the title are taken from where the printing office puts them.
 */
final class UslmMetaReader {

    private static final Pattern APPROVED = Pattern.compile("Approved ([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})\\.");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final Element root;
    private final Element meta;
    private final Findings findings;
    private String dateNote;

    UslmMetaReader(Element root, Element meta, Findings findings) {
        this.root = root;
        this.meta = meta;
        this.findings = findings;
        this.dateNote = property("dateNote").orElse("");
    }

    String title() {
        return said("title");
    }

    /** The long title; where there is none, the title. */
    String officialTitle() {
        return property("officialTitle")
                .or(() -> root.first("main")
                        .flatMap(main -> main.first("longTitle"))
                        .flatMap(longTitle -> longTitle.first("officialTitle"))
                        .map(Element::words))
                .orElseGet(this::title);
    }

    /** The stage; of a law, which has none, the kind of document. */
    String stage() {
        var stage = said("docStage");
        return stage.isEmpty() ? said("type") : stage;
    }

    Source source() {
        return new Source(said("citableAs"), said("source"), said("rights"));
    }

    /** By what the file says that its words are official: its publisher, or nothing, and why. */
    Voucher claim() {
        return property("checkNote")
                .<Voucher>map(Voucher.Unchecked::new)
                .orElseGet(() -> Voucher.ofPublisher(said("publisher")));
    }

    /** How the date was set; ask after {@link #date()}. */
    String dateNote() {
        return dateNote;
    }

    /** The date the file gives, or else the newest of its actions, or the day of approval, or none. */
    Optional<LocalDate> date() {
        var given = said("date");
        if (!given.isEmpty()) {
            return day(given);
        }
        return newestAction().or(this::approval).or(this::undated);
    }

    private Optional<LocalDate> newestAction() {
        return root.elements()
                .filter(element -> element.is("preface"))
                .flatMap(Element::descendants)
                .filter(element -> element.is("date"))
                .flatMap(element -> PrintedDay.of(element).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> approval() {
        var match = APPROVED.matcher(root.descendants()
                .filter(element -> element.is("actionDescription"))
                .map(Element::words)
                .reduce("", (before, words) -> before + " " + words));
        return match.find() ? Optional.of(LocalDate.parse(match.group(1), PRINTED)) : Optional.empty();
    }

    /** The day on which the file was made is not the day of the print. A print of ours says so of itself. */
    private Optional<LocalDate> undated() {
        if (dateNote.equals(Document.NO_DATE)) {
            return Optional.of(Undated.DAY);
        }
        dateNote = Document.NO_DATE;
        findings.warning(
                Finding.Stage.METADATA,
                "meta",
                "the file bears no date; it is taken from the status record, once that is held");
        return Optional.of(Undated.DAY);
    }

    private Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            findings.error(Finding.Stage.METADATA, "meta", "not a date: '" + date + "'");
            return Optional.empty();
        }
    }

    /** The words of the first element of that name in {@code meta}; empty if there is none. */
    String said(String name) {
        return meta.first(name).map(Element::words).orElse("");
    }

    private Optional<String> property(String role) {
        return meta.elements()
                .filter(element ->
                        element.is("property") && element.attribute("role").equals(role))
                .findFirst()
                .map(Element::words);
    }
}
