package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads headers in which many codes need the same undefined macro. */
class RepeatedFindingsTest {
    @ParameterizedTest
    @CsvSource({"20, 20, ''", "21, 1, 20 more", "300, 1, 299 more"})
    void onlyTheFirstOfManyIsShown(int codes, int shown, String number) {
        String text = IntStream.range(0, codes)
                .mapToObj(i -> "#define LAMP_E_" + i + " LAMP_STATUS(" + i + ")\n")
                .collect(Collectors.joining("", "#define LAMP_OK 0\n", ""));
        DiagnosticLog log = new DiagnosticLog();
        new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, log).read(new SourceFile("lamp.h", text));
        List<Diagnostic> findings = log.sorted();
        RepeatedFindings repeated = RepeatedFindings.of(findings);

        assertThat(findings).hasSize(codes);
        assertThat(findings.stream().filter(finding -> !repeated.hides(finding)))
                .hasSize(shown);
        assertThat(repeated.lineAfter(findings.get(0), "-v"))
                .isEqualTo(
                        number.isEmpty() ? "" : "      = note: " + number + " of WE126 in this file; -v shows them\n");
    }
}
