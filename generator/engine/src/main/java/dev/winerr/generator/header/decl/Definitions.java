package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.Span;

/** The extent of definitions. */
final class Definitions {
    private Definitions() {}

    /** From one token to another, as far as both are written in the same file. */
    static Span span(Token first, Token last) {
        Token start = first.root();
        Token end = last.root();
        boolean together = start.file() == end.file() && start.start() <= end.end();
        return together ? start.file().span(start.start(), end.end()) : start.span();
    }
}
