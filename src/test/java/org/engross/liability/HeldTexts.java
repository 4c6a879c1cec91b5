package org.engross.liability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.ingest.Intake;
import org.engross.library.Document;

/** The bundled collection, as the intake reads it. */
final class HeldTexts {

    private static final Path BILLS =
            Path.of(System.getProperty("engross.home", System.getProperty("user.dir")), "bills");

    private HeldTexts() {}

    /** A document by its file: {@code hr1865-115/rh}. */
    static Document of(String name) {
        return read(BILLS.resolve(name + ".xml"));
    }

    static List<Document> all() {
        try (var files = Files.walk(BILLS)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(HeldTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(Path file) {
        try {
            var reading =
                    Intake.read(Files.readAllBytes(file), file.getFileName().toString());
            return reading.value().orElseThrow(() -> new AssertionError(file + ": " + reading.findings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
