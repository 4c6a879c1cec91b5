package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.Example;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code fixtures/codification}, whose README says how one is written. */
class CodificationFixturesTest {

    private static final Pattern SECTION = Pattern.compile("([0-9]+) U\\.S\\.C\\. (\\S+)\\s*");

    static Stream<Example> examples() {
        return Example.of("codification").filter(example -> example.block("Act").isEmpty());
    }

    static Stream<Example> acts() {
        return Example.of("codification").filter(example -> example.block("Act").isPresent());
    }

    private static CodeSection section(Example example) {
        var section = SECTION.matcher(example.block("Section").orElseThrow());
        assertTrue(section.matches(), example.name());
        return new CodeSection(Integer.parseInt(section.group(1)), section.group(2));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(Example example) {
        var section = section(example);
        var answer = SectionAmendment.of(new SectionCase(
                example.name(),
                example.block("Instructions").orElseThrow(),
                example.block("Law").orElse("").stripTrailing(),
                section.title(),
                section.section()));
        assertEquals(example.block("Refused").orElse(""), reasons(answer.error()), answer.error());
        assertEquals(example.block("Law after").orElse("").stripTrailing(), answer.after());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsPrintedAsTheCodePrintsIt(Example example) {
        var act = PlainText.law(example.block("Act").orElseThrow());
        assertEquals(example.block("Code").orElseThrow(), PlainPrint.of(CodePrint.of(act, section(example))));
    }

    /** The reasons of an error, one a line, by the names of the list. */
    private static String reasons(String error) {
        return Arrays.stream(error.split(" \\| "))
                .filter(reason -> !reason.isEmpty())
                .map(reason -> reason(reason) + "\n")
                .collect(Collectors.joining());
    }

    private static String reason(String error) {
        var name = error.substring(0, error.indexOf(':'));
        return switch (name) {
            case "UNREAD" -> "UNREAD_LANGUAGE";
            case "CODE_EDITORS" -> "EDITORS_DECIDE";
            case "NOT_CARRIED_OUT" ->
                error.contains("takes effect on")
                        ? "OTHER_DAY"
                        : error.contains("does not apply")
                                ? "EXCEPTED"
                                : error.contains("renames") ? "RENAMED_BY_REFERENCE" : name;
            default -> name;
        };
    }

    @Test
    void everyExampleHasASectionAndAnEnd() {
        for (var example : examples().toList()) {
            assertTrue(
                    example.block("Law after").isPresent()
                            != example.block("Refused").isPresent(),
                    example.name());
        }
    }
}
