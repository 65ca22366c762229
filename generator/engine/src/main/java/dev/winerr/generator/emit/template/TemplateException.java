package dev.winerr.generator.emit.template;

import dev.winerr.generator.diag.Diagnostic;

/** Thrown if a template cannot be parsed or rendered; contains the diagnostic. */
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** The diagnostic. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
