package dev.winerr.benchmarks.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.naming.Naming;
import dev.winerr.generator.naming.Vocabulary;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
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

/** Reads a Markdown page and names its rows; the largest real page has about 550 rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageBenchmark {
    private static final PageReader READER = new PageReader(new DiagnosticLog());

    /** The number of rows. */
    @Param({"55", "550", "5500"})
    public int rows;

    private SourceFile page = new SourceFile("page.md", "");
    private DocPage damaged = READER.read(page, Optional.empty());
    private Vocabulary vocabulary = Vocabulary.NONE;

    /** Creates the page, a damaged translation, and the header that both document. */
    @Setup
    public void makePage() {
        page = page("page.md", PageBenchmark::row);
        damaged = READER.read(page("page.es.md", PageBenchmark::damagedRow), Optional.empty());
        String header = IntStream.range(0, rows).mapToObj(PageBenchmark::code).collect(Collectors.joining());
        vocabulary = Vocabulary.of(
                "acme.h",
                new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, new DiagnosticLog())
                        .read(new SourceFile("acme.h", header))
                        .codes());
    }

    private SourceFile page(String name, IntFunction<String> row) {
        String table = IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining());
        return new SourceFile(name, "# Codes\n\n| Constant | Description |\n|---|---|\n" + table);
    }

    /** Reads the page. */
    @Benchmark
    public DocPage read() {
        return new PageReader(new DiagnosticLog()).read(page, Optional.empty());
    }

    /** Names the rows of the translated page: half by the ids next to them, half by their values. */
    @Benchmark
    public NamedPage name() {
        return new Naming(vocabulary, new DiagnosticLog()).name(damaged, Optional.empty());
    }

    private static String code(int number) {
        return String.format("#define ACME_E_%04d ((HRESULT)0x%08XL)\n", number, 0x80040000 + number);
    }

    private static String damagedRow(int number) {
        String id = number % 2 == 0 ? String.format("<span id=\"ACME_E_%04d\"></span>", number) : "";
        return String.format(
                "| %1$s<dl> <dt>**ACME \\_ DE E \\_ %2$d**</dt> <dt>0x%3$08X</dt> </dl> | El alimentador no funciona. |\n",
                id, number, 0x80040000 + number);
    }

    private static String row(int number) {
        return String.format(
                "| <span id=\"ACME_E_%1$04d\"></span><dl> <dt>**ACME\\_E\\_%1$04d**</dt> <dt>0x%2$08X</dt> </dl> "
                        + "| The feeder of station %1$d is empty; fill it and call [**IFeeder::Resume**]"
                        + "(/windows/desktop/api/acme/nf-acme-ifeeder-resume) to go on where it stopped.<br/> |\n",
                number, 0x80040000 + number);
    }
}
