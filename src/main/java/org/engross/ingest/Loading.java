package org.engross.ingest;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.uslm.SectionsOfLaw;
import org.engross.library.Document;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.library.RecordFile;

/** Takes official texts and records into the library, each file in a transaction of its own: whole, or not at all. */
@ApplicationScoped
public class Loading {

    private static final String DATED_BY_RECORD =
            "The print bears no date; this is the day that the status record gives.";

    private final Library library;
    private final Proceedings proceedings;
    private final SizeBound most;

    @Inject
    Loading(
            Library library,
            Proceedings proceedings,
            @ConfigProperty(name = "engross.max-file-size") MemorySize most,
            @ConfigProperty(name = "engross.max-title-size") MemorySize mostOfTitle) {
        this.library = library;
        this.proceedings = proceedings;
        this.most = new SizeBound(most.asLongValue(), mostOfTitle.asLongValue());
    }

    /**
     * Takes in the bundled collection. What its files say now stands in the place of what they said before, even where
     * one now holds another text.
     */
    public Loaded collection(Path folder) {
        return folder(folder, new Round(Precedence.COLLECTION));
    }

    /** How a file stands to what is held. */
    private enum Precedence {
        /** What the files say stands, even where one now holds another text. */
        COLLECTION,
        /** A text that is held from another file stays. */
        BESIDE,
        /** A text that is held from another file is replaced. */
        REPLACING
    }

    /** Takes in a file, or a folder of files, whose texts stand in the place of those that are held: corrected prints. */
    public Loaded replacing(Path path) {
        var round = new Round(Precedence.REPLACING);
        return Files.isDirectory(path) ? folder(path, round) : file(path, round);
    }

    /**
     * Takes in every {@code .xml} file, plain print, list of votes or members and archive below a folder, in order of name. Files
     * held already with the same bytes are passed over; a malformed one is refused and the rest goes on. Other files are named as
     * passed over.
     */
    public Loaded folder(Path folder) {
        return folder(folder, new Round(Precedence.BESIDE));
    }

    private static Loaded folder(Path folder, Round round) {
        var listing = Listing.of(folder);
        listing.taken().forEach(file -> round.take(folder.relativize(file).toString(), file));
        listing.passedOver()
                .forEach(file -> round.passedOver.add(folder.relativize(file).toString()));
        return round.loaded();
    }

    /** Takes in one file, whatever its ending, under its name without its folder; of an archive the files in it. */
    public Loaded file(Path file) {
        return file(file, new Round(Precedence.BESIDE));
    }

    /**
     * The same of a file that holds one text or record; a text that is held from another file is told, and neither refused nor
     * taken in.
     */
    public Loaded file(Path file, Consumer<TextId> heldFromAnother) {
        return file(file, new Round(Precedence.BESIDE, Optional.of(heldFromAnother)));
    }

    private static Loaded file(Path file, Round round) {
        round.take(file.getFileName().toString(), file);
        return round.loaded();
    }

    /** What came of one file that could be read. */
    private sealed interface Keeping {

        record KeptFile(String as, List<Finding> findings) implements Keeping {}

        record KnownFile() implements Keeping {}

        record RefusedFile(String why) implements Keeping {}

        record OfAnotherFile(TextId text) implements Keeping {}
    }

    private final class Round implements ZippedFiles.Taker {

        private final Precedence precedence;
        private final Optional<Consumer<TextId>> heldFromAnother;
        private final List<String> kept = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> passedOver = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int unchanged;

        Round(Precedence precedence) {
            this(precedence, Optional.empty());
        }

        Round(Precedence precedence, Optional<Consumer<TextId>> heldFromAnother) {
            this.precedence = precedence;
            this.heldFromAnother = heldFromAnother;
        }

        /** A file that is too large is not read into memory. */
        void take(String name, Path file) {
            if (ZippedFiles.isArchive(name)) {
                new ZippedFiles(most, this).read(file, name);
                return;
            }
            try {
                long size = Files.size(file);
                long bound = most.of(file);
                if (size > bound) {
                    refuse(name, "the file has " + size + " bytes, and at most " + bound + " are taken in");
                } else {
                    take(name, Files.readAllBytes(file));
                }
            } catch (IOException e) {
                refuse(name, "the file cannot be read: " + e);
            }
        }

        /** What one file does, even a fault of ours, does not end the taking in of the others. */
        @Override
        public void take(String name, byte[] bytes) {
            if (SectionsOfLaw.reads(bytes)) {
                sections(name, bytes);
            } else {
                one(name, bytes);
            }
        }

        /** A title of the Code or a compilation is taken in section by section, each a text of its own. */
        private void sections(String name, byte[] bytes) {
            try {
                int beside = SectionsOfLaw.read(bytes, (section, file) -> one(name + "#" + section, file));
                var found = new Findings(name);
                found.note(
                        Finding.Stage.BODY,
                        "",
                        "source credits and notes below the sections are kept with the bytes of each section"
                                + (beside == 0
                                        ? ""
                                        : "; " + beside
                                                + " tables and notes of titles, chapters and parts are not kept"));
                findings.addAll(found.all());
            } catch (SourceException e) {
                refuse(name, e.getMessage());
            }
        }

        private void one(String name, byte[] bytes) {
            try {
                var sha256 = Sha256.of(bytes);
                if (isHeld(name, sha256)) {
                    unchanged++;
                    return;
                }
                var reading = Intake.any(bytes, name);
                findings.addAll(reading.findings());
                if (reading.value().isEmpty()) {
                    refuse(name, reading.findings());
                } else {
                    tell(name, library.alone(() -> keep(reading.value().get(), bytes, sha256, name)));
                }
            } catch (RuntimeException | StackOverflowError e) {
                Log.errorf(e, "%s could not be taken in", name);
                refuse(name, "the file could not be taken in: " + e);
            }
        }

        private boolean isHeld(String name, String sha256) {
            return library.holds(name, sha256) || proceedings.holdsRecord(sha256);
        }

        /** Said only when it is kept for good. */
        private void tell(String name, Keeping keeping) {
            switch (keeping) {
                case Keeping.KeptFile stored -> {
                    findings.addAll(stored.findings());
                    kept.add(name);
                    Log.debugf("took in %s as %s", name, stored.as());
                }
                case Keeping.KnownFile known -> unchanged++;
                case Keeping.RefusedFile refused -> refuse(name, refused.why());
                case Keeping.OfAnotherFile of -> heldFromAnother.orElseThrow().accept(of.text());
            }
        }

        /** Another process may have taken the same file in while it was read. */
        private Keeping keep(Taken taken, byte[] bytes, String sha256, String name) {
            if (isHeld(name, sha256)) {
                return new Keeping.KnownFile();
            }
            return switch (taken) {
                case Taken.TakenText text -> keep(text.document(), bytes, sha256, name);
                case Taken.TakenRecord record -> keep(new RecordFile(record.official(), name, sha256, bytes));
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

        private Keeping keep(Document document, byte[] bytes, String sha256, String name) {
            var other = library.fileOf(document.id()).filter(file -> !file.equals(name));
            if (other.isPresent() && heldFromAnother.isPresent()) {
                return new Keeping.OfAnotherFile(document.id());
            }
            if (other.filter(file -> library.holds(file, sha256)).isPresent()) {
                return new Keeping.KnownFile();
            }
            if (name.contains("#") && document.id() instanceof TextId.OfLaw law) {
                return section(document, law, bytes, sha256, name);
            }
            return other.isPresent() && precedence != Precedence.REPLACING
                    ? new Keeping.RefusedFile(document.id() + " is held already, from the file " + other.get()
                            + "; a new print of it comes in under the same name, or with --replace")
                    : store(dated(document), bytes, sha256, name);
        }

        private Keeping store(Document document, byte[] bytes, String sha256, String name) {
            if (precedence == Precedence.COLLECTION) {
                library.keepOfCollection(document, bytes, sha256, name);
            } else {
                library.keep(document, bytes, sha256, name);
            }
            return new Keeping.KeptFile(document.id().toString(), List.of());
        }

        private Keeping section(Document document, TextId.OfLaw law, byte[] bytes, String sha256, String name) {
            var held = library.texts(law.law());
            return switch (SectionNews.of(document, held)) {
                case SectionNews.HeldAlready same -> new Keeping.KnownFile();
                case SectionNews.StoodBefore before -> {
                    library.keepEarlier(document, bytes, sha256, name, before.later());
                    yield new Keeping.KeptFile(document.id().toString(), List.of());
                }
                case SectionNews.OtherWords other ->
                    precedence != Precedence.REPLACING
                                    && held.stream()
                                            .anyMatch(one -> one.id()
                                                    .equals(document.id().toString()))
                            ? new Keeping.RefusedFile(
                                    document.id() + " is held already with other words; --replace takes this one")
                            : store(document, bytes, sha256, name);
            };
        }

        /** A print that bears no date, with that of the status record, where it is held. */
        private Document dated(Document document) {
            if (document.isDated() || !(document.id() instanceof TextId.OfMeasure of)) {
                return document;
            }
            return proceedings.measure(of.version().measure()).stream()
                    .flatMap(measure -> measure.versions().stream())
                    .filter(version -> version.id().equals(of.version()) && !Undated.is(version.date()))
                    .findFirst()
                    .map(version -> document.dated(version.date(), DATED_BY_RECORD))
                    .orElse(document);
        }

        private static Map<TextId, LocalDate> days(RecordFile file) {
            var days = new HashMap<TextId, LocalDate>();
            file.official().facts().measures().stream()
                    .flatMap(measure -> measure.versions().stream())
                    .forEach(version -> days.put(new TextId.OfMeasure(version.id()), version.date()));
            return days;
        }

        @Override
        public void refuse(String name, String why) {
            var found = new Findings(name);
            found.error(Finding.Stage.FORMAT, "", why);
            findings.addAll(found.all());
            refuse(name, found.all());
        }

        private void refuse(String name, List<Finding> why) {
            refused.add(name);
            if (precedence == Precedence.COLLECTION) {
                Log.warnf("refused %s: %s", name, why.getFirst().what());
            }
        }

        Loaded loaded() {
            return new Loaded(kept, unchanged, refused, passedOver, findings);
        }
    }
}
