package org.engross.ingest.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.engross.replay.LawNumber;
import org.engross.replay.ReleasePoint;
import org.engross.replay.ReplayAnswer;
import org.engross.replay.TitleReplay;

/** Reads a title, its laws and its published states, one JSON object a line, and replays it. */
public final class ReplayFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TitleReplay replay;

    private ReplayFile() {}

    /**
     * Replays the title of a {@code .jsonl} or {@code .jsonl.gz} file.
     *
     * @throws IOException where the file cannot be read, or a line is not JSON
     * @throws IllegalArgumentException for a line that says nothing of a title, and a file without one
     */
    public static ReplayAnswer run(Path file) throws IOException {
        var lines = new ReplayFile();
        try (var reader = reader(file)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.take(JSON.readTree(line));
                }
            }
        }
        if (lines.replay == null) {
            throw new IllegalArgumentException("no section of a title stands in the file");
        }
        return lines.replay.run();
    }

    private static BufferedReader reader(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private void take(JsonNode line) {
        var kind = line.path("kind").asText();
        if (replay == null && kind.equals("base")) {
            replay = new TitleReplay(line.path("title").asInt());
        }
        if (replay == null) {
            throw new IllegalArgumentException("a line of kind '" + kind + "' stands before the sections of the title");
        }
        switch (kind) {
            case "base" -> replay.section(words(line, "section"), words(line, "text"));
            case "law" ->
                replay.law(
                        LawNumber.parse(words(line, "law")), LocalDate.parse(words(line, "date")), words(line, "text"));
            case "state" ->
                replay.published(
                        new ReleasePoint(words(line, "tag"), laws(line)),
                        words(line, "section"),
                        line.path("status").asText().isEmpty() ? words(line, "text") : "");
            case "absent" -> laws(line).forEach(replay::absent);
            default -> throw new IllegalArgumentException("not a kind of line: '" + kind + "'");
        }
    }

    private static String words(JsonNode line, String field) {
        return line.path(field).asText();
    }

    private static List<LawNumber> laws(JsonNode line) {
        var laws = new ArrayList<LawNumber>();
        line.path("laws").forEach(law -> laws.add(LawNumber.parse(law.asText())));
        return laws;
    }
}
