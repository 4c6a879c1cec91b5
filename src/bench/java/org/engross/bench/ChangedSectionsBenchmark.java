package org.engross.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.engross.OfficialFiles;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.provision.PlainText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many instructions a second one core reads and executes of a defense act, Public Law 114-328, on the sections of the
 * Code that it changed: the language of each case is read anew for each run and executed on the section as it stood.
 * One operation is the whole act; "instructions" is how many of them a second. The cases are among the official files that
 * {@code ENGROSS_OFFICIAL_FILES} names, and the engine was built on this act.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 5)
@Measurement(iterations = 6, time = 5)
public class ChangedSectionsBenchmark {

    private static final String CASES = "amendcases/dev_full.jsonl.gz";
    private static final String LAW = "114-328";

    /** Language cut from the act for one section, and that section before. */
    private record Case(String language, StandingSection section) {}

    private final List<Case> cases = new ArrayList<>();

    /** What was done, each of which JMH tells by the second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {

        public long instructions;

        @Setup(Level.Iteration)
        public void anew() {
            instructions = 0;
        }
    }

    @Setup
    public void open() throws IOException {
        var json = new ObjectMapper();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(OfficialFiles.at(CASES))), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var given = json.readTree(line);
                boolean taken = given.path("clean").asBoolean()
                        && LAW.equals(given.path("law").asText())
                        && !given.path("before").asText().isBlank();
                if (taken) {
                    cases.add(of(given));
                }
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException("no case of Public Law " + LAW);
        }
    }

    private static Case of(JsonNode given) {
        var code = new CodeSection(
                given.path("title").asInt(), given.path("section").asText().replace('–', '-'));
        var before = PlainText.law(given.path("before").asText());
        return new Case(
                given.path("instruction").asText(),
                StandingSection.of(SectionNames.of(code), Optional.of(before), false));
    }

    @Benchmark
    public long read(Done done) {
        for (var one : cases) {
            done.instructions +=
                    AmendatoryLanguage.read(one.language()).instructions().size();
        }
        return done.instructions;
    }

    /** Those that are carried out are counted, and no others. */
    @Benchmark
    public long readAndExecute(Done done) {
        for (var one : cases) {
            var section = one.section();
            var text = new AmendingText(
                    AmendatoryLanguage.read(one.language()), section.names().code());
            var amended = AmendedSection.of(section, List.of(text));
            done.instructions += amended.texts().stream()
                            .mapToInt(answer -> answer.outcomes().size())
                            .sum()
                    - amended.refused().size();
        }
        return done.instructions;
    }
}
