package dev.winerr.generator;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.FindingSeverity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Summarises the result of a family in one line. */
final class Summary {
    private Summary() {}

    static String of(Catalog catalog, List<Diagnostic> diagnostics) {
        long documented = catalog.codes().stream().filter(Code::documented).count();
        String languages = catalog.locales().stream()
                .map(locale -> locale.equals(Locale.ROOT) ? catalog.defaultLocale() : locale)
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(", "));
        long findings = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != FindingSeverity.DETAIL)
                .count();
        return catalog.header() + ": " + count(catalog.codes().size(), "code") + ", " + documented + " documented in "
                + languages + "; " + count(findings, "finding");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
