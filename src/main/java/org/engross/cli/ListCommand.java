package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.library.Holding;
import org.engross.library.Library;
import picocli.CommandLine.Command;

/** {@code engross list}: the texts held, a line each. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the texts held.")
class ListCommand implements Callable<Integer> {

    @Inject
    Library library;

    @Override
    public Integer call() {
        var lines = new StringBuilder();
        for (Holding held : library.holdings()) {
            var document = held.document();
            lines.append(String.format("%-44s %s  %s%n", held.id(), document.date(), document.title()));
        }
        return lines.isEmpty() ? Answer.notHeld("nothing is held") : Answer.done(lines.toString());
    }
}
