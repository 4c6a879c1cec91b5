package org.engross.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.measure.PrintedName;
import org.engross.proceeding.PrintedList;
import org.engross.provision.Provision;

/**
 * One text with what is known of it.
 *
 * @param id a law's as-of date is the day from which the text has stood so
 * @param title short, for lists: {@code H.R. 1865, reported in House}
 * @param officialTitle the long title of a measure, the heading of a section, the purpose of an amendment
 * @param date of the print, or from which the law stands so; the same day as a law's as-of date; {@link Undated#DAY} where
 *     the print bears none and no record tells it
 * @param dateNote how the date was set where the official record bears none; else empty
 * @param stage {@code Reported in House}, {@code the Act's own words}, {@code the Code's print}, {@code floor amendment}
 * @param claim by what the file itself says that its words are the official ones; never that we held it against a copy
 * @param names the sponsors that a version of a measure prints at its head, in the order of the print; empty if it
 *     prints none
 * @param body its words, at hand or to be read where they are asked for
 * @param classifiedTo the section of the Code to which the Code's editors classified this text of a law; empty where that
 *     is not known, and for whole laws
 */
public record Document(
        TextId id,
        String title,
        String officialTitle,
        LocalDate date,
        String dateNote,
        String stage,
        Source source,
        Voucher claim,
        List<PrintedName> names,
        Body body,
        Optional<CodeSection> classifiedTo) {

    /** The note of the date of a print that bears none. */
    public static final String NO_DATE = "The print bears no date; it is not known until the status record is held.";

    /** Reads a file that was taken in before once more, as where its words were damaged in the database. */
    public interface OriginalReader {

        /** The document, or none where the file cannot be read. */
        Optional<Document> read(byte[] original, String file);
    }

    /** The words of a document. What is held is told in lists of thousands, and few of their words are asked for. */
    public interface Body {

        /** The text as it is at this stage. */
        Provision text();

        /**
         * The text that this print shows struck through before it, where it holds one: a bill reported with an amendment
         * in the nature of a substitute.
         */
        Optional<Provision> struck();
    }

    /** Words at hand. */
    public record ReadBody(Provision text, Optional<Provision> struck) implements Body {

        public ReadBody {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(struck, "struck");
        }
    }

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(officialTitle, "officialTitle");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dateNote, "dateNote");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(source, "source");
        if (claim instanceof Voucher.Held) {
            throw new IllegalArgumentException("no file says of itself that we held it against a copy");
        }
        Objects.requireNonNull(claim, "claim");
        names = List.copyOf(names);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(classifiedTo, "classifiedTo");
    }

    /** A document whose words are at hand. */
    public Document(
            TextId id,
            String title,
            String officialTitle,
            LocalDate date,
            String dateNote,
            String stage,
            Source source,
            Voucher claim,
            List<PrintedName> names,
            Provision text,
            Optional<Provision> struck,
            Optional<CodeSection> classifiedTo) {
        this(
                id,
                title,
                officialTitle,
                date,
                dateNote,
                stage,
                source,
                claim,
                names,
                new ReadBody(text, struck),
                classifiedTo);
    }

    /** The same with its words at hand, equal to what is read from the same bytes. */
    public Document read() {
        return new Document(
                id, title, officialTitle, date, dateNote, stage, source, claim, names, text(), struck(), classifiedTo);
    }

    /** The text as it is at this stage. */
    public Provision text() {
        return body.text();
    }

    /** The text that this print shows struck through before it; see {@link Body#struck}. */
    public Optional<Provision> struck() {
        return body.struck();
    }

    /** Whether it is known on which day the text was printed, or since when the law stands so. */
    public boolean isDated() {
        return !Undated.is(date);
    }

    /** The same of a day that another source tells. */
    public Document dated(LocalDate day, String note) {
        return new Document(id, title, officialTitle, day, note, stage, source, claim, names, body, classifiedTo);
    }

    /** The sponsors printed on a version of a measure, even if they are none; empty for any other text. */
    public Optional<PrintedList> printedList() {
        return id instanceof TextId.OfMeasure of
                ? Optional.of(new PrintedList(of.version(), date, names, ""))
                : Optional.empty();
    }
}
