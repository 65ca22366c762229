package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.Version;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generates from {@code golden/printer.h} and its pages and compares every file with the golden one, and the findings
 * with {@code findings.txt}. {@code -Dgolden.update=true} rewrites the golden files; read the diff.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/winerr/generator/emit/golden");
    private static final String FINDINGS = "findings.txt";

    @ParameterizedTest
    @ValueSource(strings = {"single", "partitioned"})
    void rendersTheGoldenFiles(String binding) throws IOException {
        Map<String, String> files = generate(GOLDEN, binding);
        if (Boolean.getBoolean("golden.update")) {
            write(GOLDEN.resolve(binding), files);
        }
        check(files, binding);
    }

    /** File by file, so that a failure shows one difference. */
    private static void check(Map<String, String> files, String binding) throws IOException {
        Map<String, String> kept = read(GOLDEN.resolve(binding));
        assertThat(files.keySet()).isEqualTo(kept.keySet());
        kept.forEach((path, content) -> assertThat(files.get(path)).as(path).isEqualTo(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "partitioned"})
    void rendersTheSameInOtherLocalesAndTimeZones(String binding) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has its own capital letters, Arabic its own digits.
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                check(generate(GOLDEN, binding), binding);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "partitioned"})
    void rendersTheSameFromFilesWithWindowsLineEndings(String binding, @TempDir Path folder) throws IOException {
        copyInputs(folder, text -> text.replace("\n", "\r\n"));
        check(generate(folder, binding), binding);
    }

    private static void copyInputs(Path folder, UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(folder.resolve(file.getFileName()), change.apply(Files.readString(file)));
            }
        }
    }

    /** The files generated from a binding file, by path; the findings are a file too. */
    private static Map<String, String> generate(Path folder, String binding) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        String name = binding + ".properties";
        SourceFile file = new SourceFile(name, Files.readString(folder.resolve(name)));
        GenerationRequest request = new RequestBuilder(folder, log)
                .build(BindingFile.read(file, Path.of(""), log))
                .orElseThrow(() -> new AssertionError(findings(log)));
        GenerationResult result = new Generator(new SourceReader()).generate(List.of(request));
        Map<String, String> files = new TreeMap<>();
        result.diagnostics().forEach(log::add);
        files.put(FINDINGS, findings(log));
        for (OutputFile output : result.files()) {
            files.put(output.path(), output.content().replace(Version.NAME, "winerr VERSION"));
        }
        return files;
    }

    private static String findings(DiagnosticLog log) {
        return log.sorted().stream()
                .map((Diagnostic diagnostic) -> DiagnosticRenderer.plain().render(diagnostic))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.writeString(target, file.getValue());
        }
    }
}
