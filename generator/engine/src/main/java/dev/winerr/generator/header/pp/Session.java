package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.report.HeaderLog;

/** What all parts of one reading share. */
final class Session {
    private final Pragmas pragmas;
    private final Budget budget = new Budget();
    private final LineNumbers lines = new LineNumbers();
    private final HeaderLog log;
    private final HiddenParts hidden = new HiddenParts();
    private int counter;
    private boolean lacking;

    Session(Pragmas pragmas, HeaderLog log) {
        this.pragmas = pragmas;
        this.log = log;
    }

    /** Tells that a file to include is nowhere. */
    void lack() {
        lacking = true;
    }

    /** Whether a file to include was nowhere. */
    boolean lacksFile() {
        return lacking;
    }

    /** The macros in force. */
    Macros macros() {
        return pragmas.macros();
    }

    /** The pragmas that were obeyed so far. */
    Pragmas pragmas() {
        return pragmas;
    }

    /** The work that is left. */
    Budget budget() {
        return budget;
    }

    /** The numbers of lines. */
    LineNumbers lines() {
        return lines;
    }

    /** The parts of the file that was read first that conditions hide. */
    HiddenParts hidden() {
        return hidden;
    }

    /** Takes the findings. */
    HeaderLog log() {
        return log;
    }

    /** Whether {@link #place} replaces a name. */
    static boolean isPlace(String name) {
        return name.equals("__LINE__") || name.equals("__FILE__") || name.equals("__COUNTER__");
    }

    /** Replaces the names that tell where they stand, C17 6.10.8.1, and Microsoft's {@code __COUNTER__}. */
    Token place(Token name) {
        return switch (name.text()) {
            case "__LINE__" -> name.respelt(TokenKind.NUMBER, String.valueOf(lines.of(name.root())));
            case "__FILE__" ->
                name.respelt(TokenKind.STRING, "\"" + name.root().file().name().replace("\\", "\\\\") + "\"");
            case "__COUNTER__" -> name.respelt(TokenKind.NUMBER, String.valueOf(counter++));
            default -> name;
        };
    }
}
