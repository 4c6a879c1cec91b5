package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.Example;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code fixtures/amending}, whose README says how one is written. */
class AmendingFixturesTest {

    private static final List<String> TEXTS = List.of("Law", "Bill", "Table");

    static Stream<Example> examples() {
        return Example.of("amending");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(Example example) {
        var printed = TEXTS.stream()
                .flatMap(heading -> example.block(heading).stream())
                .findFirst()
                .orElseThrow();
        var before = before(example, printed);
        assertEquals(PrintedLines.bare(printed), PlainPrint.of(before), "the text is printed as it was read");
        var language = language(example);
        var execution = Execution.of(before, language.instructions());
        assertEquals(
                example.block("Unread").orElse(""),
                lines(language.unread().stream().map(UnreadLanguage::words)));
        assertEquals(
                example.block("Refused").orElse(""),
                lines(execution.refused().stream()
                        .map(refused -> refused.reason().name())));
        var after = TEXTS.stream()
                .flatMap(heading -> example.block(heading + " after").stream())
                .findFirst();
        assertEquals(after.orElse(PrintedLines.bare(printed)), PlainPrint.of(execution.law()));
        assertEquals(
                execution.law().allWords().map(Wording::words).collect(Collectors.joining()),
                execution.provenance().stream().map(Provenance::words).collect(Collectors.joining()),
                "every word has one origin");
    }

    private static Provision before(Example example, String printed) {
        if (example.block("Bill").isPresent()) {
            return PrintedLines.marked(PlainText.amendatory(printed));
        }
        return example.block("Table").isPresent() ? table(printed) : PlainText.law(printed);
    }

    /** A table of sections, an item a line: "9. Plans." */
    private static Provision table(String printed) {
        var items = printed.lines()
                .map(line -> line.split("\\. ", 2))
                .map(item -> new Provision(
                        Level.TABLE_ITEM, new Designation(item[0], item[0] + "."), Wording.heading(item[1]), List.of()))
                .toList();
        return new Provision(Level.TABLE, Designation.NONE, Wording.NONE, List.of()).withParts(items);
    }

    private static AmendatoryLanguage language(Example example) {
        return example.block("Floor amendment")
                .map(PlainText::amendatory)
                .map(AmendatoryLanguage::readInserted)
                .or(() -> example.block("Instructions").map(AmendatoryLanguage::read))
                .orElseThrow();
    }

    private static String lines(Stream<String> words) {
        return words.map(line -> line + "\n").collect(Collectors.joining());
    }

    @Test
    void everyExampleHasATextAndAnEnd() {
        var all = examples().toList();
        assertTrue(all.size() > 20);
        for (var example : all) {
            assertEquals(1, TEXTS.stream().filter(example.blocks()::containsKey).count(), example.name());
            assertTrue(example.blocks().size() >= 3, example.name());
        }
    }
}
