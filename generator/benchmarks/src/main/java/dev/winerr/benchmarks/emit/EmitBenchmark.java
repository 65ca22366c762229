package dev.winerr.benchmarks.emit;

import dev.winerr.Radix;
import dev.winerr.benchmarks.process.SdkHeader;
import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.Emitter;
import dev.winerr.generator.emit.FamilyOptions;
import dev.winerr.generator.emit.ViewBuilder;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.emit.template.Template;
import dev.winerr.generator.emit.template.TemplateEngine;
import dev.winerr.generator.emit.template.TemplateException;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.emit.view.Views;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Report;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Renders the files generated from a header in the SDK's layout. Must be run in the root folder of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EmitBenchmark {
    private static final String GENERATOR = "winerr";
    private static final TemplateSet TEMPLATES = BuiltInTemplates.read();
    private static final Template PAGE = TEMPLATES.all().stream()
            .filter(template -> template.path().startsWith("html/") && !template.isPartial())
            .findFirst()
            .orElseThrow();
    private static final FamilyOptions OPTIONS = new FamilyOptions(
            new FamilyName("bench", "WinError"),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Radix.HEXADECIMAL);

    /** The header with the names and values of the codes; winerror.h has 6,473. */
    @Param("headers/windows/winerror.h")
    public String codes = "";

    private final DiagnosticLog log = new DiagnosticLog();
    private Optional<Path> folder = Optional.empty();
    private Optional<Catalog> catalog = Optional.empty();
    private Optional<Views> views = Optional.empty();

    /** Reads the header. */
    @Setup
    public void read() throws IOException {
        Path made = Files.createTempDirectory("emit");
        folder = Optional.of(made);
        Path header = Files.writeString(made.resolve("winerror.h"), SdkHeader.of(Path.of(codes), 1));
        SourceFile place = new SourceFile("<benchmark>", header.toString());
        GenerationRequest request = new RequestBuilder(made, log)
                .build(new Settings(place.start(), made).add(Key.HEADER, header.toString(), place.start()))
                .orElseThrow();
        catalog = new Generator(new SourceReader()).catalog(request, log);
        views = views();
    }

    /** Removes the header. */
    @TearDown
    public void remove() throws IOException {
        Path made = folder.orElseThrow();
        Files.delete(made.resolve("winerror.h"));
        Files.delete(made);
    }

    /** The views, which are the data for templates. */
    @Benchmark
    public Optional<Views> views() {
        return ViewBuilder.views(catalog.orElseThrow(), OPTIONS, GENERATOR, log);
    }

    /** The views, all Java sources and all bundles. */
    @Benchmark
    public List<OutputFile> classesAndBundles() {
        TemplateSet withoutReports = TEMPLATES.without(
                Arrays.stream(Report.values()).map(Report::word).collect(Collectors.toSet()));
        return new Emitter(withoutReports, GENERATOR, log).emit(catalog.orElseThrow(), OPTIONS);
    }

    /** The reference page, from existing views. */
    @Benchmark
    public String page() throws TemplateException {
        return new TemplateEngine(TEMPLATES)
                .render(PAGE, List.of(views.orElseThrow().family()), "reference.html");
    }
}
