package org.engross.amending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.ingest.Intake;
import org.engross.provision.Provision;

/** The documents of the collection, read from {@code bills/}. */
final class Held {

    static final Path HOME = Path.of(System.getProperty("engross.home", System.getProperty("user.dir")));

    private Held() {}

    static Provision text(String file) {
        try {
            var bytes = Files.readAllBytes(HOME.resolve("bills").resolve(file + ".xml"));
            return Intake.read(bytes, file).value().orElseThrow().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
