package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports the codes that no page of a language documents. */
final class CoverageReport {
    private final Locale defaultLocale;
    private final Collection<Locale> bundles;
    private final DiagnosticLog log;

    CoverageReport(Locale defaultLocale, Collection<Locale> bundles, DiagnosticLog log) {
        this.defaultLocale = defaultLocale;
        this.bundles = bundles;
        this.log = log;
    }

    void report(List<Code> codes, PageTexts texts) {
        for (Code code : codes) {
            String missing = bundles.stream()
                    .filter(bundle -> !texts.has(code.name(), bundle))
                    .filter(bundle -> code.aliasOf()
                            .filter(primary -> texts.has(primary, bundle))
                            .isEmpty())
                    .map(bundle -> bundle.equals(Locale.ROOT) ? defaultLocale : bundle)
                    .map(Locale::toLanguageTag)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                log.add(CatalogDiagnostic.CODE_WITHOUT_ROW, code.span(), code.name(), missing);
            }
        }
    }
}
