package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;

/** Says which names stayed damaged, once every witness was heard. */
public final class DamagedNames {
    private DamagedNames() {}

    /**
     * Logs every entry of a page whose name nothing gave back.
     *
     * @param page the page, after its original and its header were consulted, as far as there are any
     * @param log takes the findings
     */
    public static void report(DocPage page, DiagnosticLog log) {
        page.entries().stream()
                .filter(entry -> entry.evidence() == Evidence.NONE)
                .forEach(entry -> log.add(DocsDiagnostic.NAME_LOST, entry.span(), entry.printedName()));
    }
}
