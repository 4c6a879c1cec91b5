package org.engross.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.export.json.ReplayLine;
import org.engross.export.print.ReplayPlain;
import org.engross.ingest.replay.ReplayFile;
import org.engross.replay.ReplayAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross replay FILE}: a title of the Code, law after law, held against what was published. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Execute law after law on a title of the Code and compare with what was published.",
        footer = {
            "%nExamples:",
            "  engross replay replay-t09.jsonl.gz",
            "  engross replay replay-t09.jsonl.gz --format jsonl",
            "  engross replay replay-t09.jsonl.gz --out results"
        })
class ReplayCommand implements Callable<Integer>, OfflineCommand {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The forms in which the answer is printed. */
    enum Format {
        PLAIN,
        JSONL
    }

    @Parameters(
            paramLabel = "FILE",
            description = "Sections, laws and published states of one title, one JSON object a line; .gz is read too.")
    Path file;

    @Option(names = "--format", defaultValue = "plain", description = "plain or jsonl; plain if not given.")
    Format format;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the answer is written in both forms, and the title as made, named after the file.")
    Path folder;

    @Override
    public Integer call() {
        try {
            var answer = ReplayFile.run(file);
            return folder == null ? Answer.done(print(answer)) : write(answer);
        } catch (NoSuchFileException e) {
            return Answer.wrongUsage("'" + e.getFile() + "' is not there");
        } catch (JsonProcessingException e) {
            return Answer.wrongUsage("'" + file + "' has a line that is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return Answer.wrongUsage("a file cannot be read or written: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage("'" + file + "' is no replay: " + e.getMessage());
        }
    }

    private String print(ReplayAnswer answer) throws IOException {
        return switch (format) {
            case PLAIN -> ReplayPlain.of(answer);
            case JSONL -> lines(answer);
        };
    }

    private static String lines(ReplayAnswer answer) throws IOException {
        var lines = new StringBuilder();
        for (var line : ReplayLine.of(answer)) {
            lines.append(JSON.writeValueAsString(line)).append('\n');
        }
        return lines.toString();
    }

    private int write(ReplayAnswer answer) throws IOException {
        Files.createDirectories(folder);
        var name = file.getFileName().toString().replaceFirst("\\.jsonl(?:\\.gz)?$", "");
        var plain = ReplayPlain.of(answer);
        Files.writeString(folder.resolve(name + ".txt"), plain);
        Files.writeString(folder.resolve(name + ".jsonl"), lines(answer));
        Files.writeString(folder.resolve(name + ".made.jsonl"), made(answer));
        return Answer.done(plain.lines().skip(1).findFirst().orElseThrow());
    }

    private static String made(ReplayAnswer answer) throws IOException {
        var lines = new StringBuilder();
        for (var section : answer.made().entrySet()) {
            var line = JSON.createObjectNode()
                    .put("title", answer.title())
                    .put("section", section.getKey())
                    .put("text", section.getValue());
            lines.append(JSON.writeValueAsString(line)).append('\n');
        }
        return lines.toString();
    }
}
