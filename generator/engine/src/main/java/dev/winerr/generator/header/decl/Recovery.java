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

    /** Whether a token seems to begin a declaration, so that a semicolon is missing before it. */
    static boolean isBeginning(Token token) {
        return token.startsLine() && BEGINNINGS.contains(token.text());
    }

    /**
     * Skips the rest of a declaration: up to and including its semicolon or function body or, if neither comes, up to where the
     * next declaration seems to begin. It does not skip the brace that closes the enclosing scope.
     */
    static void finish(TokenCursor in) {
        while (!in.peek().isEnd() && !in.peek().is("}")) {
            Token token = in.peek();
            if (token.is("{")) {
                in.skipBracketed();
                return;
            } else if (isBeginning(token)) {
                return;
            } else if (in.takeIf(";")) {
                return;
            }
            in.skipOne();
        }
    }
}
