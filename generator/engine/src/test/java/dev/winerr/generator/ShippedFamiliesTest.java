package dev.winerr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The families in the folder {@code headers}. */
class ShippedFamiliesTest {
    private static final Path HEADERS = Repository.ROOT.resolve("headers");

    private final SourceReader sources = new SourceReader();
    private final DiagnosticLog log = new DiagnosticLog();

    private Catalog catalog(String binding) throws IOException {
        Path file = HEADERS.resolve(binding);
        GenerationRequest request = new RequestBuilder(Path.of(""), log)
                .build(BindingFile.read(
                        sources.read(file, file.toString()),
                        HEADERS.resolve(binding).resolveSibling(""),
                        log))
                .orElseThrow();
        return new Generator(sources).catalog(request, log).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"imapi/imapi.properties, 38", "imapi2/imapi2.properties, 90", "imapi2/imapi2fs.properties, 66"})
    void haveAllTextsInEnglishAndSpanishAndNoFindings(String binding, int codes) throws IOException {
        Catalog catalog = catalog(binding);

        assertThat(log.sorted()).isEmpty();
        assertThat(catalog.codes())
                .hasSize(codes)
                .allSatisfy(
                        code -> assertThat(code.messages()).containsOnlyKeys(Locale.ROOT, Locale.forLanguageTag("es")));
    }

    @ParameterizedTest
    @CsvSource({
        "imapi/imapi.properties, imapierror.tsv",
        "imapi2/imapi2.properties, imapi2error.tsv",
        "imapi2/imapi2fs.properties, imapi2fserror.tsv"
    })
    void haveTheNamesAndValuesOfTheSdk(String binding, String facts) throws IOException {
        List<String> expected = Files.readAllLines(Repository.shared("facts").resolve(facts));

        List<String> actual = catalog(binding).codes().stream()
                .map(code -> String.format("%s\t%08x", code.name(), code.value()))
                .toList();

        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }
}
