package org.engross.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.ingest.uslm.SectionsOfLaw;

/**
 * How many bytes a file may have. A title of the Code is taken in by its sections, so it may have more than a file that is read whole.
 *
 * @param file bytes of a file that is read whole
 * @param title bytes of a title or a compilation
 */
record SizeBound(long file, long title) {

    /** How many bytes tell what a file is. */
    static final int BEGINNING = 4096;

    long of(byte[] beginning) {
        return SectionsOfLaw.reads(beginning) ? Math.max(file, title) : file;
    }

    long of(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            return of(bytes.readNBytes(BEGINNING));
        }
    }
}
