package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Codes, texts and pages that are missing or duplicate. */
enum CatalogDiagnostic implements DiagnosticKind {
    CODE_WITHOUT_ROW(
            "WE305",
            FindingSeverity.WARNING,
            "no page in %2$s documents %1$s",
            "it is generated with the text of the header, if there is one; if the page is yours, add a row"),
    SELECTION(
            "WE330",
            FindingSeverity.NOTE,
            "%s of %s codes are not documented by any page in %s; the first is %s",
            "they are generated with the text of the header, if there is one"),
    NOTHING_DOCUMENTED(
            "WE308",
            FindingSeverity.ERROR,
            "none of this header's codes is documented, but only documented codes were requested",
            "add a page that documents this header, or remove ${documented=true}"),
    TWO_PAGES_OF_A_LANGUAGE(
            "WE309",
            FindingSeverity.WARNING,
            "%s has a different text for %s in this language",
            "the text of the page that was specified first is used"),
    NO_TEXT_IN_LOCALE(
            "WE310",
            FindingSeverity.WARNING,
            "no page is in %s",
            "add a page in this language, or do not request the language"),
    TABLE_DIFFERS(
            "WE347",
            FindingSeverity.NOTE,
            "texts of the header or pages that differ from those in message tables: %s; the first is that of %3$s in '%2$s'",
            "the texts of the header and pages are used"),
    UNKNOWN_PRIMARY(
            "WE315",
            FindingSeverity.WARNING,
            "'%s' is listed in 'primaries', but %s does not define it",
            "correct it, or remove it from the list");

    private final DiagnosticDescriptor descriptor;

    CatalogDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
