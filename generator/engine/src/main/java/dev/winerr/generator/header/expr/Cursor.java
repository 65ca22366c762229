package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.List;

/** A place in a list of tokens. */
final class Cursor {
    private final List<Token> tokens;
    private final Token end;
    private int index;

    /** The start of a list; its end is said to be at {@code at} if the list is empty. */
    Cursor(List<Token> tokens, Token at) {
        this.tokens = tokens;
        Token last = tokens.isEmpty() ? at : tokens.get(tokens.size() - 1);
        this.end = last.respelt(TokenKind.END, "");
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return index + ahead < tokens.size() ? tokens.get(index + ahead) : end;
    }

    Token take() {
        Token token = peek();
        index++;
        return token;
    }

    boolean takeIf(String spelling) {
        boolean there = peek().is(spelling);
        index += there ? 1 : 0;
        return there;
    }

    int mark() {
        return index;
    }

    void reset(int mark) {
        index = mark;
    }
}
