package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Nesting;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;

/**
 * A macro, C17 6.10.3. Two macros are equal only if they are the same object.
 *
 * @see Macros
 */
public final class Macro {
    private static final String OPTIONAL = "__VA_OPT__";

    private final Token name;
    private final boolean functionLike;
    private final List<String> parameters;
    private final boolean variadic;
    private final List<Token> body;
    private final Span definition;
    private final int[] parameterOf;
    private final boolean plain;
    private final boolean named;

    /**
     * Creates a macro.
     *
     * @param name its name in the definition
     * @param functionLike whether it takes arguments
     * @param parameters their names; the last is {@code __VA_ARGS__} if it is variadic without a name
     * @param variadic whether the last parameter takes all further arguments
     * @param body its replacement list
     * @param definition the whole directive
     */
    Macro(
            Token name,
            boolean functionLike,
            List<String> parameters,
            boolean variadic,
            List<Token> body,
            Span definition) {
        this.name = name;
        this.functionLike = functionLike;
        this.parameters = parameters;
        this.variadic = variadic;
        this.body = body;
        this.definition = definition;
        this.parameterOf = new int[body.size()];
        boolean isNamed = false;
        boolean isPlain = true;
        for (int i = 0; i < parameterOf.length; i++) {
            Token token = body.get(i);
            parameterOf[i] = token.isIdentifier() ? parameters.indexOf(token.text()) : -1;
            isNamed |= token.isIdentifier();
            isPlain &= token.kind() != TokenKind.PUNCTUATOR || !token.text().startsWith("#");
        }
        this.named = isNamed;
        this.plain = isPlain;
    }

    /** Its name in the definition. */
    public Token name() {
        return name;
    }

    /** Whether it takes arguments. */
    public boolean isFunctionLike() {
        return functionLike;
    }

    /** Its replacement list. */
    public List<Token> body() {
        return body;
    }

    /** The whole directive, from {@code #} to the last token. */
    public Span definition() {
        return definition;
    }

    int parameterCount() {
        return parameters.size();
    }

    boolean isVariadic() {
        return variadic;
    }

    /** The index of the parameter at this index of the body, or -1. */
    int parameterAt(int index) {
        return parameterOf[index];
    }

    /**
     * The index of the parenthesis that closes the {@code __VA_OPT__(} at this index of the body; 0 if there is none.
     */
    int optionalEnd(int index) {
        boolean opens = variadic
                && body.get(index).is(OPTIONAL)
                && index + 1 < body.size()
                && body.get(index + 1).is("(");
        Nesting nesting = Nesting.ofParentheses();
        for (int i = index + 1; opens && i < body.size(); i++) {
            nesting.count(body.get(i));
            if (!nesting.isOpen()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the body has names, which may have to be replaced. */
    boolean hasNames() {
        return named;
    }

    /** Whether the body has neither {@code #} nor {@code ##}. */
    boolean isPlain() {
        return plain;
    }

    /** Whether another definition is equivalent (C17 6.10.3 paragraph 2). */
    boolean sameAs(Macro other) {
        return functionLike == other.functionLike
                && variadic == other.variadic
                && parameters.equals(other.parameters)
                && spelling(body).equals(spelling(other.body));
    }

    /** Whether another is made by the same directive of the same text, if that is read twice. */
    boolean isFrom(Macro other) {
        return this == other || (name.start() == other.name.start() && isSameText(name.file(), other.name.file()));
    }

    /** What a user sets is a text of its own in each reading. */
    private static boolean isSameText(SourceFile one, SourceFile other) {
        return one == other
                || (one.path().isEmpty()
                        && other.path().isEmpty()
                        && one.name().equals(other.name())
                        && one.text().equals(other.text()));
    }

    private static List<String> spelling(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
