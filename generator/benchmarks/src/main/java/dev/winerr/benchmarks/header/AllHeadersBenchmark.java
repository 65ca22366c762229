package dev.winerr.benchmarks.header;

import dev.winerr.generator.header.HeaderMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Reads all headers of mingw-w64 with their includes, compared with running the compiler for each. winerr remembers the
 * effect of includes and uses all processors, as {@code winerr list} does.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AllHeadersBenchmark {

    /** winerr: every constant evaluated. */
    @Benchmark
    public int winerr() throws IOException {
        HeaderMemory memory = HeaderMemory.ofMany();
        return Mingw.headers().parallelStream()
                .mapToInt(header -> Mingw.read(header, memory).codes().size())
                .sum();
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
