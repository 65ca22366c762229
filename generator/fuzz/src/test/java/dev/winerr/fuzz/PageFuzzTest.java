package dev.winerr.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.naming.Naming;
import dev.winerr.generator.naming.Vocabulary;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Pages, as Markdown and as HTML. */
class PageFuzzTest {

    @FuzzTest
    void endsInEntriesOrFindings(byte[] bytes) {
        if (bytes.length > FuzzInputs.LARGEST) {
            return;
        }
        for (String name : List.of("fuzzed.md", "fuzzed.html")) {
            DiagnosticLog log = new DiagnosticLog();
            SourceFile file = FuzzInputs.text(name, bytes);
            new Naming(Vocabulary.NONE, log).name(new PageReader(log).read(file, Optional.empty()), Optional.empty());
            log.sorted().forEach(DiagnosticRenderer.plain()::render);
        }
    }
}
