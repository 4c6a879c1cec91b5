package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the server keeps what it is sent until it is read; without it, it would not start, and would not say why. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    /** Writes a file and takes it away again: whether one may write says less, where the disk is full or read-only. */
    static void check(Path folder) throws Unusable {
        try {
            Files.delete(Files.createTempFile(folder, "engross", ".tmp"));
        } catch (IOException e) {
            throw new Unusable("the folder for temporary files, '" + folder
                    + "', cannot be written to; make it writable, or name another with -Djava.io.tmpdir");
        }
    }
}
