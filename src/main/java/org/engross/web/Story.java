package org.engross.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.engross.citation.Expression;
import org.engross.citation.RollCallId;

/** The collection told in order: an editor's file, {@code fixtures/story.json}, not the record. */
record Story(String title, String standfirst, List<Chapter> chapters) {

    /**
     * A step of the story.
     *
     * @param from with {@code to}, the comparison that shows it; null where there is none
     * @param rollCalls the ids of the roll calls told of; null where there is none
     */
    record Chapter(
            LocalDate date,
            String text,
            String heading,
            String sentence,
            String from,
            String to,
            @JsonProperty("votes") List<String> rollCalls) {

        public String day() {
            return Dates.printed(date);
        }

        public Link read() {
            var read = Expression.parse(text);
            return new Link(
                    read.isSingle() ? read.base().uslm() : "/text?id=" + Addresses.parameter(text), "Read the text");
        }

        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public boolean compared() {
            return from != null;
        }

        /** The roll calls that decided it. */
        public List<Link> votes() {
            return rollCalls == null
                    ? List.of()
                    : rollCalls.stream()
                            .map(RollCallId::parse)
                            .map(vote -> new Link("/votes/" + vote, "Who voted how: " + vote.printed()))
                            .toList();
        }

        public Link comparison() {
            return new Link(Addresses.comparison(from, to), "What changed, word by word");
        }
    }

    static Story read(Path file, ObjectMapper json) {
        try {
            return json.readValue(file.toFile(), Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the story cannot be read: " + file, e);
        }
    }
}
