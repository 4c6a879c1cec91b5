package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.library.Library;
import picocli.CommandLine.Command;

/** {@code engross repair}: puts right what is damaged in the database, from the files that are kept in it. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = "Put a damaged database right from the files that are kept in it.",
        footer = "%nStop the server first, and keep a copy of the data folder.%nExample:%n  engross repair")
class RepairCommand implements Callable<Integer> {

    @Inject
    Library library;

    @Override
    public Integer call() {
        var done = library.repair();
        done.forEach(Answer::done);
        return Answer.done(done.isEmpty() ? "nothing is damaged" : done.size() + " texts were damaged or are lost");
    }
}
