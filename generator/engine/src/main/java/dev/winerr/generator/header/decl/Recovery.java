package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import java.util.Set;

/** Finds where reading goes on when a declaration is over, or is none that C knows. */
final class Recovery {
    /** What begins a declaration, where it begins a line too. */
    private static final Set<String> BEGINNINGS =
            Set.of("const", "constexpr", "static", "typedef", "extern", "enum", "struct", "union", "inline");

    private Recovery() {}

    /**
     * Goes past a declaration whose declarators were read: after its semicolon or the body of its function, or, if what
     * comes is neither, to where the next one seems to begin; not after the brace that closes its scope.
     */
    static void finish(TokenCursor in) {
        boolean atOnce = true;
        while (!in.peek().isEnd() && !in.peek().is("}")) {
            Token token = in.peek();
            if (token.is("{")) {
                in.skipBracketed();
                return;
            } else if (!atOnce && token.startsLine() && BEGINNINGS.contains(token.text())) {
                return;
            } else if (in.takeIf(";")) {
                return;
            }
            in.skipOne();
            atOnce = false;
        }
    }
}
