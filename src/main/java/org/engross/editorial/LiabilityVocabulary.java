package org.engross.editorial;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.liability.LiabilityElement;
import org.engross.liability.Rule;
import org.engross.liability.Vocabulary;

/** The vocabulary of liability language, an editor's file that goes with the program. */
@ApplicationScoped
public class LiabilityVocabulary {

    private static final String FILE = "/liability/vocabulary.json";

    private final String file;
    private final Vocabulary vocabulary;

    private record RuleLine(String words, String within, String unless, String why) {

        Rule toRule() {
            return new Rule(
                    Pattern.compile(words),
                    Optional.ofNullable(within).map(Pattern::compile),
                    Optional.ofNullable(unless).map(Pattern::compile),
                    why);
        }
    }

    private record ElementLine(String id, String name, String definition, String source, List<RuleLine> rules) {

        LiabilityElement toElement() {
            return new LiabilityElement(
                    id,
                    name,
                    definition,
                    source,
                    rules.stream().map(RuleLine::toRule).toList());
        }
    }

    private record VocabularyFile(String title, String note, List<ElementLine> elements) {}

    /** Reads the file; a file that says nonsense is a bug of ours and stops the start. */
    public LiabilityVocabulary() {
        try (var in = LiabilityVocabulary.class.getResourceAsStream(FILE)) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var read = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, VocabularyFile.class);
            vocabulary = new Vocabulary(
                    read.title(),
                    read.note(),
                    read.elements().stream().map(ElementLine::toElement).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary cannot be read: " + FILE, e);
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The file as it is, in JSON. */
    public String file() {
        return file;
    }
}
