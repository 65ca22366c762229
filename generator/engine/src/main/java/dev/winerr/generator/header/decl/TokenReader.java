package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.pp.TokenSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Reads tokens with some look-ahead, and steps over what is in brackets. */
final class TokenReader {
    private static final int LONGEST_EXPRESSION = 20_000;

    private final TokenSource source;
    private final Consumer<Token> unclosed;
    private final Deque<Token> ahead = new ArrayDeque<>();

    /** Reads from a source, and tells which brackets have no end. */
    TokenReader(TokenSource source, Consumer<Token> unclosed) {
        this.source = source;
        this.unclosed = unclosed;
    }

    Token next() {
        Token token = ahead.poll();
        return token != null ? token : source.next();
    }

    Token peek() {
        Token token = ahead.peek();
        if (token == null) {
            token = source.next();
            ahead.push(token);
        }
        return token;
    }

    /** Takes tokens back that were read, to be read again. */
    void unread(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            ahead.push(tokens.get(i));
        }
    }

    /** Reads the next token if it is spelt so. */
    boolean takeIf(String spelling) {
        boolean there = peek().is(spelling);
        if (there) {
            next();
        }
        return there;
    }

    /** Reads from the opening bracket that comes next to the one that closes it; all that is left, if none does. */
    List<Token> bracketed() {
        Token opener = next();
        List<Token> tokens = new ArrayList<>(List.of(opener));
        int open = 1;
        while (open > 0) {
            Token token = next();
            if (token.isEnd()) {
                unclosed.accept(opener);
                break;
            }
            open += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (tokens.size() < LONGEST_EXPRESSION) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Goes behind a closing bracket, whose opening one was read; not beyond the declaration. */
    void skipTo(String closer) {
        while (!peek().is(closer) && !peek().is(";") && !peek().isEnd()) {
            Token token = next();
            if (opens(token)) {
                skipBrackets(token);
            }
        }
        takeIf(closer);
    }

    /** Goes behind the bracket that closes this one, which was read last; returns it. */
    Token skipBrackets(Token opener) {
        int open = 1;
        Token token = next();
        while (!token.isEnd()) {
            open += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (open == 0) {
                return token;
            }
            token = next();
        }
        unclosed.accept(opener);
        return token;
    }

    /** Goes behind the template parameters that follow, if any do. */
    void skipTemplateParameters() {
        int open = 0;
        do {
            Token token = peek();
            open += token.is("<") ? 1 : token.is(">") ? -1 : token.is(">>") ? -2 : 0;
            if (token.isEnd() || token.is(";") || token.is("{") || (open == 0 && !token.is(">"))) {
                return;
            }
            next();
            if (opens(token)) {
                skipBrackets(token);
            }
        } while (open > 0);
    }

    /** Tells that a bracket has no end. */
    void reportUnclosed(Token opener) {
        unclosed.accept(opener);
    }

    /** The tokens up to a comma, semicolon or closing bracket that is not inside brackets; these are not read. */
    List<Token> expression() {
        List<Token> tokens = new ArrayList<>();
        int open = 0;
        while (!peek().isEnd()) {
            Token token = peek();
            boolean ends = open == 0 && (token.is(",") || closes(token));
            if (ends || token.is(";")) {
                break;
            }
            open += opens(token) ? 1 : closes(token) ? -1 : 0;
            next();
            if (tokens.size() < LONGEST_EXPRESSION) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    static boolean opens(Token token) {
        return token.is("(") || token.is("{") || token.is("[");
    }

    static boolean closes(Token token) {
        return token.is(")") || token.is("}") || token.is("]");
    }
}
