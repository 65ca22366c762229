package dev.winerr.generator.find;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** What was found in folders of pages, and what was not. */
enum FindDiagnostic implements DiagnosticKind {
    USED("WE331", FindingSeverity.DETAIL, "this page is used: %s", ""),
    SKIPPED("WE332", FindingSeverity.DETAIL, "this page is skipped: %s", ""),
    COMPETES(
            "WE333",
            FindingSeverity.NOTE,
            "this page is skipped: %s in %s too",
            "name the page itself if its texts are to be used"),
    UNUSABLE(
            "WE334",
            FindingSeverity.NOTE,
            "this page is skipped: %s",
            "name the page itself to see what is wrong with it"),
    NOTHING_FOUND(
            "WE335",
            FindingSeverity.WARNING,
            "no page in '%s' says that it documents %s; %s looked at",
            "name the pages themselves, or the folder that contains them"),
    UNREADABLE(
            "WE336",
            FindingSeverity.WARNING,
            "this page could not be searched: %s",
            "check its permissions, or remove it");

    private final DiagnosticDescriptor descriptor;

    FindDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
