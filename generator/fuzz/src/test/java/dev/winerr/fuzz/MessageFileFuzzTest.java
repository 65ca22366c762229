package dev.winerr.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.mc.MessageFileReader;

/** Message files. */
class MessageFileFuzzTest {

    @FuzzTest
    void endsInCodesOrFindings(byte[] bytes) {
        if (bytes.length <= FuzzInputs.LARGEST) {
            DiagnosticLog log = new DiagnosticLog();
            new MessageFileReader(log).read(FuzzInputs.text("fuzzed.mc", bytes));
            log.sorted().forEach(DiagnosticRenderer.plain()::render);
        }
    }
}
