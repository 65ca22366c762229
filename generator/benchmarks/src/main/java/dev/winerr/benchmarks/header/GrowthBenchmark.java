package dev.winerr.benchmarks.header;

import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a header with several copies of the codes of winerror.h, each copy with other names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    private static final Pattern CODE = Pattern.compile("(#define\\s+\\w+)(\\s+\\S.*)");

    /** The number of copies. */
    @Param({"1", "10", "100"})
    public int times;

    private SourceFile header = new SourceFile("winerror.h", "");

    /** Creates the header. */
    @Setup
    public void makeHeader() throws IOException {
        Path winerror = Mingw.header("winerror.h");
        List<String> lines = Files.readAllLines(winerror);
        StringBuilder text = new StringBuilder("#include <winerror.h>\n");
        for (int copy = 0; copy < times; copy++) {
            String suffix = "_" + copy;
            lines.stream()
                    .map(CODE::matcher)
                    .filter(Matcher::matches)
                    .forEach(code -> text.append(code.group(1))
                            .append(suffix)
                            .append(code.group(2))
                            .append('\n'));
        }
        header = new SourceFile("big.h", text.toString());
    }

    /** Reads the header. */
    @Benchmark
    public HeaderCodes read() {
        return Mingw.read(header, new SourceReader());
    }
}
