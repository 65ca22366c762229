package dev.winerr.benchmarks.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Finds the codes of values in random order, among {@value CodeValues#COUNT}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookupBenchmark {
    private static final int VALUES = 1 << 16;

    /** The way to find codes: a CodeTable, a HashMap of boxed values, a switch, or a binary search. */
    @Param({"Table", "Map", "Switch", "Binary"})
    public String way = "";

    private Lookup lookup = value -> null;
    private int[] hits = {};
    private int[] misses = {};

    /** Compiles the lookups; each JVM loads only the one it measures. */
    @Setup
    public void compile() throws IOException {
        Path folder = Files.createTempDirectory("lookup");
        lookup = LookupSources.compile(folder).load(way);
        hits = CodeValues.hits(VALUES);
        misses = CodeValues.misses(VALUES);
    }

    /** Looks up values of codes. */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public void hit(Blackhole blackhole) {
        for (int value : hits) {
            blackhole.consume(lookup.get(value));
        }
    }

    /** Looks up values that no code has. */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public void miss(Blackhole blackhole) {
        for (int value : misses) {
            blackhole.consume(lookup.get(value));
        }
    }
}
