package dev.winerr.generator.header.lex;

import java.util.List;

/** Yields tokens until one of kind {@link TokenKind#END}, and then that one forever. */
@FunctionalInterface
public interface TokenSource {
    /** The next token. */
    Token next();

    /** Yields the tokens of a list; the end is positioned at the last of them, or at a given token if there is none. */
    static TokenSource of(List<Token> tokens, Token endsAt) {
        return new TokenSource() {
            private int index;

            @Override
            public Token next() {
                if (index < tokens.size()) {
                    return tokens.get(index++);
                }
                Token last = tokens.isEmpty() ? endsAt : tokens.get(tokens.size() - 1);
                return last.respelt(TokenKind.END, "");
            }
        };
    }
}
