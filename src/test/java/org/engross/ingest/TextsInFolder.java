package org.engross.ingest;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.citation.TextId;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.junit.jupiter.api.io.TempDir;

/** A folder that a test writes texts into, to have them taken in. */
abstract class TextsInFolder {

    @Inject
    Loading loading;

    @Inject
    Library library;

    @Inject
    Verification verification;

    @TempDir
    Path folder;

    final void write(String name, String words) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }

    final Holding held(String id) {
        return library.find(TextId.parse(id)).orElseThrow();
    }

    static String text(String resource) throws IOException {
        try (var in = TextsInFolder.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
