package org.engross.ingest;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.library.Document;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.library.RecordFile;

/** Takes official texts and records into the library, each file in a transaction of its own: whole, or not at all. */
@ApplicationScoped
public class Loading {

    private final Library library;
    private final Proceedings proceedings;
    private final long mostBytes;

    @Inject
    Loading(Library library, Proceedings proceedings, @ConfigProperty(name = "engross.max-file-size") MemorySize most) {
        this.library = library;
        this.proceedings = proceedings;
        this.mostBytes = most.asLongValue();
    }

    /**
     * Takes in the bundled collection. What its files say now stands in the place of what they said before, even where
     * one now holds another text.
     */
    public Loaded collection(Path folder) {
        return folder(folder, new Round(true));
    }

    /**
     * Takes in every {@code .xml} file, plain print, list of votes or members and archive below a folder, in order of name. Files
     * held already with the same bytes are passed over; a malformed one is refused and the rest goes on. Other files are named as
     * passed over.
     */
    public Loaded folder(Path folder) {
        return folder(folder, new Round(false));
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
        var round = new Round(false);
        round.take(file.getFileName().toString(), file);
        return round.loaded();
    }

    private final class Round implements ZippedFiles.Taker {

        private final boolean isCollection;
        private final List<String> kept = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<String> passedOver = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int unchanged;

        Round(boolean isCollection) {
            this.isCollection = isCollection;
        }

        /** A file that is too large is not read into memory. */
        void take(String name, Path file) {
            if (ZippedFiles.isArchive(name)) {
                new ZippedFiles(mostBytes, this).read(file, name);
                return;
            }
            try {
                long size = Files.size(file);
                if (size > mostBytes) {
                    refuse(name, "the file has " + size + " bytes, and at most " + mostBytes + " are taken in");
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
            try {
                var sha256 = Sha256.of(bytes);
                if (library.holds(name, sha256) || proceedings.holdsRecord(sha256)) {
                    unchanged++;
                    return;
                }
                var reading = Intake.any(bytes, name);
                findings.addAll(reading.findings());
                reading.value()
                        .ifPresentOrElse(
                                taken -> keep(taken, bytes, sha256, name), () -> refuse(name, reading.findings()));
            } catch (RuntimeException | StackOverflowError e) {
                Log.errorf(e, "%s could not be taken in", name);
                refuse(name, "the file could not be taken in: " + e);
            }
        }

        private void keep(Taken taken, byte[] bytes, String sha256, String name) {
            switch (taken) {
                case Taken.TakenText text -> keep(text.document(), bytes, sha256, name);
                case Taken.TakenRecord record -> keep(new RecordFile(record.official(), name, sha256, bytes));
            }
        }

        private void keep(RecordFile file) {
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
            findings.addAll(found.all());
            kept.add(file.name());
        }

        private void keep(Document document, byte[] bytes, String sha256, String name) {
            var other = library.fileOf(document.id()).filter(file -> !file.equals(name));
            if (other.filter(file -> library.holds(file, sha256)).isPresent()) {
                unchanged++;
                return;
            }
            var against = other.map(file -> document.id() + " is held already, from the file " + file
                            + "; a new print of it comes in under the same name")
                    .or(() -> otherText(document, name));
            if (against.isPresent()) {
                refuse(name, against.get());
                return;
            }
            library.keep(document, bytes, sha256, name);
            kept.add(name);
            Log.debugf("took in %s as %s", name, document.id());
        }

        /** A file named as one that came in before, with another text, would push that out. */
        private Optional<String> otherText(Document document, String name) {
            return library.textOf(name)
                    .filter(text -> !isCollection && !text.equals(document.id().toString()))
                    .map(text -> "a file of this name holds " + text + ", and this one is " + document.id()
                            + "; give it another name");
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
            if (isCollection) {
                Log.warnf("refused %s: %s", name, why.getFirst().what());
            }
        }

        Loaded loaded() {
            return new Loaded(kept, unchanged, refused, passedOver, findings);
        }
    }
}
