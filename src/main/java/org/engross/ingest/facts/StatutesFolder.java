package org.engross.ingest.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.LawCitation;
import org.engross.codification.Correspondence;
import org.engross.codification.History;

/** Reads what is known of the statutes: {@code sections.csv} and {@code history.csv} in {@code fixtures/statutes}. */
@ApplicationScoped
class StatutesFolder {

    private final Path folder;

    @Inject
    StatutesFolder(@ConfigProperty(name = "engross.facts") String facts) {
        folder = Path.of(facts, "statutes");
    }

    @Produces
    @Singleton
    Correspondence correspondence() {
        return Correspondence.of(rows("sections.csv", "code,act"));
    }

    @Produces
    @Singleton
    History history() {
        return new History(rows("history.csv", "law,date,by,how").stream()
                .map(line -> line.split(","))
                .map(cells -> new History.HistoryStep(
                        LawCitation.parse(cells[0]),
                        LocalDate.parse(cells[1]),
                        LawCitation.parse(cells[2]),
                        isEnacted(cells[3])))
                .toList());
    }

    private static boolean isEnacted(String how) {
        return switch (how) {
            case "enacted" -> true;
            case "amended" -> false;
            default -> throw new IllegalStateException("a law enacts or amends, but history.csv says '" + how + "'");
        };
    }

    /** The rows below the header; these files quote nothing. */
    private List<String> rows(String name, String header) {
        var file = folder.resolve(name);
        try {
            var lines = Files.readAllLines(file);
            if (!lines.getFirst().equals(header)) {
                throw new IllegalStateException(file + " does not begin with " + header);
            }
            return lines.stream().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what is known of the statutes cannot be read: " + file, e);
        }
    }
}
