package dev.winerr.generator.emit;

import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.Severity;

/** What the last stage finds. */
enum EmitDiagnostic implements DiagnosticKind {
    INVALID_JAVA(
            "WE413",
            Severity.ERROR,
            "what this template makes, '%s', is not Java: %s",
            "correct the template; nothing was written"),
    NAMES_DIFFER_IN_CASE(
            "WE415",
            Severity.NOTE,
            "'%s' differs only in case from '%s'",
            "both are generated; Java tells them apart, people may not"),
    RESPELT(
            "WE416",
            Severity.NOTE,
            "'%s' is spelt '%s' in Java",
            "its name in the header stays what lookups by name and messages use");

    private final String id;
    private final Severity severity;
    private final String message;
    private final String advice;

    EmitDiagnostic(String id, Severity severity, String message, String advice) {
        this.id = id;
        this.severity = severity;
        this.message = message;
        this.advice = advice;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String advice() {
        return advice;
    }
}
