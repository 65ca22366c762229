package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operand of {@code #include}, C17 6.4.7.
 *
 * @param name the file
 * @param angled whether it is in angle brackets
 */
record IncludeName(String name, boolean angled) {

    /** The name that tokens represent, or null. */
    static @Nullable IncludeName of(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return null;
        }
        Token first = tokens.get(0);
        if (first.kind() == TokenKind.STRING && first.text().startsWith("\"")) {
            return new IncludeName(first.text().substring(1, first.text().length() - 1), false);
        }
        return first.is("<") ? angled(tokens) : null;
    }

    private static @Nullable IncludeName angled(List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        for (Token token : tokens.subList(1, tokens.size())) {
            if (token.is(">")) {
                return new IncludeName(name.toString(), true);
            }
            name.append(token.spaced() && name.length() > 0 ? " " : "").append(token.text());
        }
        return null;
    }
}
