package org.engross.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The collection told in order: an editor's file, {@code fixtures/story.json}, not the record. */
public record Story(String title, String standfirst, List<Chapter> chapters) {

    /**
     * A step of the story.
     *
     * @param from with {@code to}, the comparison that shows it; null where there is none
     * @param rollCalls the ids of the roll calls told of; null where there is none
     */
    public record Chapter(
            LocalDate date,
            String text,
            String heading,
            String sentence,
            String from,
            String to,
            @JsonProperty("votes") List<String> rollCalls) {}

    public static Story read(Path file, ObjectMapper json) {
        try {
            return json.readValue(file.toFile(), Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the story cannot be read: " + file, e);
        }
    }
}
