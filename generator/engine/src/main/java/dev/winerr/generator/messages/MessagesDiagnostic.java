package dev.winerr.generator.messages;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Errors in files with message tables. */
enum MessagesDiagnostic implements DiagnosticKind {
    NOT_READABLE(
            "WE345",
            FindingSeverity.ERROR,
            "'%s' cannot be read as messages: %s",
            "specify a .dll, .exe or .mui file, or a .bin file of mc.exe"),
    NO_TABLE(
            "WE346",
            FindingSeverity.WARNING,
            "'%s' has no message table",
            "the texts of x.dll may be in en-US/x.dll.mui: keep that folder next to it, or specify the .mui file");

    private final DiagnosticDescriptor descriptor;

    MessagesDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
