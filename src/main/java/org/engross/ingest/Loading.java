package org.engross.ingest;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.library.Document;
import org.engross.library.Library;

/** Takes a folder of documents into the library, each file in a transaction of its own: whole, or not at all. */
@ApplicationScoped
public class Loading {

    private final Library library;

    @Inject
    Loading(Library library) {
        this.library = library;
    }

    /**
     * Takes in every {@code .xml} file below a folder, in order of name. Files held already with the same bytes are
     * passed over; a malformed one is refused and the rest goes on.
     */
    public Loaded folder(Path folder) {
        var round = new Round();
        for (var file : files(folder)) {
            round.take(folder.relativize(file).toString(), bytes(file));
        }
        return round.loaded();
    }

    /** Takes in one file under a name. */
    public Loaded file(String name, byte[] bytes) {
        var round = new Round();
        round.take(name, bytes);
        return round.loaded();
    }

    private final class Round {

        private final List<String> kept = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int unchanged;

        void take(String name, byte[] bytes) {
            var sha256 = Sha256.of(bytes);
            if (library.holds(name, sha256)) {
                unchanged++;
                return;
            }
            var reading = Intake.read(bytes, name);
            findings.addAll(reading.findings());
            reading.value()
                    .ifPresentOrElse(
                            document -> keep(document, bytes, sha256, name), () -> refuse(name, reading.findings()));
        }

        private void keep(Document document, byte[] bytes, String sha256, String name) {
            library.keep(document, bytes, sha256, name);
            kept.add(name);
            Log.infof("took in %s as %s", name, document.id());
        }

        private void refuse(String name, List<Finding> why) {
            refused.add(name);
            Log.warnf("refused %s: %s", name, why.getFirst().what());
        }

        Loaded loaded() {
            return new Loaded(kept, unchanged, refused, findings);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
