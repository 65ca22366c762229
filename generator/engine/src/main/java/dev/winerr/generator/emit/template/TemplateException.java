package dev.winerr.generator.emit.template;

import dev.winerr.generator.diag.Diagnostic;

/** A template cannot be parsed or rendered; carries the diagnostic that says why. */
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What is wrong, and where. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
