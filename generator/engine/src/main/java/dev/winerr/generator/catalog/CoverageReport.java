package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports the codes that no page of a language documents. */
final class CoverageReport {
    /** So few codes are listed one by one, however many of the family they are. */
    private static final int MANY = 10;

    private final Locale defaultLocale;
    private final PageTexts texts;
    private final DiagnosticLog log;

    CoverageReport(Locale defaultLocale, PageTexts texts, DiagnosticLog log) {
        this.defaultLocale = defaultLocale;
        this.texts = texts;
        this.log = log;
    }

    /** Reports each code without a text, but a selection of codes, of which most have none, only once. */
    void report(List<Code> codes, PrimaryNames names) {
        Map<String, List<Code>> undocumented = new LinkedHashMap<>();
        for (Code code : codes) {
            String missing = languagesWithout(names.of(code.name()));
            if (!missing.isEmpty()) {
                undocumented.computeIfAbsent(missing, any -> new ArrayList<>()).add(code);
            }
        }
        undocumented.forEach((missing, without) -> {
            if (without.size() > codes.size() / 2 && without.size() >= MANY) {
                Code first = without.get(0);
                log.add(CatalogDiagnostic.SELECTION, first.span(), without.size(), codes.size(), missing, first.name());
            } else {
                without.forEach(code -> log.add(CatalogDiagnostic.CODE_WITHOUT_ROW, code.span(), code.name(), missing));
            }
        });
    }

    /** The languages in which no page documents a code under any of its names. */
    private String languagesWithout(List<String> names) {
        return texts.locales().stream()
                .filter(bundle -> names.stream().noneMatch(name -> texts.has(name, bundle)))
                .map(bundle -> bundle.equals(Locale.ROOT) ? defaultLocale : bundle)
                .map(Locale::toLanguageTag)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
