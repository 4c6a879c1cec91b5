package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.engross.citation.Undated;
import org.engross.export.table.TextTables;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.inventory.Inventory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code engross list}: the texts held, a line each. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the texts held.",
        footer = "%nExample:%n  engross list --format csv")
class ListCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, csv, xlsx, jsonl or pdf; plain if not given.")
    TableAnswer.Format format;

    @Inject
    Library library;

    @Inject
    Inventory inventory;

    @Override
    public Integer call() throws IOException {
        if (format != TableAnswer.Format.PLAIN) {
            return TableAnswer.of(TextTables.held(library.holdings(), inventory::damageOf), format);
        }
        var lines = new StringBuilder();
        for (Holding held : library.holdings()) {
            var document = held.document();
            lines.append(String.format(
                    "%-44s %s  %s%s%n",
                    held.id(),
                    Undated.printed(document.date()),
                    document.title(),
                    held.certainty().isWholeHeld()
                            ? ""
                            : ", " + held.certainty().state()));
        }
        return lines.isEmpty() ? Answer.notHeld("nothing is held") : Answer.done(lines.toString());
    }
}
