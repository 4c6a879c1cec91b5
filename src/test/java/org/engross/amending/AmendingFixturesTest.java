package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code fixtures/amending}, whose README says how one is written. */
class AmendingFixturesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("engross.home", System.getProperty("user.dir")), "fixtures", "amending");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^## ([A-Za-z ]+)\\n```\\n(.*?)^```$");

    private record Example(String name, Map<String, String> blocks) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .flatMap(file -> examples(file).stream())
                    .toList()
                    .stream();
        }
    }

    private static List<Example> examples(Path file) {
        var examples = new ArrayList<Example>();
        for (var text : read(file).split("(?m)^# ")) {
            if (!text.isBlank()) {
                var blocks = new LinkedHashMap<String, String>();
                BLOCK.matcher(text).results().forEach(block -> blocks.put(block.group(1), block.group(2)));
                examples.add(new Example(
                        file.getFileName() + ": " + text.lines().findFirst().orElse(""), blocks));
            }
        }
        return examples;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(Example example) {
        var law = PlainText.law(example.blocks().get("Law"));
        assertEquals(example.blocks().get("Law"), PlainPrint.of(law), "the law is printed as it was read");
        var language = AmendatoryLanguage.read(example.blocks().get("Instructions"));
        var execution = Execution.of(law, language.instructions());
        assertEquals(
                example.blocks().getOrDefault("Unread", ""),
                lines(language.unread().stream().map(UnreadLanguage::words)));
        assertEquals(
                example.blocks().getOrDefault("Refused", ""),
                lines(execution.refused().stream()
                        .map(refused -> refused.reason().name())));
        var after = example.blocks().getOrDefault("Law after", example.blocks().get("Law"));
        assertEquals(after, PlainPrint.of(execution.law()));
    }

    private static String lines(Stream<String> words) {
        return String.join("", words.map(line -> line + "\n").toList());
    }

    @Test
    void everyExampleHasALawAndAnEnd() throws IOException {
        var all = examples().toList();
        assertTrue(all.size() > 20);
        for (var example : all) {
            assertTrue(example.blocks().containsKey("Law"), example.name());
            assertTrue(example.blocks().size() >= 3, example.name());
        }
    }
}
