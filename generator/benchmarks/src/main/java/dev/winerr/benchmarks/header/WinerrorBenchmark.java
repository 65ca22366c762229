package dev.winerr.benchmarks.header;

import dev.winerr.generator.header.code.HeaderCodes;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Reads mingw-w64's winerror.h and its includes, compared with the compiler, which only preprocesses them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WinerrorBenchmark {

    /** winerr, in a warm JVM: every constant is evaluated. */
    @Benchmark
    public HeaderCodes winerr() throws IOException {
        return Mingw.read(Mingw.header("winerror.h"));
    }

    /** gcc, in a new process: no constant is evaluated. */
    @Benchmark
    public int gcc() throws IOException, InterruptedException {
        return Mingw.preprocess(Mingw.header("winerror.h"));
    }
}
