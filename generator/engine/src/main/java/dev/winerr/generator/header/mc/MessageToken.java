package dev.winerr.generator.header.mc;

import dev.winerr.generator.source.Span;

/** A token of a message file outside message texts. */
record MessageToken(Kind kind, Span span) {
    enum Kind {
        WORD,
        EQUALS,
        OPEN,
        CLOSE,
        COLON,
        PLUS,
        END
    }

    String text() {
        return span.text();
    }

    /** Its description in diagnostics. */
    String described() {
        return kind == Kind.END ? "the end of the file" : "'" + text() + "'";
    }
}
