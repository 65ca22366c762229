package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that a header defines and that may be a constant.
 *
 * @param name its name where it is defined
 * @param definition the whole definition, from its first token to its last
 * @param body the tokens of its value as they are written, macros not replaced; of a declaration, as they were read
 * @param outcome what its value is
 */
public record Constant(Token name, Span definition, List<Token> body, Outcome outcome) {

    /** The name of another constant, if that is all of the definition. */
    public Optional<String> soleName() {
        int from = 0;
        int to = body.size();
        while (to - from >= 3 && body.get(from).is("(") && body.get(to - 1).is(")")) {
            from++;
            to--;
        }
        boolean sole = to - from == 1 && body.get(from).root().isIdentifier();
        return sole ? Optional.of(body.get(from).root().text()) : Optional.empty();
    }
}
