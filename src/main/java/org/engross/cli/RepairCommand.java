package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.ingest.Loading;
import org.engross.library.Library;
import org.engross.library.salvage.Salvage;
import picocli.CommandLine.Command;

/**
 * {@code engross repair}: puts right what is damaged in the database, from the files that are kept in it. Where pages of it cannot be
 * read, the rest was brought into a new file before the program started; the texts were repaired when it did.
 */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = "Put a damaged database right from the files that are kept in it.",
        footer =
                "%nStop the server first, and keep a copy of the data folder. Where pages of the file cannot be read, what can be"
                        + "%nis brought into a new one, and the damaged one stays beside it. A PostgreSQL is not read past what it"
                        + "%ncannot read itself: put its own backup in its place.%nExample:%n  engross repair")
class RepairCommand implements Callable<Integer> {

    /** What was done before anything was started. */
    private static List<String> salvaged = List.of();

    @Inject
    Library library;

    @Inject
    Loading loading;

    @ConfigProperty(name = "engross.data")
    String data;

    static void salvaged(List<String> done) {
        salvaged = List.copyOf(done);
    }

    @Override
    public Integer call() throws IOException {
        salvaged.forEach(Answer::done);
        boolean all = takeInRecords(Salvage.records(Path.of(data).resolve("engross")));
        var texts = library.repaired();
        texts.forEach(Answer::done);
        if (!texts.isEmpty()) {
            Answer.done(texts.size() + " texts were damaged or are lost");
        } else if (salvaged.isEmpty()) {
            Answer.done("nothing is damaged");
        }
        return all ? Answer.DONE : Answer.NOT_HELD;
    }

    /** The official records of which facts were lost. One that is refused stays where it is. */
    private boolean takeInRecords(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        var loaded = loading.folder(folder);
        Answer.done("of the official records that were kept: " + IngestCommand.report(loaded));
        if (!loaded.refused().isEmpty()) {
            return false;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return true;
    }
}
