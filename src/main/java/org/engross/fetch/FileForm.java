package org.engross.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.engross.ingest.source.ElementReader;
import org.engross.ingest.source.SourceException;

/** What form a file has. A server in trouble often sends a page of HTML and calls it a success. */
enum FileForm {
    XML {
        @Override
        Optional<String> fault(Path file) throws IOException {
            try {
                var root = ElementReader.check(Files.readAllBytes(file));
                return root.equalsIgnoreCase("html")
                        ? Optional.of("the server sent a page of HTML in its place")
                        : Optional.empty();
            } catch (SourceException e) {
                return Optional.of(e.getMessage());
            }
        }
    },
    ZIP {
        @Override
        Optional<String> fault(Path file) {
            try (var zip = new ZipFile(file.toFile())) {
                return zip.size() == 0 ? Optional.of("the archive is empty") : Optional.empty();
            } catch (IOException e) {
                return Optional.of("not a whole zip archive: " + e.getMessage());
            }
        }
    },
    YAML {
        @Override
        Optional<String> fault(Path file) throws IOException {
            try (var bytes = Files.newInputStream(file)) {
                return bytes.read() == '-' ? Optional.empty() : Optional.of("not a list in YAML");
            }
        }
    };

    /** Why the file is not whole or not of this form; empty where it is. */
    abstract Optional<String> fault(Path file) throws IOException;
}
