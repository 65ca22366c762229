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

    private Macro(
            Token name,
            boolean functionLike,
            List<String> parameters,
            boolean variadic,
            List<Token> body,
            Span definition,
            int[] parameterOf,
            boolean plain,
            boolean named) {
        this.name = name;
        this.functionLike = functionLike;
        this.parameters = parameters;
        this.variadic = variadic;
        this.body = body;
        this.definition = definition;
        this.parameterOf = parameterOf;
        this.plain = plain;
        this.named = named;
    }

    /**
     * Creates a macro, and finds its parameters in its replacement list.
     *
     * @param name its name in the definition
     * @param functionLike whether it takes arguments
     * @param parameters their names; the last is {@code __VA_ARGS__} if it is variadic without a name
     * @param variadic whether the last parameter takes all further arguments
     * @param body its replacement list
     * @param definition the whole directive
     */
    static Macro of(
            Token name,
            boolean functionLike,
            List<String> parameters,
            boolean variadic,
            List<Token> body,
            Span definition) {
        int[] parameterOf = new int[body.size()];
        boolean named = false;
        boolean plain = true;
        for (int i = 0; i < parameterOf.length; i++) {
            Token token = body.get(i);
            parameterOf[i] = token.isIdentifier() ? parameters.indexOf(token.text()) : -1;
            named |= token.isIdentifier();
            plain &= token.kind() != TokenKind.PUNCTUATOR || !token.text().startsWith("#");
        }
        return new Macro(name, functionLike, parameters, variadic, body, definition, parameterOf, plain, named);
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

    /** Whether another macro comes from the same directive, perhaps of another reading of the same text. */
    boolean isFrom(Macro other) {
        return this == other || (name.start() == other.name.start() && isSameText(name.file(), other.name.file()));
    }

    /** A text that is not a file may be another object in each reading. */
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
