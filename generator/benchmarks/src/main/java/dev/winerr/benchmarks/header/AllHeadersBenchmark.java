package dev.winerr.benchmarks.header;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Reads all headers of mingw-w64, each for itself with what it includes, beside a call of the compiler for each. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AllHeadersBenchmark {

    /** winerr: every constant evaluated. */
    @Benchmark
    public int winerr() throws IOException {
        int constants = 0;
        for (Path header : Mingw.headers()) {
            constants += Mingw.read(header).codes().size();
        }
        return constants;
    }

    /** gcc: no constant evaluated. */
    @Benchmark
    public int gcc() throws IOException, InterruptedException {
        int unreadable = 0;
        for (Path header : Mingw.headers()) {
            unreadable += Mingw.preprocess(header) == 0 ? 0 : 1;
        }
        return unreadable;
    }
}
