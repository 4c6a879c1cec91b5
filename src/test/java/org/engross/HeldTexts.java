package org.engross;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.comparison.Comparison;
import org.engross.ingest.Intake;
import org.engross.library.Document;

/** The bundled collection, as the intake reads it. */
public final class HeldTexts {

    /** The project's folder. */
    public static final Path HOME = Path.of(System.getProperty("engross.home", System.getProperty("user.dir")));

    private static final Path BILLS = HOME.resolve("bills");

    private HeldTexts() {}

    /** A document by its file: {@code hr1865-115/rh}. */
    public static Document of(String name) {
        return read(BILLS.resolve(name + ".xml"));
    }

    public static List<Document> all() {
        try (var files = Files.walk(BILLS)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(HeldTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares two documents by their files. */
    public static Comparison compare(String before, String after) {
        var from = of(before);
        var to = of(after);
        return Comparison.of(from.id().toString(), from.text(), to.id().toString(), to.text());
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
