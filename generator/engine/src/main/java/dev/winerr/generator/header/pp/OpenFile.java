package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.pp.IncludeMemos.PiecePlace;
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
    private boolean hasPieces;
    private @Nullable PiecePlace piece;

    /** The state of recognising a file enclosed in {@code #ifndef GUARD} ... {@code #endif}. */
    enum GuardState {
        UNKNOWN,
        OPEN,
        CLOSED,
        NONE
    }

    OpenFile(Found found) {
        this.found = found;
        this.lexer = new Lexer(found.file());
    }

    /** Enables the recording of pieces. */
    void recordPieces() {
        hasPieces = true;
    }

    /** Whether its pieces are recorded. */
    boolean hasPieces() {
        return hasPieces;
    }

    /** Sets the start of the piece that is recorded from now on. */
    void beginPiece(PiecePlace start) {
        piece = start;
    }

    /** Whether the last piece of this open file has this start. */
    @SuppressWarnings("ReferenceEquality") // Two open files with the same text may have equal starts.
    boolean isPiece(PiecePlace start) {
        return piece == start;
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

    /**
     * A position at the start of a line. Two positions are equal if reading continues from both in the same way.
     *
     * @param next the first token of the line
     * @param groups the conditional groups that are open
     */
    record Position(
            Token next,
            List<?> groups,
            GuardState guardState,
            @Nullable String guard) {}

    /** The position at a token that was just read and starts a line. */
    Position positionAt(Token next) {
        return new Position(next, conditionals.snapshot(), guardState, guard);
    }

    /** Continues at a position of this file. */
    void continueAt(Position position) {
        lexer.seek(position.next());
        ahead = position.next();
        conditionals.restore(position.groups());
        guardState = position.guardState();
        guard = position.guard();
    }

    /** Whether the directive that starts with a {@code #} is an {@code #include} in its usual spelling. */
    boolean isInclude(Token hash) {
        String text = found.file().text();
        int at = hash.end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return hash.is("#") && (text.startsWith("include", at) || text.startsWith("import", at));
    }

    /** The rest of the line, without the token that starts the next line. */
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

    /** Called for text, and for a directive that cannot be outside an include guard. */
    void noteText() {
        if (guardState != GuardState.OPEN) {
            guardState = GuardState.NONE;
        }
    }

    void noteIfndef(String name) {
        if (guardState == GuardState.UNKNOWN) {
            guardState = GuardState.OPEN;
            guard = name;
        } else {
            noteText();
        }
    }

    void noteBranch() {
        if (conditionals.depth() == 1) {
            guardState = GuardState.NONE;
        }
    }

    void noteEndif() {
        if (conditionals.depth() == 0) {
            guardState = guardState == GuardState.OPEN ? GuardState.CLOSED : GuardState.NONE;
        }
    }

    /** The include guard, which prevents a second inclusion; null if there is none, or the file was not read to its end. */
    @Nullable
    String guard() {
        return guardState == GuardState.CLOSED ? guard : null;
    }
}
