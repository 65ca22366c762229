package dev.winerr.generator.javaconst;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Errors in the Java code that is read. */
enum JavaDiagnostic implements DiagnosticKind {
    DOES_NOT_PARSE(
            "WE070",
            FindingSeverity.WARNING,
            "'%s' does not parse as Java",
            "what could be read is compared; compile the file to see what is wrong with it"),
    NOT_A_CLASS_FILE(
            "WE071",
            FindingSeverity.WARNING,
            "'%s' is not a class file that this version can read",
            "it is skipped; specify its sources instead");

    private final DiagnosticDescriptor descriptor;

    JavaDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
