package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.ingest.Intake;
import org.engross.provision.Provision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many instructions a second one core reads and executes: those of Public Law 115-164 for section 230 and for 18 U.S.C.
 * 1591 and 1595, and those of S. 1693 as introduced for section 230. The text is read anew for each run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AmendingBenchmark {

    /** As many as the two texts order; a run that reads another number is refused. */
    private static final int READ = 17;

    /** As many as are carried out on the four sections. */
    private static final int EXECUTED = 13;

    /** An amending text, and the laws on which it is executed. */
    private record Work(Provision amending, List<StandingSection> laws) {}

    private List<Work> work;

    @Setup
    public void open() throws IOException {
        var section230 = law("act/communications-1934/230", "1998-10-21");
        work = List.of(
                new Work(
                        text("plaw/115-164"),
                        List.of(section230, law("usc/18/1591", "2015-05-29"), law("usc/18/1595", "2015-05-29"))),
                new Work(text("s1693-115/is"), List.of(section230)));
        expect(READ, read());
        expect(EXECUTED, readAndExecute());
    }

    private static void expect(int expected, int found) {
        if (found != expected) {
            throw new IllegalStateException(found + " instructions, not " + expected);
        }
    }

    private static StandingSection law(String citation, String from) throws IOException {
        return StandingSection.of(names(LawCitation.parse(citation)), Optional.of(text(citation + "@" + from)), true);
    }

    private static SectionNames names(LawCitation law) {
        return switch (law) {
            case LawCitation.CodeSection section -> SectionNames.of(section);
            case LawCitation.ActSection section ->
                new SectionNames(Optional.of(new LawCitation.CodeSection(47, section.section())), Optional.of(section));
            case LawCitation.PublicLaw whole -> throw new IllegalStateException("no section: " + whole);
            case LawCitation.PrivateLaw whole -> throw new IllegalStateException("no section: " + whole);
        };
    }

    static Provision text(String name) throws IOException {
        var file = Path.of("bills", name + ".xml");
        return Intake.read(Files.readAllBytes(file), file.toString())
                .value()
                .orElseThrow()
                .text();
    }

    @Benchmark
    @OperationsPerInvocation(READ)
    public int read() {
        int read = 0;
        for (var one : work) {
            read += AmendatoryLanguage.read(one.amending()).instructions().size();
        }
        return read;
    }

    @Benchmark
    @OperationsPerInvocation(EXECUTED)
    public int readAndExecute() {
        int executed = 0;
        for (var one : work) {
            var text = AmendingText.of(AmendatoryLanguage.read(one.amending()));
            for (var law : one.laws()) {
                var amended = AmendedSection.of(law, List.of(text));
                executed += amended.texts().stream()
                                .mapToInt(answer -> answer.outcomes().size())
                                .sum()
                        - amended.refused().size();
            }
        }
        return executed;
    }
}
