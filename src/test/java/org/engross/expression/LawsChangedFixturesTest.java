package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.citation.Expression;
import org.engross.export.print.EffectsPlain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tells of whole texts what they would do to the law, and holds the telling to {@code fixtures/effects/laws}. */
@QuarkusTest
class LawsChangedFixturesTest {

    @Inject
    EffectReader effects;

    @Inject
    ExpressionReader texts;

    static Stream<Path> fixtures() throws IOException {
        try (var files = Files.list(HeldTexts.HOME.resolve("fixtures/effects/laws"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void wholeTextWouldChangeTheseLaws(Path fixture) throws IOException {
        var lines = Files.readAllLines(fixture);
        var told = (EffectAnswer.EffectsTold) effects.of(EffectReader.amending(lines.getFirst()));
        assertEquals(
                String.join("\n", lines.subList(2, lines.size())),
                EffectsPlain.of(told.effects()).stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyExpressionNamedCanBeReadAndSaysTheSameOfEachInstruction(Path fixture) throws IOException {
        var asked = EffectReader.amending(Files.readAllLines(fixture).getFirst());
        var told = (EffectAnswer.EffectsTold) effects.of(asked);
        var shown = told.effects().laws().stream()
                .filter(law -> law.reads().isPresent())
                .toList();
        assertFalse(shown.isEmpty());
        for (var law : shown) {
            var read = ((ReadAnswer.Read) texts.read(law.reads().orElseThrow())).text();
            assertEquals(law.carriedOut(), read.executed().getFirst().outcomes().size());
            assertEquals(law.refused(), read.refused());
        }
    }

    @Test
    void partThatIsNotHeldIsNamed() {
        var missing = (EffectAnswer.Missing) effects.of(Expression.parse("hr9999-115/ih"));
        assertEquals("hr9999-115/ih", missing.notHeld().part().toString());
    }
}
