package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes without a text are reported one by one if they are few, otherwise by their number. */
class CoverageReportTest {
    private static final int CODES = 20;
    private static final int FIRST = 0x8004_0200;

    @TempDir
    private Path folder = Path.of("");

    private String alias = "";

    @Test
    void aMajorityWithoutTextIsReportedInOneNote() throws IOException {
        assertThat(findings(2))
                .containsExactly(
                        "note: 18 of 20 codes are not documented by any page in en; the first is TOAST_E_2 [WE330]");
    }

    @Test
    void fewCodesWithoutTextAreReportedOneByOne() throws IOException {
        assertThat(findings(18))
                .containsExactly(
                        "warning: no page in en documents TOAST_E_18 [WE305]",
                        "warning: no page in en documents TOAST_E_19 [WE305]");
    }

    @Test
    void aLargeMinorityWithoutTextIsReportedInOneWarning() throws IOException {
        assertThat(findings(10))
                .containsExactly(
                        "warning: no page in en documents 10 of 20 codes, of which TOAST_E_10 is the first [WE305]");
    }

    @Test
    void aCodeWithoutTextInOneLanguageIsReportedWithThatLanguage() throws IOException {
        Files.writeString(folder.resolve("toaster.es.md"), page(CODES - 1));
        assertThat(findings(CODES)).containsExactly("warning: no page in es documents TOAST_E_19 [WE305]");
    }

    @Test
    void aCodeIsDocumentedUnderAnyOfItsNames() throws IOException {
        alias = "#define TOAST_E_CHARRED TOAST_E_0\n";
        assertThat(findings(CODES)).isEmpty();
    }

    private List<String> findings(int documented) throws IOException {
        Path header = Files.writeString(
                folder.resolve("toaster.h"),
                IntStream.range(0, CODES)
                                .mapToObj(i -> String.format("#define TOAST_E_%d ((HRESULT)0x%08XL)\n", i, FIRST + i))
                                .collect(Collectors.joining())
                        + alias);
        Files.writeString(folder.resolve("toaster.md"), page(documented));
        DiagnosticLog log = new DiagnosticLog();
        SourceFile origin = new SourceFile("<test>", "");
        GenerationRequest request = new RequestBuilder(Path.of(""), log)
                .build(new Settings(origin.start(), Path.of("")).add(Key.HEADER, header.toString(), origin.start()))
                .orElseThrow();
        assertThat(new Generator(new SourceReader()).catalog(request, log)).isPresent();
        return log.sorted().stream()
                .map(finding -> finding.severity().label() + ": " + finding.message() + " ["
                        + finding.kind().id() + "]")
                .toList();
    }

    private static String page(int documented) {
        return "| Constant | Description |\n|---|---|\n"
                + IntStream.range(0, documented)
                        .mapToObj(i -> "| TOAST_E_" + i + " | Toast number " + i + " is burnt. |\n")
                        .collect(Collectors.joining());
    }
}
