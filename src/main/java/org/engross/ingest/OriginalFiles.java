package org.engross.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.engross.library.Document;

/** Reads files that the library keeps by the readers that took them in. */
@ApplicationScoped
class OriginalFiles implements Document.OriginalReader {

    @Override
    public Optional<Document> read(byte[] original, String file) {
        return Intake.read(original, file).value();
    }
}
