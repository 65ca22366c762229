package dev.winerr.generator.naming;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reports what was wrong with the names of pages, how they were recovered, and where page, original and header differ.
 * Findings in an original are not repeated for its translations.
 */
final class NamingReport {
    private final Vocabulary vocabulary;
    private final DiagnosticLog log;
    private final Repeats repeats;
    private final Set<String> reported = new HashSet<>();

    NamingReport(Vocabulary vocabulary, DiagnosticLog log) {
        this.vocabulary = vocabulary;
        this.log = log;
        this.repeats = new Repeats(log);
    }

    void report(NamedPage page, Optional<NamedPage> original) {
        if (!page.entries().isEmpty() && !isListed(page)) {
            return;
        }
        original.ifPresent(named -> reportRows(page, named));
        PageFindings findings = new PageFindings(page.page().translated() || original.isPresent(), reported, log);
        RowReport rows = new RowReport(vocabulary, findings);
        page.entries().forEach(rows::report);
        rows.finish();
        repeats.report(page.entries());
        new ApiNameReport(vocabulary, findings).report(page);
    }

    /** Whether the page can be used; otherwise an error says why not. */
    private boolean isListed(NamedPage page) {
        boolean foreign = !vocabulary.isNone() && !page.isOfHeader();
        boolean nameless =
                page.entries().stream().allMatch(entry -> entry.name().isEmpty());
        boolean bare = nameless && page.entries().stream().anyMatch(vocabulary::isBare);
        if (foreign && !bare) {
            log.add(
                    NamingDiagnostic.PAGE_OF_ANOTHER_FAMILY,
                    page.page().source().start(),
                    vocabulary.source());
        } else if (nameless) {
            log.add(NamingDiagnostic.NO_NAMES, page.page().source().start());
        }
        return !foreign && !nameless;
    }

    private void reportRows(NamedPage page, NamedPage original) {
        int rows = page.entries().size();
        boolean open = page.entries().stream().anyMatch(entry -> entry.code().isEmpty());
        if (open && rows != original.entries().size()) {
            log.add(Diagnostic.of(
                    NamingDiagnostic.ROWS_DIFFER,
                    page.page().source().start(),
                    rows,
                    original.entries().size()));
        }
    }
}
