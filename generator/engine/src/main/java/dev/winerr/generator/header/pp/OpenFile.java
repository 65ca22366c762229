package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being read, with the conditions open in it. */
final class OpenFile {
    private static final int LONGEST_LINE = 500_000;

    private final Found found;
    private final Lexer lexer;
    private final Conditionals conditionals = new Conditionals();
    private @Nullable Token ahead;
    private GuardState guardState = GuardState.UNKNOWN;
    private @Nullable String guard;

    /** The state of recognising a file enclosed in {@code #ifndef GUARD} ... {@code #endif}. */
    private enum GuardState {
        UNKNOWN,
        OPEN,
        CLOSED,
        NONE
    }

    OpenFile(Found found) {
        this.found = found;
        this.lexer = new Lexer(found.file());
    }

    Found found() {
        return found;
    }

    Lexer lexer() {
        return lexer;
    }

    Conditionals conditionals() {
        return conditionals;
    }

    /** The next token; of text hidden by a condition, only the starts of directives are needed. */
    Token next() {
        if (ahead == null && !conditionals.isActive()) {
            lexer.skipToDirective();
        }
        return read();
    }

    private Token read() {
        Token token = ahead;
        ahead = null;
        return token == null ? lexer.next() : token;
    }

    /** The rest of the line, without the token that starts the next one. */
    List<Token> restOfLine() {
        List<Token> line = new ArrayList<>();
        Token token = read();
        while (!token.isEnd() && !token.startsLine()) {
            line.add(token);
            if (line.size() > LONGEST_LINE) {
                throw new LimitException("a directive has more than " + LONGEST_LINE + " tokens", line.get(0));
            }
            token = read();
        }
        ahead = token;
        return line;
    }

    /** Records text, or a directive that cannot be outside an include guard. */
    void seeText() {
        if (guardState != GuardState.OPEN) {
            guardState = GuardState.NONE;
        }
    }

    void seeIfndef(String name) {
        if (guardState == GuardState.UNKNOWN) {
            guardState = GuardState.OPEN;
            guard = name;
        } else {
            seeText();
        }
    }

    void seeBranch() {
        if (conditionals.depth() == 1) {
            guardState = GuardState.NONE;
        }
    }

    void seeEndif() {
        if (conditionals.depth() == 0) {
            guardState = guardState == GuardState.OPEN ? GuardState.CLOSED : GuardState.NONE;
        }
    }

    /** The include guard that prevents a second inclusion, once the file was read; null if there is none. */
    @Nullable
    String guard() {
        return guardState == GuardState.CLOSED ? guard : null;
    }
}
