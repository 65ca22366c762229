package dev.winerr.generator.diag;

import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the findings of the stages. The same finding at the same position is stored once. Not thread-safe: each
 * generation has its own log.
 */
public final class DiagnosticLog {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /** Creates an empty log. */
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

    /** Whether there is an error, so that nothing may be written. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == FindingSeverity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** All findings in their {@linkplain Diagnostic#compareTo order}. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
    }
}
