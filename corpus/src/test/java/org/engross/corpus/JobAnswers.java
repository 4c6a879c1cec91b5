package org.engross.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a job wrote as JSON lines, and the files that the tests give it. */
final class JobAnswers {

    static final Path HOME = Path.of(System.getProperty("engross.home", ".."));
    static final Path BILLS = HOME.resolve("bills");

    private static final JsonMapper JSON = new JsonMapper();

    private JobAnswers() {}

    static List<JsonNode> lines(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(JobAnswers::linesOf)
                    .map(JobAnswers::read)
                    .toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
