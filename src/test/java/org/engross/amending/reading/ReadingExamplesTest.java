package org.engross.amending.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.InstructionWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of {@code fixtures/reading}, whose README says how one is written: each rule reads its examples, and
 * no counter-example.
 */
class ReadingExamplesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("engross.home", System.getProperty("user.dir")), "fixtures", "reading");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^## (Example|Counter-example)\\n```\\n(.*?)^```\\n## Read as\\n```\\n(.*?)^```$");

    private record Example(String rule, boolean counter, String language, String readAs) {
        @Override
        public String toString() {
            return rule + (counter ? ", not: " : ": ") + language.strip();
        }
    }

    static Stream<Example> examples() throws IOException {
        var all = new ArrayList<Example>();
        for (var group : Rules.groupNames()) {
            all.addAll(examples(group));
        }
        return all.stream();
    }

    private static List<Example> examples(String group) throws IOException {
        var examples = new ArrayList<Example>();
        for (var text : Files.readString(FOLDER.resolve(group + ".md")).split("(?m)^# ")) {
            var rule = text.lines().findFirst().orElse("");
            EXAMPLE.matcher(text)
                    .results()
                    .forEach(found -> examples.add(
                            new Example(rule, found.group(1).startsWith("Counter"), found.group(2), found.group(3))));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadByItsRuleAndACounterExampleIsNot(Example example) {
        var explained = AmendatoryLanguage.read(example.language()).explained();
        assertEquals(example.readAs(), told(explained));
        assertEquals(!example.counter(), rules(explained).contains(example.rule()), "rules: " + rules(explained));
    }

    private static String told(List<Explanation> explained) {
        var told = explained.stream()
                .map(ReadingExamplesTest::told)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining());
        return told.isEmpty() ? "nothing\n" : told;
    }

    private static String told(Explanation one) {
        return switch (one) {
            case Explanation.Ordered order -> InstructionWords.of(order.instruction()) + "\n";
            case Explanation.Unread unread -> "unread: " + unread.words() + "\n";
            case Explanation.Placed place -> "";
            case Explanation.Silent silent -> "";
        };
    }

    private static Set<String> rules(List<Explanation> explained) {
        var rules = new HashSet<String>();
        for (var one : explained) {
            switch (one) {
                case Explanation.Ordered order -> {
                    rules.addAll(order.rules());
                    rules.add(order.instruction().source().rule());
                }
                case Explanation.Placed place -> rules.addAll(place.rules());
                case Explanation.Silent silent -> rules.add(silent.rule());
                case Explanation.Unread unread -> {}
            }
        }
        return rules;
    }

    @Test
    void everyRuleHasAnExampleAndACounterExample() throws IOException {
        for (var group : Rules.groupNames()) {
            var names = Rules.of(group).keySet();
            for (boolean counter : new boolean[] {false, true}) {
                var shown = examples(group).stream()
                        .filter(example -> example.counter() == counter)
                        .map(Example::rule)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                assertEquals(List.copyOf(names), List.copyOf(shown), group + ".md, counter-examples: " + counter);
            }
        }
    }

    @Test
    void everyFileIsOfAGroup() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            names.remove("README.md");
            assertEquals(Rules.groupNames().stream().map(group -> group + ".md").collect(Collectors.toSet()), names);
        }
    }

    @Test
    void noTwoRulesBearOneName() {
        var names = new HashSet<String>();
        for (var group : Rules.groupNames()) {
            assertFalse(Rules.of(group).isEmpty(), group);
            Rules.of(group).keySet().forEach(name -> assertTrue(names.add(name), name));
        }
    }
}
