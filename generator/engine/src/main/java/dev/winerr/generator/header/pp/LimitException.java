package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.report.HeaderDiagnostic;

/** Thrown if an input needs more resources than any real header. */
public final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HeaderDiagnostic kind;
    private final transient Token at;

    /** Creates an exception for macros that expand to too much. */
    LimitException(String message, Token at) {
        this(HeaderDiagnostic.EXPANSION_LIMIT, message, at);
    }

    LimitException(HeaderDiagnostic kind, String message, Token at) {
        super(message, null, false, false);
        this.kind = kind;
        this.at = at;
    }

    HeaderDiagnostic kind() {
        return kind;
    }

    /** The token that exceeded the limit. */
    public Token at() {
        return at;
    }
}
