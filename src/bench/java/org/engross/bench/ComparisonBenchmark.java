package org.engross.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.comparison.Comparison;
import org.engross.diff.Edits;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the worst comparisons take: long texts in disorder, at the bounds of what is compared word by word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ComparisonBenchmark {

    private static final int PARAGRAPHS = 10_000;
    private static final int WORDS = 500_000;

    private Provision law;
    private Provision shuffled;
    private String older;
    private String newer;

    @Setup
    public void make() {
        var paragraphs = new ArrayList<>(IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> "Carrier number " + number + " shall publish schedule " + number * 7 + ".")
                .toList());
        law = law(paragraphs);
        Collections.shuffle(paragraphs, new Random(230));
        shuffled = law(paragraphs);
        older = twoWords(1);
        newer = twoWords(2);
    }

    private static Provision law(List<String> paragraphs) {
        return PlainText.law("§ 9. Carriers\n"
                + IntStream.range(0, paragraphs.size())
                        .mapToObj(index -> "(" + (index + 1) + ") " + paragraphs.get(index))
                        .collect(Collectors.joining("\n")));
    }

    private static String twoWords(long seed) {
        return new Random(seed)
                .ints(WORDS, 0, 2)
                .mapToObj(word -> word == 0 ? "yea" : "nay")
                .collect(Collectors.joining(" "));
    }

    @Benchmark
    public Comparison manyParagraphsInDisorder() {
        return Comparison.of(law, shuffled);
    }

    @Benchmark
    public Edits twoWordsInDisorder() {
        return Edits.between(older, newer);
    }
}
