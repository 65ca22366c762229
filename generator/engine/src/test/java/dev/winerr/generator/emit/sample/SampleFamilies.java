package dev.winerr.generator.emit.sample;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The families that ship, generated. */
public final class SampleFamilies {
    /** The folder of the project. */
    public static final Path PROJECT = Path.of("../..");

    private static final Span HERE = new SourceFile("<test>", "").start();

    private SampleFamilies() {}

    /** The request of a binding file and additional settings, which take precedence. */
    public static GenerationRequest request(String binding, Map<Key, List<String>> settings) {
        Path file = PROJECT.resolve("headers").resolve(binding);
        DiagnosticLog log = new DiagnosticLog();
        Settings given = new Settings(HERE, Path.of(""));
        settings.forEach((key, values) -> values.forEach(value -> given.add(key, value, HERE)));
        return new Paths(Path.of(""), log)
                .input(file.toString(), HERE)
                .flatMap(input -> BindingFile.read(input, new Inputs(new SourceReader(), log), log))
                .map(given::orElse)
                .flatMap(all -> new RequestBuilder(Path.of(""), log).build(all))
                .orElseThrow(() -> new AssertionError(log.sorted()));
    }

    /** The files of a generation by their paths. */
    public static Map<String, String> files(GenerationRequest request) {
        GenerationResult result = new Generator(new SourceReader()).generate(List.of(request));
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : result.files()) {
            files.put(file.path(), file.content());
        }
        if (files.isEmpty()) {
            throw new AssertionError(result.diagnostics());
        }
        return files;
    }
}
