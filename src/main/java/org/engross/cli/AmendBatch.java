package org.engross.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.engross.codification.SectionAmendment;
import org.engross.codification.SectionCase;

/**
 * Runs the engine alone over many cases: reads {@code {id, instruction, before, title, section}}, one JSON object a
 * line, and writes {@code {id, after}} or {@code {id, error}}. No other field is read.
 */
public final class AmendBatch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AmendBatch() {}

    /**
     * Runs the cases of a {@code .jsonl} or {@code .jsonl.gz} file; the answer is their number.
     *
     * @throws IOException where a file cannot be read or written, or a line is not JSON
     */
    public static int run(Path cases, Path out) throws IOException {
        int number = 0;
        try (var reader = reader(cases);
                var writer = Files.newBufferedWriter(out)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    writer.write(answer(JSON.readTree(line)));
                    writer.newLine();
                    number++;
                }
            }
        }
        return number;
    }

    private static BufferedReader reader(Path cases) throws IOException {
        if (!cases.toString().endsWith(".gz")) {
            return Files.newBufferedReader(cases);
        }
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(cases)), StandardCharsets.UTF_8));
    }

    private static String answer(JsonNode given) throws IOException {
        var amendment = amendment(new SectionCase(
                given.path("id").asText(),
                given.path("instruction").asText(),
                given.path("before").asText(),
                given.path("title").asInt(),
                given.path("section").asText()));
        var answer = JSON.createObjectNode().put("id", amendment.id());
        if (amendment.error().isEmpty()) {
            answer.put("after", amendment.after());
        } else {
            answer.put("error", amendment.error());
        }
        return JSON.writeValueAsString(answer);
    }

    /** A fault of ours in one case is that case's error, and the others are still run. */
    private static SectionAmendment amendment(SectionCase given) {
        try {
            return SectionAmendment.of(given);
        } catch (RuntimeException | StackOverflowError fault) {
            return new SectionAmendment(given.id(), "", "FAULT: " + fault);
        }
    }
}
