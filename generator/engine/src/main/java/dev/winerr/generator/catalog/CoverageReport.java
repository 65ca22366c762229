package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports the codes that no page of a language documents. */
final class CoverageReport {
    /** Fewer codes than this are reported one by one, even if they are most of the family. */
    private static final int MANY = 10;

    private final Locale defaultLocale;
    private final PageTexts texts;
    private final DiagnosticLog log;

    CoverageReport(Locale defaultLocale, PageTexts texts, DiagnosticLog log) {
        this.defaultLocale = defaultLocale;
        this.texts = texts;
        this.log = log;
    }

    /** Reports each code without a text; if there are many, only once, and as a note if they are the majority. */
    void report(List<Code> codes, PrimaryNames names) {
        Map<String, List<Code>> undocumented = new LinkedHashMap<>();
        for (Code code : codes) {
            String missing = languagesWithout(names.of(code.name()));
            if (!missing.isEmpty()) {
                undocumented.computeIfAbsent(missing, any -> new ArrayList<>()).add(code);
            }
        }
        undocumented.forEach((missing, without) -> {
            if (without.size() < MANY) {
                without.forEach(code -> log.add(CatalogDiagnostic.CODE_WITHOUT_ROW, code.span(), code.name(), missing));
            } else {
                reportMany(without, codes.size(), missing);
            }
        });
    }

    private void reportMany(List<Code> without, int all, String missing) {
        Code first = without.get(0);
        String number = without.size() + " of " + all + " codes";
        Diagnostic found = without.size() > all / 2
                ? Diagnostic.of(CatalogDiagnostic.SELECTION, first.span(), without.size(), all, missing, first.name())
                : Diagnostic.of(
                        CatalogDiagnostic.CODE_WITHOUT_ROW,
                        first.span(),
                        number + ", of which " + first.name() + " is the first",
                        missing);
        log.add(found.withNotes(without.stream()
                .map(code -> new Diagnostic.Note(code.name(), code.span()))
                .toList()));
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
