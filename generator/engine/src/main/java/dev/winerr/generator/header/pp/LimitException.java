package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;

/** An input needs more work than any real header does. */
public final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Token at;

    LimitException(String message, Token at) {
        super(message, null, false, false);
        this.at = at;
    }

    /** The token that was one too many. */
    public Token at() {
        return at;
    }
}
