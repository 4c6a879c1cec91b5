package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation;
import org.engross.codification.AmendedLaw;
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
 * 1591 and 1595, and those of S. 1693 as introduced for section 230. Reading the language is part of the work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AmendingBenchmark {

    /** One, two, three and seven; a run that executes another number is refused. */
    private static final int INSTRUCTIONS = 13;

    /** An amending text, and the laws on which it is executed. */
    private record Work(Provision amending, List<Law> laws) {}

    private record Law(LawCitation citation, Provision before) {}

    private List<Work> work;

    @Setup
    public void read() throws IOException {
        var section230 = law("act/communications-1934/230", "1998-10-21");
        work = List.of(
                new Work(
                        text("plaw/115-164"),
                        List.of(section230, law("usc/18/1591", "2015-05-29"), law("usc/18/1595", "2015-05-29"))),
                new Work(text("s1693-115/is"), List.of(section230)));
        if (readAndExecute() != INSTRUCTIONS) {
            throw new IllegalStateException(readAndExecute() + " instructions executed, not " + INSTRUCTIONS);
        }
    }

    private static Law law(String citation, String from) throws IOException {
        return new Law(LawCitation.parse(citation), text(citation + "@" + from));
    }

    private static Provision text(String name) throws IOException {
        var file = Path.of("bills", name + ".xml");
        return Intake.read(Files.readAllBytes(file), file.toString())
                .value()
                .orElseThrow()
                .text();
    }

    @Benchmark
    @OperationsPerInvocation(INSTRUCTIONS)
    public int readAndExecute() {
        int executed = 0;
        for (var one : work) {
            var language = AmendatoryLanguage.read(one.amending());
            for (var law : one.laws()) {
                var amended = AmendedLaw.of(law.citation(), Optional.of(law.before()), language);
                executed += amended.execution().orElseThrow().outcomes().size()
                        - amended.refused().size();
            }
        }
        return executed;
    }
}
