package dev.winerr.generator.naming;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds codes that a page lists twice, with different texts or values. Lost names may be equal by coincidence. */
final class Repeats {
    private final DiagnosticLog log;

    Repeats(DiagnosticLog log) {
        this.log = log;
    }

    void report(List<NamedEntry> entries) {
        Map<String, NamedEntry> first = new HashMap<>();
        for (NamedEntry entry : entries) {
            boolean named = !entry.isLost() && !entry.name().isEmpty();
            NamedEntry before = !named ? null : first.putIfAbsent(entry.name(), entry);
            if (before != null) {
                report(before, entry);
            }
        }
    }

    private void report(NamedEntry before, NamedEntry entry) {
        boolean sameText =
                before.description().plain().equals(entry.description().plain());
        boolean onePrintedName = before.entry().name().equals(entry.entry().name());
        if (entry.code().isPresent() && !onePrintedName) {
            if (!sameText) {
                log.add(NamingDiagnostic.DOCUMENTED_TWICE, entry.span(), entry.name());
            }
        } else if (!before.entry().value().equals(entry.entry().value())) {
            report("values", before, entry);
        } else if (!sameText) {
            report("descriptions", before, entry);
        }
    }

    private void report(String what, NamedEntry before, NamedEntry entry) {
        log.add(Diagnostic.of(NamingDiagnostic.LISTED_TWICE, entry.span(), entry.name(), what)
                .withNotes(List.of(new Diagnostic.Note("first listed here", before.span()))));
    }
}
