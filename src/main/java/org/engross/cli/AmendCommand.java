package org.engross.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code engross amend --batch CASES --out RESULTS}: the amending engine alone, over many cases. */
@Command(
        name = "amend",
        mixinStandardHelpOptions = true,
        description = "Run the amending engine over a file of cases.",
        footer = "%nExample:%n  engross amend --batch cases.jsonl --out results.jsonl")
class AmendCommand implements Callable<Integer>, OfflineCommand {

    @Option(
            names = "--batch",
            required = true,
            paramLabel = "CASES",
            description = "{id, instruction, before, title, section}, one JSON object a line; .gz is read too.")
    Path cases;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "RESULTS",
            description = "Where {id, after} or {id, error} is written, a line a case.")
    Path results;

    @Override
    public Integer call() {
        try {
            return Answer.done(AmendBatch.run(cases, results) + " cases run");
        } catch (NoSuchFileException e) {
            return Answer.wrongUsage("'" + e.getFile() + "' is not there");
        } catch (JsonProcessingException e) {
            return Answer.wrongUsage("'" + cases + "' has a line that is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return Answer.wrongUsage("'" + cases + "' cannot be run: " + e.getMessage());
        }
    }
}
