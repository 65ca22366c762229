package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A definition in a header that may be a constant.
 *
 * @param name its name in the definition
 * @param scope the enclosing C++ scopes, each followed by {@code ::}; usually empty
 * @param definition the complete definition, from its first token to its last
 * @param body the tokens of its value, for a macro before expansion, for a declaration as read
 * @param outcome its value, or why it has none
 * @param enumeration the opening brace of its enumeration, if it is an enumerator
 */
public record Constant(
        Token name, String scope, Span definition, List<Token> body, Outcome outcome, Optional<Token> enumeration) {

    /** This constant with another name. */
    public Constant named(Token newName) {
        return new Constant(newName, scope, definition, body, outcome, enumeration);
    }

    /** The name of another constant, if that is the whole definition; not if one macro defines both. */
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

    /** Whether a macro's name is followed by arguments. */
    private static boolean isCalled(Token name) {
        String text = name.file().text();
        int at = name.end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '(';
    }
}
