package org.engross.codification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.Example;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code fixtures/naming}, whose README says how one is written. */
class NamingFixturesTest {

    static Stream<Example> laws() {
        return Example.of("naming").filter(example -> example.block("Laws").isPresent());
    }

    static Stream<Example> places() {
        return Example.of("naming").filter(example -> example.block("Places").isPresent());
    }

    private static AmendatoryLanguage language(Example example) {
        return AmendatoryLanguage.read(example.block("Text").orElseThrow().stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void lawsAreNamed(Example example) {
        var language = language(example);
        var changed = ChangedLaws.of(language, new Correspondence(List.of()));
        var lines = new ArrayList<String>();
        changed.laws().forEach(law -> lines.add(line(law, DateClause.of(language))));
        changed.nameless().forEach(one -> lines.add("no law: " + one.source().path()));
        changed.unread().forEach(one -> lines.add("unread: " + one.path()));
        assertEquals(example.block("Laws").orElseThrow().stripTrailing(), String.join("\n", lines));
    }

    private static String line(ChangedLaw law, List<DateClause> clauses) {
        var paths = law.instructions().stream().map(one -> one.source().path()).toList();
        var dates = clauses.stream()
                .filter(clause -> paths.stream().anyMatch(clause.governs()::covers))
                .map(clause -> clause.path().toString())
                .collect(Collectors.joining(" "));
        return law.printed() + " [" + law.law().kind() + "] "
                + paths.stream().map(ProvisionPath::toString).collect(Collectors.joining(" "))
                + (dates.isEmpty() ? "" : "; from: " + dates);
    }

    @ParameterizedTest
    @MethodSource("places")
    void placesAreCited(Example example) {
        var names = PlaceNames.of(language(example).text());
        var cited = example.block("Places")
                .orElseThrow()
                .lines()
                .map(line -> line.split(" \\| ")[0])
                .map(path -> path + " | " + names.printed(ProvisionPath.parse(path)))
                .collect(Collectors.joining("\n"));
        assertEquals(example.block("Places").orElseThrow().stripTrailing(), cited);
    }
}
