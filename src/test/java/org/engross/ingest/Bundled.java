package org.engross.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;

/** The files that the tests read: the bundled collection, and examples in the official forms. */
public final class Bundled {

    private static final Path HOME = Path.of(System.getProperty("engross.home", System.getProperty("user.dir")));

    private Bundled() {}

    /** Every document of the collection, in the order of its name. */
    public static List<Path> files() {
        return xml(HOME.resolve("bills"));
    }

    /** What the documents of the collection were held against. */
    public static String records() {
        return text(HOME.resolve("bills/checks.json"));
    }

    /** A document of the collection by its file: {@code hr1865-115/rh}. */
    public static Document document(String name) {
        return read(HOME.resolve("bills").resolve(name + ".xml")).value().orElseThrow();
    }

    public static Reading<Document> read(Path file) {
        return Intake.read(bytes(file), file.getFileName().toString());
    }

    /** A small file of ours in one of the official forms: {@code hr7-116-ih}. */
    public static Path example(String name) {
        return HOME.resolve("src/test/resources/examples").resolve(name + ".xml");
    }

    /** The XML files of a folder and the folders in it, in the order of their names. */
    public static List<Path> xml(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
