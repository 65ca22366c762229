package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.Repository;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example templates render every code of a family that ships. */
class ExampleTemplatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Imapi.kt; const val %s: Int = %d", "Imapi.cs; %s = 0x%08X,"})
    void rendersEveryCode(String file, String line) {
        GenerationResult result = generate();
        List<Code> codes = result.families().stream()
                .map(FamilyResult::catalog)
                .flatMap(catalog -> catalog.orElseThrow().codes().stream())
                .toList();
        String rendered = result.files().stream()
                .filter(output -> output.path().equals(file))
                .findFirst()
                .orElseThrow()
                .content();

        assertThat(codes).hasSize(38);
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(rendered).contains(String.format(line + "\n", code.name(), code.value())));
    }

    private static GenerationResult generate() {
        Path headers = Repository.ROOT.resolve("headers/imapi");
        DiagnosticLog log = new DiagnosticLog();
        SourceFile binding = new SourceFile(
                "example.properties",
                "header=imapierror.h\nname=Imapi\ntemplates=" + Repository.ROOT.resolve("docs/examples") + "\n");
        GenerationRequest request = new RequestBuilder(headers, log)
                .build(BindingFile.read(binding, Path.of(""), log))
                .orElseThrow();
        return new Generator(new SourceReader()).generate(List.of(request));
    }
}
