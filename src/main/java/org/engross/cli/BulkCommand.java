package org.engross.cli;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.engross.export.bulk.Bulk;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross bulk FILE}: the whole collection as one zip. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        description = "Write the whole collection as one zip of CSV and newline-delimited JSON.",
        footer = "%nExample:%n  engross bulk engross.zip")
class BulkCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The zip to write, for example engross.zip.")
    Path file;

    @Inject
    Library library;

    @Inject
    Proceedings proceedings;

    @Override
    public Integer call() {
        try {
            write();
        } catch (NoSuchFileException e) {
            return Answer.wrongUsage("'" + file + "' cannot be written: its folder is not there");
        } catch (IOException e) {
            return Answer.wrongUsage("'" + file + "' cannot be written: " + e.getMessage());
        }
        return Answer.DONE;
    }

    /** Beside it first, so that nobody ever reads half a zip. */
    private void write() throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                Bulk.of(proceedings.facts(), library.holdings()).print(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
