package dev.winerr.generator.naming;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Span;
import java.util.Set;

/**
 * Receives the findings of one page.
 *
 * @param translation whether the page is a translation, which does not repeat the findings of its original
 * @param reported the findings of earlier pages
 * @param log receives the findings
 */
record PageFindings(boolean translation, Set<String> reported, DiagnosticLog log) {

    void add(DiagnosticKind kind, Span span, Object... arguments) {
        add(Diagnostic.of(kind, span, arguments));
    }

    void add(Diagnostic found) {
        boolean isNew = reported.add(found.kind().id() + ' ' + found.message());
        if (isNew || !translation) {
            log.add(found);
        }
    }
}
