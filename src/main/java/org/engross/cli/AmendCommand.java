package org.engross.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code engross amend}: the amending engine alone, over many cases ({@code --batch}), or over one text, told step by step
 * ({@code --explain}).
 */
@Command(
        name = "amend",
        mixinStandardHelpOptions = true,
        description = "Run the amending engine over many cases, or explain what it does with one.",
        footer = {
            "%nExamples:",
            "  engross amend --batch cases.jsonl --out results.jsonl",
            "  engross amend --explain language.txt --law section.txt --section usc/18/1595"
        })
class AmendCommand implements Callable<Integer>, OfflineCommand {

    @Option(
            names = "--batch",
            paramLabel = "CASES",
            description = "{id, instruction, before, title, section}, one JSON object a line; .gz is read too.")
    Path cases;

    @Option(
            names = "--out",
            paramLabel = "RESULTS",
            description = "Where {id, after} or {id, error} is written, a line a case.")
    Path results;

    @Option(names = "--explain", paramLabel = "LANGUAGE", description = "A file of amendatory language, plain text.")
    Path language;

    @Option(
            names = "--law",
            paramLabel = "LAW",
            description = "The section that the language amends, plain text; without it, only the reading is told.")
    Path law;

    @Option(names = "--section", paramLabel = "CITATION", description = "What section that is: usc/18/1595.")
    String section;

    @Override
    public Integer call() {
        try {
            if (cases != null && results != null && language == null) {
                return Answer.done(AmendBatch.run(cases, results) + " cases run");
            }
            if (language != null && cases == null && (law == null) == (section == null)) {
                return Answer.done(explained());
            }
            return Answer.wrongUsage("give --batch with --out, or --explain, with --law and --section or without both");
        } catch (NoSuchFileException e) {
            return Answer.wrongUsage("'" + e.getFile() + "' is not there");
        } catch (JsonProcessingException e) {
            return Answer.wrongUsage("'" + cases + "' has a line that is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return Answer.wrongUsage("a file cannot be read or written: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
    }

    private String explained() throws IOException {
        var words = Files.readString(language);
        return law == null
                ? AmendExplanation.ofReading(words)
                : AmendExplanation.ofSection(words, Files.readString(law), section);
    }
}
