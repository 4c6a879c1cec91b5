package org.engross.diff;

import java.util.concurrent.TimeUnit;
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
 * How long engines take from two strings to the words that differ, beside each other in one run. Ten pairs and eight engines, one
 * Java each, are done in ten minutes on two quiet cores: iterations are short, and of the slowest engines one call fills an
 * iteration.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WordDiffBenchmark {

    @Param
    public WordDiffPair pair;

    @Param
    public WordDiffEngine engine;

    private String before;
    private String after;

    @Setup
    public void read() {
        var texts = pair.texts();
        before = texts[0];
        after = texts[1];
    }

    @Benchmark
    public Object compare() {
        return engine.compare(before, after);
    }
}
