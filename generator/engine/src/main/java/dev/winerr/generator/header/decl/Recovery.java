package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import java.util.Set;

/** Finds where to continue after a declaration, or after something that is not one. */
final class Recovery {
    /** Tokens that begin a declaration if they also begin a line. */
    private static final Set<String> BEGINNINGS =
            Set.of("const", "constexpr", "static", "typedef", "extern", "enum", "struct", "union", "inline");

    private Recovery() {}

    /**
     * Skips the rest of a declaration after its declarators: through its semicolon or the body of its function or, if
     * neither follows, up to the probable start of the next one; never beyond the closing brace of its scope.
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
