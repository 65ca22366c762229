package dev.winerr.generator.docs;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds codes that a page lists twice, with different words or values. */
final class Repeats {
    private Repeats() {}

    static void report(List<DocEntry> entries, DiagnosticLog log) {
        Map<String, DocEntry> first = new HashMap<>();
        for (DocEntry entry : entries) {
            DocEntry before = first.putIfAbsent(entry.name(), entry);
            if (before != null && !before.value().equals(entry.value())) {
                report("values", before, entry, log);
            } else if (before != null
                    && !before.description().plain().equals(entry.description().plain())) {
                report("descriptions", before, entry, log);
            }
        }
    }

    private static void report(String what, DocEntry before, DocEntry entry, DiagnosticLog log) {
        log.add(Diagnostic.of(DocsDiagnostic.LISTED_TWICE, entry.span(), entry.name(), what)
                .withNotes(List.of(new Diagnostic.Note("first listed here", before.span()))));
    }
}
