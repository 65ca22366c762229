package dev.winerr.generator.emit.template;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Errors in a template. */
enum TemplateDiagnostic implements DiagnosticKind {
    UNPARSABLE("WE401", "the template does not parse: %s", "see the Mustache manual, mustache(5)"),
    UNKNOWN_NAME("WE402", "there is no name '%s'", "the known names are %2$s"),
    UNRENDERABLE(
            "WE403",
            "the template does not render: %s",
            "insert it where text is allowed, such as in quotes or in a comment"),
    NOT_A_VALUE("WE430", "'%s' is %s, which has no text of its own", "%3$s");

    private final DiagnosticDescriptor descriptor;

    TemplateDiagnostic(String id, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, FindingSeverity.ERROR, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
