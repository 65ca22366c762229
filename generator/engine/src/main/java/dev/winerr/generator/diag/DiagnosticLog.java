package dev.winerr.generator.diag;

import dev.winerr.generator.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what the stages find. The same finding at the same place counts once. Not safe for concurrent use: one
 * generation has one log.
 */
public final class DiagnosticLog {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** An empty log. */
    public DiagnosticLog() {}

    /** Adds a finding. */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Adds a finding without notes. */
    public void add(DiagnosticKind kind, Span span, Object... arguments) {
        add(Diagnostic.of(kind, span, arguments));
    }

    /** Adds the findings of another log. */
    public void addAll(DiagnosticLog other) {
        diagnostics.addAll(other.diagnostics);
    }

    /** Whether an error was found, so that nothing may be written. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All findings in their {@linkplain Diagnostic#compareTo order}. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted().toList();
    }
}
