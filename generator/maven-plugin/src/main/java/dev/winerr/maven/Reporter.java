package dev.winerr.maven;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.diag.Severity;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints diagnostics to Maven's log, each at the level of its severity. */
final class Reporter {
    private final Log log;

    Reporter(Log log) {
        this.log = log;
    }

    void report(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    private void report(Diagnostic diagnostic) {
        String text = DiagnosticRenderer.plain().render(diagnostic).stripTrailing();
        Severity severity = diagnostic.severity();
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }
}
