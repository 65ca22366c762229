package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.java.JavaNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reports names that differ in Java from the header, or are easily confused. */
final class NameRules {
    private final DiagnosticLog log;

    NameRules(DiagnosticLog log) {
        this.log = log;
    }

    void check(Catalog catalog, JavaNames names) {
        Map<String, String> seen = new HashMap<>();
        for (Code code : catalog.codes()) {
            String spelling = names.of(code.name());
            if (!spelling.equals(code.name())) {
                log.add(EmitDiagnostic.RESPELT, code.span(), code.name(), spelling);
            }
            String twin = seen.putIfAbsent(code.name().toLowerCase(Locale.ROOT), code.name());
            if (twin != null) {
                log.add(EmitDiagnostic.NAMES_DIFFER_IN_CASE, code.span(), code.name(), twin);
            }
        }
    }
}
