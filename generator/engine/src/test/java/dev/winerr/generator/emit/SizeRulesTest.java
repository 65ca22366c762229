package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about families that are too large, or soon will be. */
class SizeRulesTest {
    @TempDir
    Path folder;

    @Test
    void rejectsMoreCodesThanAClassCanContain() throws IOException {
        assertThat(generate(32_001, SizeRulesTest::win32, "")).isEqualTo("""
            codes.h:32001:9: error: 32001 codes are more than a family can have in Java; the maximum is 32000 [WE411]
            32001 | #define ERROR_32000 32000L
                  |         ^^^^^^^^^^^
                  = help: select fewer with 'includes', 'excludes' or 'kinds', and the rest for another family
            """);
    }

    @Test
    void rejectsAnEnumThatWouldNotCompile() throws IOException {
        assertThat(generate(2151, SizeRulesTest::win32, "partitioned=false")).isEqualTo("""
            codes.h:2151:9: error: 2151 codes are more than one enum can have in Java; the maximum is 2150 [WE412]
             2151 | #define ERROR_2150 2150L
                  |         ^^^^^^^^^^
                  = help: remove 'partitioned = false', or use 'partitioned = true'
            """);
        assertThat(generate(2150, SizeRulesTest::win32, "partitioned=false")).isEmpty();
    }

    @Test
    void acceptsManyNamesOfOneValue() throws IOException {
        assertThat(generate(5000, n -> "#define ERROR_" + n + " 7L\n", "partitioned=true"))
                .isEmpty();
    }

    @Test
    void rejectsThousandsOfEnums() throws IOException {
        assertThat(generate(
                        2001,
                        n -> "#define FAR_" + n + " ((HRESULT)0x8" + "%03X0001L)\n".formatted(n),
                        "partitioned=true"))
                .isEqualTo("""
                    codes.h:1:1: error: the values are spread so widely that they need 2001 enums; the maximum is 2000 [WE417]
                        1 | #define FAR_0 ((HRESULT)0x80000001L)
                          | ^
                          = help: select fewer with 'includes', 'excludes' or 'kinds'
                    """);
    }

    @Test
    void warnsBeforeCodesMove() throws IOException {
        assertThat(generate(1501, SizeRulesTest::win32, "")).isEqualTo("""
            codes.h:1:1: warning: this family has 1501 codes; with more than 2000 they would move to several enums, and users' code would break [WE418]
                1 | #define ERROR_0 0L
                  | ^
                  = help: decide now: use 'partitioned = true', or 'partitioned = false' if there will never be many more
            """);
        assertThat(generate(2000, SizeRulesTest::win32, "")).contains("[WE418]");
    }

    @Test
    void reportsThatTheFamilyIsPartitioned() throws IOException {
        assertThat(generate(2001, SizeRulesTest::win32, "")).isEqualTo("""
            codes.h:1:1: note: this family has 2001 codes, too many for one enum, so they are spread over several [WE419]
                1 | #define ERROR_0 0L
                  | ^
                  = help: use 'partitioned = true' to keep several enums even if fewer codes are selected
            """);
    }

    @Test
    void reportsNothingIfNoCodeCanMove() throws IOException {
        assertThat(generate(1500, SizeRulesTest::win32, "")).isEmpty();
        assertThat(generate(1999, SizeRulesTest::win32, "partitioned=true")).isEmpty();
        assertThat(generate(1999, SizeRulesTest::win32, "partitioned=false")).isEmpty();
        assertThat(generate(3000, SizeRulesTest::win32, "partitioned=true")).isEmpty();
    }

    private static String win32(int number) {
        return "#define ERROR_" + number + " " + number + "L\n";
    }

    /** The findings for a header with this many lines; there are files if and only if none of them is an error. */
    private String generate(int lines, IntFunction<String> line, String setting) throws IOException {
        Files.writeString(
                folder.resolve("codes.h"),
                IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining()));
        DiagnosticLog log = new DiagnosticLog();
        SourceFile binding = new SourceFile("b.properties", "header=codes.h\nreports=\n" + setting);
        GenerationResult result = new Generator(new SourceReader())
                .generate(List.of(new RequestBuilder(folder, log)
                        .build(BindingFile.read(binding, Path.of(""), log))
                        .orElseThrow()));
        String findings = result.diagnostics().stream()
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining());
        assertThat(result.files().isEmpty()).isEqualTo(findings.contains("error:"));
        return findings;
    }
}
