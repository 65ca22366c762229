package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.memo.EventLog;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.report.HeaderLog;

/** The shared state of one reading. */
final class Session {
    private final Pragmas pragmas;
    private final Budget budget = new Budget();
    private final LineNumbers lines = new LineNumbers();
    private final HeaderLog log;
    private final HiddenParts hidden = new HiddenParts();
    private int counter;
    private boolean lacksFile;
    private final State state;
    private final EventLog<Boolean> missingFiles;

    Session(Pragmas pragmas, HeaderLog log) {
        this.pragmas = pragmas;
        this.log = log;
        this.state = pragmas.macros().state();
        this.missingFiles = state.log(missing -> lacksFile = missing);
        state.with(budget);
    }

    /** The state of the reading. */
    State state() {
        return state;
    }

    /** Takes note that an included file does not exist. */
    void missFile() {
        missingFiles.add(true);
    }

    /** Whether some included file does not exist. */
    boolean lacksFile() {
        return lacksFile;
    }

    /** The macros defined now. */
    Macros macros() {
        return pragmas.macros();
    }

    /** The pragmas executed so far. */
    Pragmas pragmas() {
        return pragmas;
    }

    /** The limits. */
    Budget budget() {
        return budget;
    }

    /** The line numbers. */
    LineNumbers lines() {
        return lines;
    }

    /** The parts of the main file hidden by conditions. */
    HiddenParts hidden() {
        return hidden;
    }

    /** Receives findings. */
    HeaderLog log() {
        return log;
    }

    /** Whether {@link #replacePositional} replaces a name. */
    static boolean isPositional(String name) {
        return name.equals("__LINE__") || name.equals("__FILE__") || name.equals("__COUNTER__");
    }

    /** Replaces the names that depend on their position, C17 6.10.8.1, and Microsoft's {@code __COUNTER__}. */
    Token replacePositional(Token name) {
        return switch (name.text()) {
            case "__LINE__" -> name.respelt(TokenKind.NUMBER, String.valueOf(lines.of(name.root())));
            case "__FILE__" ->
                name.respelt(TokenKind.STRING, "\"" + name.root().file().name().replace("\\", "\\\\") + "\"");
            case "__COUNTER__" -> name.respelt(TokenKind.NUMBER, String.valueOf(count()));
            default -> name;
        };
    }

    private int count() {
        state.abandon();
        return counter++;
    }
}
