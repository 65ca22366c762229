package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that a header defines and that may be a constant.
 *
 * @param name its name where it is defined
 * @param scope the scopes of C++ that it stands in, each with {@code ::} after it; empty for most
 * @param definition the whole definition, from its first token to its last
 * @param body the tokens of its value as they are written, macros not replaced; of a declaration, as they were read
 * @param outcome what its value is
 * @param enumeration the brace that opens the enumeration it belongs to, if it does to one
 */
public record Constant(
        Token name, String scope, Span definition, List<Token> body, Outcome outcome, Optional<Token> enumeration) {

    /** This constant under another name. */
    public Constant named(Token newName) {
        return new Constant(newName, scope, definition, body, outcome, enumeration);
    }

    /** The name of another constant, if that is all of the definition; not one out of the macro that defines both. */
    public Optional<String> soleName() {
        int from = 0;
        int to = body.size();
        while (to - from >= 3 && body.get(from).is("(") && body.get(to - 1).is(")")) {
            from++;
            to--;
        }
        Token target = body.isEmpty() ? name : body.get(from).root();
        boolean sole = to - from == 1 && target.isIdentifier() && !isCalled(target) && !target.equals(name.root());
        return sole ? Optional.of(target.text()) : Optional.empty();
    }

    /** Whether arguments follow a macro's name. */
    private static boolean isCalled(Token name) {
        String text = name.file().text();
        int at = name.end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '(';
    }
}
