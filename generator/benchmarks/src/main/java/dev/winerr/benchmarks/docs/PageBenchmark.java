package dev.winerr.benchmarks.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.source.SourceFile;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads one Markdown page of so many rows; the largest real one has about 550. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageBenchmark {
    /** How many rows the page has. */
    @Param({"55", "550", "5500"})
    public int rows;

    private SourceFile page = new SourceFile("page.md", "");

    /** Makes the page. */
    @Setup
    public void makePage() {
        String table = IntStream.range(0, rows).mapToObj(PageBenchmark::row).collect(Collectors.joining());
        page = new SourceFile("page.md", "# Codes\n\n| Constant | Description |\n|---|---|\n" + table);
    }

    /** Reads it. */
    @Benchmark
    public DocPage read() {
        return new PageReader(new DiagnosticLog()).read(page, Optional.empty());
    }

    private static String row(int number) {
        return String.format(
                "| <span id=\"ACME_E_%1$04d\"></span><dl> <dt>**ACME\\_E\\_%1$04d**</dt> <dt>0x%2$08X</dt> </dl> "
                        + "| The feeder of station %1$d is empty; fill it and call [**IFeeder::Resume**]"
                        + "(/windows/desktop/api/acme/nf-acme-ifeeder-resume) to go on where it stopped.<br/> |\n",
                number, 0x80040000 + number);
    }
}
