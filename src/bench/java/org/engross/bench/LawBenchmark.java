package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.DateClause;
import org.engross.codification.NamedLaw;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.ingest.Intake;
import org.engross.provision.Part;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long all effects of one law take, by its size: which laws and sections it names, its dates, and its instructions
 * executed on every section of the Code that it names. The law is made of the provisions of official files laid end to
 * end, again from the first where they do not suffice; each section of the Code stands as a short one of the same number,
 * so that the sorting of every instruction for every section is part of the work, and the size of the Code is not.
 *
 * <p>{@code ENGROSS_BENCH_LAWS} names a folder of public laws in USLM; without it the laws of the collection are taken.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss2m")
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class LawBenchmark {

    private static final int WHOLE = 2_900_000;

    /** What part of 2.9 million characters the law has: the size grows 1, 4 and 16 times. */
    @Param({"16", "4", "1"})
    int part;

    private Provision law;

    @Setup
    public void make() throws IOException {
        var laws = laws();
        var parts = new ArrayList<Part>();
        int length = 0;
        while (length < WHOLE / part) {
            for (var one : laws) {
                for (var provision : one.provisions()) {
                    if (length < WHOLE / part) {
                        parts.add(provision);
                        length += PlainPrint.of(provision).length();
                    }
                }
            }
        }
        law = laws.getFirst().withParts(parts);
    }

    private static List<Provision> laws() throws IOException {
        var folder = Path.of(Optional.ofNullable(System.getenv("ENGROSS_BENCH_LAWS")).orElse("bills/plaw"));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .flatMap(LawBenchmark::text)
                    .toList();
        }
    }

    private static Stream<Provision> text(Path file) {
        try {
            return Intake.read(Files.readAllBytes(file), file.toString()).value().stream()
                    .map(document -> document.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public int read() {
        return AmendatoryLanguage.read(law).instructions().size();
    }

    @Benchmark
    public int effects() {
        var language = AmendatoryLanguage.read(law);
        var text = AmendingText.of(language);
        int told = DateClause.of(language).size();
        for (var changed : ChangedLaws.of(language, new Correspondence(List.of())).laws()) {
            if (changed.law() instanceof NamedLaw.SectionOfCode code) {
                told += AmendedSection.of(standing(code.section()), List.of(text)).texts().size();
            }
        }
        return told;
    }

    private static StandingSection standing(CodeSection code) {
        var words = "§ " + code.section() + ". Plan\n(a) In general.—The Secretary shall plan.\n(b) Report.—And report.";
        return StandingSection.of(SectionNames.of(code), Optional.of(PlainText.law(words)), false);
    }
}
