package dev.winerr.generator.naming;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Span;
import java.util.Set;

/**
 * Takes the findings of one page.
 *
 * @param translation whether the page is a translation, which does not repeat what its original says
 * @param said what the pages before it have said
 * @param log takes them
 */
record PageFindings(boolean translation, Set<String> said, DiagnosticLog log) {

    void add(DiagnosticKind kind, Span span, Object... arguments) {
        add(Diagnostic.of(kind, span, arguments));
    }

    void add(Diagnostic found) {
        boolean isNew = said.add(found.kind().id() + ' ' + found.message());
        if (isNew || !translation) {
            log.add(found);
        }
    }
}
