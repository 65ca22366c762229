package dev.winerr.generator.catalog;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.Severity;

/** What the join of header and pages finds. The header decides names and values; pages add text. */
enum CatalogDiagnostic implements DiagnosticKind {
    PAGE_OF_ANOTHER_FAMILY(
            "WE301",
            Severity.ERROR,
            "no code on this page is in %s",
            "give the page of this header, or the header of this page"),
    VALUE_DIFFERS(
            "WE302",
            Severity.WARNING,
            "%s is %s on this page, and %s in %s",
            "the header's value is used; correct the page if it is yours"),
    ROW_WITHOUT_CODE(
            "WE303",
            Severity.WARNING,
            "%s is documented here, but %s does not define it",
            "its text is not used; look for a misspelt name, or for a header that is newer or older than the page"),
    NAME_MISSPELT(
            "WE304",
            Severity.WARNING,
            "the name '%s' is not in %s; this is taken for %s (by %s)",
            "the header's name is used; correct the page if it is yours"),
    CODE_WITHOUT_ROW(
            "WE305",
            Severity.WARNING,
            "no page in %2$s documents %1$s",
            "it is generated with the text of the header, if that has one; add a row to the page if it is yours"),
    SELECTION(
            "WE330",
            Severity.NOTE,
            "%s of %s codes are documented by no page in %s; %s is the first",
            "they are generated with the text of the header, if that has one"),
    API_NAME_WITHOUT_CODE(
            "WE306",
            Severity.WARNING,
            "'%s' is listed in api_name, but has no row on this page and is not in %s",
            "nothing is generated for it; look for a misspelt name"),
    DOCUMENTED_TWICE(
            "WE307",
            Severity.WARNING,
            "%s is documented again, with another text",
            "the first text is used; keep one of the two"),
    NOTHING_DOCUMENTED(
            "WE308",
            Severity.ERROR,
            "no code of this header is documented, and only documented codes are wanted",
            "give a page of this header, or do without the 'documented' selection"),
    TWO_PAGES_OF_A_LANGUAGE(
            "WE309",
            Severity.WARNING,
            "%s has another text for %s in this language",
            "the text of the page that was named first is used"),
    NO_TEXT_IN_LOCALE(
            "WE310", Severity.WARNING, "no page is in %s", "add the page of that language, or do not ask for it");

    private final DiagnosticDescriptor descriptor;

    CatalogDiagnostic(String id, Severity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
