package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.citation.Expression;
import org.engross.codification.CodificationFixturesTest;
import org.engross.codification.SectionAmendment;
import org.engross.codification.SectionCase;
import org.engross.ingest.Loading;
import org.engross.ingest.LoadingTest;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is proved is what is served: a section of the Code and the law that amends it are taken in as two documents, and
 * the expression of the one with the other executed gives what the batch gives, or is incomplete where the batch refuses.
 */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class OneDoorTest {

    private static final int EVERY = 30;

    @Inject
    Loading loading;

    @Inject
    ExpressionReader texts;

    @TempDir
    Path folder;

    @Test
    void anExpressionAndTheBatchAgreeOnTheExamples() throws IOException {
        assertAgreement(CodificationFixturesTest.cases().toList(), 101);
    }

    @Test
    @NeedsOfficialFiles
    void anExpressionAndTheBatchAgreeOnLawsOfCongress() throws IOException {
        var cases = new ArrayList<SectionCase>();
        var json = new ObjectMapper();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(OfficialFiles.at("amendcases/dev_full.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % EVERY == 0) {
                    var given = json.readTree(line);
                    cases.add(new SectionCase(
                            given.path("id").asText(),
                            given.path("instruction").asText(),
                            given.path("before").asText(),
                            given.path("title").asInt(),
                            given.path("section").asText()));
                }
            }
        }
        assertAgreement(cases, 102);
    }

    private void assertAgreement(List<SectionCase> cases, int congress) throws IOException {
        assertTrue(cases.size() > 20, "too few cases: " + cases.size());
        var batch = new TreeMap<String, String>();
        var served = new TreeMap<String, String>();
        for (int i = 0; i < cases.size(); i++) {
            write(cases.get(i), i, congress);
        }
        loading.folder(folder);
        for (int i = 0; i < cases.size(); i++) {
            var given = cases.get(i);
            var answer = SectionAmendment.of(given);
            batch.put(given.id(), answer.error().isEmpty() ? answer.after() : "not the law");
            served.put(given.id(), served(given, i, congress));
        }
        assertTrue(batch.values().stream().filter("not the law"::equals).count() < cases.size() * 2 / 3);
        assertEquals(batch, served);
    }

    /** A day of its own for each case, those of sections that do not stand yet before all others. */
    private static LocalDate day(SectionCase given, int number) {
        return LocalDate.of(given.before().isBlank() ? 1950 : 2000, 1, 1).plusDays(number);
    }

    private static String section(SectionCase given, int number) {
        return "usc/" + given.title() + "/" + given.section().replace('–', '-') + "@" + day(given, number);
    }

    private void write(SectionCase given, int number, int congress) throws IOException {
        if (!given.before().isBlank()) {
            Files.writeString(
                    folder.resolve(congress + "-" + number + "-section.txt"),
                    "Engross-Text: " + section(given, number) + "\n\n" + given.before() + "\n");
        }
        Files.writeString(
                folder.resolve(congress + "-" + number + "-law.txt"),
                "Engross-Text: plaw-%d-%d\nDate: 2013-07-18\nClassified-To: usc/%d/%s\n\n%s\n"
                        .formatted(
                                congress,
                                number + 1,
                                given.title(),
                                given.section().replace('–', '-'),
                                given.instruction()));
    }

    private String served(SectionCase given, int number, int congress) {
        var asked = Expression.parse(section(given, number) + "+plaw-" + congress + "-" + (number + 1));
        return switch (texts.read(asked)) {
            case ReadAnswer.NotHeld missing -> "not the law";
            case ReadAnswer.Read read -> {
                var text = read.text();
                // Where the section was refused at the intake, another case's section of that number may answer.
                boolean own = given.before().isBlank()
                        || text.base().document().date().equals(day(given, number));
                boolean amended = text.executed().stream().anyMatch(one -> one.carriedOut() > 0);
                yield text.isComplete() && own && amended
                        ? PlainPrint.of(text.text()).stripTrailing()
                        : "not the law";
            }
        };
    }
}
