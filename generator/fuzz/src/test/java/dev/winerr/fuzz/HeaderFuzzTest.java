package dev.winerr.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.source.SourceReader;
import java.util.List;

/** Headers: lexer, preprocessor, grammar, expressions and texts. */
class HeaderFuzzTest {
    private static final HeaderOptions OPTIONS = new HeaderOptions(List.of(), List.of(), List.of(), Selection.ALL);

    @FuzzTest
    void endsInCodesOrFindings(byte[] bytes) {
        if (bytes.length <= FuzzInputs.LARGEST) {
            DiagnosticLog log = new DiagnosticLog();
            new HeaderReader(new SourceReader(), OPTIONS, log).read(FuzzInputs.text("fuzzed.h", bytes));
            log.sorted().forEach(DiagnosticRenderer.plain()::render);
        }
    }
}
