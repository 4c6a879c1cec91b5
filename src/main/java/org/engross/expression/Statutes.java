package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.statute.Correspondence;
import org.engross.statute.SectionNames;

/** Reads the table of Act and Code sections, {@code fixtures/statutes/sections.csv}. */
@ApplicationScoped
class Statutes {

    private static final String HEADER = "code,act,act_name";

    @Produces
    @Singleton
    Correspondence correspondence(@ConfigProperty(name = "engross.facts") String facts) {
        var file = Path.of(facts, "statutes", "sections.csv");
        try {
            var lines = Files.readAllLines(file);
            if (!lines.getFirst().equals(HEADER)) {
                throw new IllegalStateException(file + " does not begin with " + HEADER);
            }
            return new Correspondence(lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Statutes::names)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the table of Act and Code sections cannot be read: " + file, e);
        }
    }

    private static SectionNames names(String line) {
        var cells = line.split(",", 3);
        return new SectionNames(
                (CodeSection) LawCitation.parse(cells[0]),
                Optional.of((ActSection) LawCitation.parse(cells[1])),
                cells[2]);
    }
}
