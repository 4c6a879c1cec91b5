package org.engross.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.ingest.printed.HouseNumber;
import org.engross.ingest.printed.OfferedAmendment;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Library;
import org.engross.library.PreparedText;
import org.engross.library.Proceedings;
import org.engross.library.RecordFile;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.engross.provision.PlainPrint;

/** Keeps what was read of a file, or tells why it is not kept. To be called where nobody else takes anything in. */
final class FileKeeper {

    /** How a file stands to what is held. */
    enum Precedence {
        /** What the files say stands, even where one now holds another text. */
        COLLECTION,
        /** A text that is held from another file stays. */
        BESIDE,
        /** A text that is held from another file is replaced. */
        REPLACING
    }

    private static final String DATED_BY_RECORD =
            "The print bears no date; this is the day that the status record gives.";

    /** What came of one file that could be read. */
    sealed interface Keeping {

        record KeptFile(String as, List<Finding> findings) implements Keeping {}

        record KnownFile() implements Keeping {}

        record RefusedFile(String why) implements Keeping {}

        record OfAnotherFile(TextId text) implements Keeping {}
    }

    /** What was read of a file, with all of the work that can be done before its turn to be kept. */
    sealed interface ReadyFile {

        record ReadyText(PreparedText text) implements ReadyFile {}

        record ReadyRecord(OfficialRecord official) implements ReadyFile {}

        static ReadyFile of(Taken taken) {
            return switch (taken) {
                case Taken.TakenText(var document) -> new ReadyText(PreparedText.of(document));
                case Taken.TakenRecord(var official) -> new ReadyRecord(official);
            };
        }
    }

    private final Library library;
    private final Proceedings proceedings;
    private final Precedence precedence;
    private final boolean tellsOfOthers;

    /** @param tellsOfOthers whether a text that is held from another file is told, and not refused */
    FileKeeper(Library library, Proceedings proceedings, Precedence precedence, boolean tellsOfOthers) {
        this.library = library;
        this.proceedings = proceedings;
        this.precedence = precedence;
        this.tellsOfOthers = tellsOfOthers;
    }

    /** Whether a file of this name, or any record, is held with these bytes. */
    boolean isHeld(String name, String sha256) {
        return library.holds(name, sha256) || proceedings.holdsRecord(sha256);
    }

    /** Which number an amendment of the House has, by the record that is held. */
    HouseNumber numbered(OfferedAmendment printed) {
        return HouseNumber.of(printed, printed.measure().map(proceedings::facts).orElseGet(Facts::none));
    }

    /** Another process may have taken the same file in while it was read. */
    Keeping keep(ReadyFile file, byte[] bytes, String sha256, String name) {
        if (isHeld(name, sha256)) {
            return new Keeping.KnownFile();
        }
        return switch (file) {
            case ReadyFile.ReadyText(var text) -> keep(text, bytes, sha256, name);
            case ReadyFile.ReadyRecord(var official) -> keep(new RecordFile(official, name, sha256, bytes));
        };
    }

    private Keeping keep(RecordFile file) {
        var found = new Findings(file.name());
        var subject = file.official().subject();
        switch (proceedings.keep(file)) {
            case STANDS -> {
                // nothing is to be said
            }
            case OLDER ->
                found.note(
                        Finding.Stage.METADATA,
                        "",
                        "a record of " + subject + " that is newer, or nearer to its source, is held; it stands");
            case BESIDE_THE_COLLECTION ->
                found.note(
                        Finding.Stage.METADATA,
                        "",
                        "the collection tells of " + subject + " itself; what it says stands before this record");
        }
        library.date(days(file), DATED_BY_RECORD);
        return new Keeping.KeptFile("a record of " + subject, found.all());
    }

    private Keeping keep(PreparedText text, byte[] bytes, String sha256, String name) {
        var document = text.document();
        var other = library.fileOf(document.id()).filter(file -> !file.equals(name));
        if (other.isPresent() && tellsOfOthers) {
            return new Keeping.OfAnotherFile(document.id());
        }
        if (other.filter(file -> library.holds(file, sha256)).isPresent()) {
            return new Keeping.KnownFile();
        }
        if (other.isPresent() && precedence == Precedence.BESIDE && isAmendmentHeld(document)) {
            return new Keeping.KnownFile();
        }
        if (name.contains("#") && document.id() instanceof TextId.OfLaw law) {
            return section(text, law, bytes, sha256, name);
        }
        return other.isPresent() && precedence != Precedence.REPLACING
                ? new Keeping.RefusedFile(document.id() + " is held already, from the file " + other.get()
                        + "; a new print of it comes in under the same name, or with --replace")
                : store(dated(text), bytes, sha256, name);
    }

    /** The Senate's Record prints many an amendment twice: where it is proposed, and in the list of what was submitted. */
    private boolean isAmendmentHeld(Document document) {
        return document.id() instanceof TextId.OfAmendment
                && library.find(document.id())
                        .map(held -> held.document().text())
                        .filter(text -> PlainPrint.of(text).equals(PlainPrint.of(document.text())))
                        .isPresent();
    }

    private Keeping store(PreparedText text, byte[] bytes, String sha256, String name) {
        if (precedence == Precedence.COLLECTION) {
            library.keepOfCollection(text, bytes, sha256, name);
        } else {
            library.keep(text, bytes, sha256, name);
        }
        return new Keeping.KeptFile(text.document().id().toString(), List.of());
    }

    private Keeping section(PreparedText text, TextId.OfLaw law, byte[] bytes, String sha256, String name) {
        var document = text.document();
        var held = library.texts(law.law());
        return switch (SectionNews.of(document, held)) {
            case SectionNews.HeldAlready same -> new Keeping.KnownFile();
            case SectionNews.StoodBefore before -> {
                library.keepEarlier(text, bytes, sha256, name, before.later());
                yield new Keeping.KeptFile(document.id().toString(), List.of());
            }
            case SectionNews.OtherWords other ->
                precedence != Precedence.REPLACING
                                && held.stream()
                                        .anyMatch(one ->
                                                one.id().equals(document.id().toString()))
                        ? new Keeping.RefusedFile(
                                document.id() + " is held already with other words; --replace takes this one")
                        : store(text, bytes, sha256, name);
        };
    }

    /** A print that bears no date, with that of the status record, where it is held. */
    private PreparedText dated(PreparedText text) {
        var document = text.document();
        if (document.isDated() || !(document.id() instanceof TextId.OfMeasure of)) {
            return text;
        }
        return proceedings.measure(of.version().measure()).stream()
                .flatMap(measure -> measure.versions().stream())
                .filter(version -> version.id().equals(of.version()) && !Undated.is(version.date()))
                .findFirst()
                .map(version -> text.dated(version.date(), DATED_BY_RECORD))
                .orElse(text);
    }

    private static Map<TextId, LocalDate> days(RecordFile file) {
        var days = new HashMap<TextId, LocalDate>();
        file.official().facts().measures().stream()
                .flatMap(measure -> measure.versions().stream())
                .forEach(version -> days.put(new TextId.OfMeasure(version.id()), version.date()));
        return days;
    }
}
