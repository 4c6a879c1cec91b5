package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.fetch.Fetching;
import picocli.CommandLine.Command;

/** {@code engross update}: gets what has changed of all that was fetched before. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = "Fetch again what was fetched before, where it has changed.",
        footer = "%nExample:%n  engross update")
class UpdateCommand implements Callable<Integer> {

    @Inject
    Fetching fetching;

    @Override
    public Integer call() {
        return FetchCommand.answer(fetching.update(FetchCommand::progress));
    }
}
