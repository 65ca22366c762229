package dev.winerr.it;

import dev.winerr.CodeFamily;
import dev.winerr.FamilyRegistry;
import dev.winerr.Radix;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.emit.Emitter;
import dev.winerr.generator.emit.FamilyOptions;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.ServiceFile;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user's project: its headers and sources, the generated files, and the classes compiled from both. */
final class TestProject {
    private final Path folder;

    TestProject(Path folder) {
        this.folder = folder;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Writes an input or a source file. */
    TestProject file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
        return this;
    }

    /** Generates families, each from the text of a binding file; errors fail the test. */
    List<Catalog> generate(String... bindings) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        List<GenerationRequest> requests = new ArrayList<>();
        for (String binding : bindings) {
            new RequestBuilder(folder, log)
                    .build(BindingFile.read(new SourceFile("binding.properties", binding), Path.of(""), log))
                    .ifPresent(requests::add);
        }
        failOnErrors(log.sorted());
        GenerationResult result = new Generator(new SourceReader()).generate(requests);
        failOnErrors(result.diagnostics());
        write(result.files());
        return result.families().stream()
                .flatMap(family -> family.catalog().stream())
                .toList();
    }

    /** Renders a family with all built-in templates, into a package with its name; errors fail the test. */
    void emit(Catalog catalog, String name) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        FamilyName family = new FamilyName(name.toLowerCase(Locale.ROOT), name);
        FamilyOptions options = new FamilyOptions(
                family, Optional.empty(), Optional.empty(), true, Optional.empty(), Radix.HEXADECIMAL);
        List<OutputFile> files =
                new ArrayList<>(new Emitter(BuiltInTemplates.read(), "winerr", log).emit(catalog, options));
        files.add(ServiceFile.of(List.of(family)));
        failOnErrors(log.sorted());
        write(files);
    }

    private void write(List<OutputFile> files) throws IOException {
        new OutputWriter(new OutputFolders(folder.resolve("sources"), classes(), folder.resolve("reports")))
                .write(files);
    }

    private static void failOnErrors(List<Diagnostic> diagnostics) {
        String errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == FindingSeverity.ERROR)
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors);
        }
    }

    /** Compiles all sources; errors and warnings fail the test. */
    TestProject compile(JavaCompiler compiler) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            String complaints = compiler.compile(sources, classes());
            if (!complaints.isEmpty()) {
                throw new AssertionError(compiler + ": " + complaints);
            }
        }
        return this;
    }

    /** A class loader with the classes and resources of the project and the runtime. */
    ClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()}, FamilyRegistry.class.getClassLoader());
    }

    /** The family with a name, found by {@link java.util.ServiceLoader}. */
    CodeFamily<?> family(String name) throws MalformedURLException {
        return FamilyRegistry.load(loader()).families().stream()
                .filter(family -> family.name().equals(name))
                .findAny()
                .orElseThrow();
    }
}
