package dev.winerr.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import java.nio.file.Path;

/** Binding files; the files that they name do not exist. */
class BindingFileFuzzTest {
    private static final Path FOLDER = Path.of("target/no-such-folder");

    @FuzzTest
    void endsInARequestOrFindings(byte[] bytes) {
        if (bytes.length <= FuzzInputs.LARGEST) {
            DiagnosticLog log = new DiagnosticLog();
            Settings settings = BindingFile.read(FuzzInputs.text("fuzzed.properties", bytes), FOLDER, log);
            new RequestBuilder(FOLDER, log).build(settings);
            log.sorted().forEach(DiagnosticRenderer.plain()::render);
        }
    }
}
