package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.HeldTexts;
import org.engross.citation.Expression;
import org.engross.export.print.ComparativePrint;
import org.engross.export.print.ComparativePrintPlain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes each bill of the collection on the law of its day, and holds the result to {@code fixtures/effects}. */
@QuarkusTest
class EffectFixturesTest {

    @Inject
    ExpressionReader texts;

    static Stream<Path> fixtures() throws IOException {
        try (var files = Files.list(HeldTexts.HOME.resolve("fixtures/effects"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void billWouldHaveDoneThisToTheLawOfItsDay(Path fixture) throws IOException {
        var lines = Files.readAllLines(fixture);
        var answer = texts.read(Expression.parse(lines.getFirst()));
        var read = ((ReadAnswer.Read) answer).text();
        assertEquals(0, read.refused());
        assertEquals(0, read.unread());
        assertEquals(String.join("\n", lines.subList(2, lines.size())), changed(read));
    }

    private static String changed(ExpressedText read) {
        var print =
                ComparativePrintPlain.plain(ComparativePrint.of(read)).lines().toList();
        List<String> law = print.subList(print.indexOf("The law"), print.size());
        return law.stream()
                .filter(line -> line.contains("[-") || line.contains("{+"))
                .map(line -> line.strip().replace("  [", " ["))
                .collect(Collectors.joining("\n"));
    }
}
