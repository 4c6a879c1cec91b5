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

/** Takes a folder of documents into the library, each file in a transaction of its own: whole, or not at all. */
@ApplicationScoped
public class Loading {

    private final Library library;
    private final long mostBytes;

    @Inject
    Loading(Library library, @ConfigProperty(name = "engross.max-file-size") MemorySize most) {
        this.library = library;
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
     * Takes in every {@code .xml} file and plain print below a folder, in order of name. Files held already with the same bytes are
     * passed over; a malformed one is refused and the rest goes on. Files of other endings are named as passed over.
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

    /** Takes in one file, whatever its ending, under its name without its folder. */
    public Loaded file(Path file) {
        var round = new Round(false);
        round.take(file.getFileName().toString(), file);
        return round.loaded();
    }

    private final class Round {

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

        private void take(String name, byte[] bytes) {
            var sha256 = Sha256.of(bytes);
            if (library.holds(name, sha256)) {
                unchanged++;
                return;
            }
            var reading = Intake.read(bytes, name);
            findings.addAll(reading.findings());
            if (reading.value().isEmpty()) {
                refuse(name, reading.findings());
                return;
            }
            keep(reading.value().get(), bytes, sha256, name);
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

        private void refuse(String name, String why) {
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
