package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Declares functions: for calls of {@code constexpr} functions, C++17 [dcl.constexpr], with the expression that they return. */
final class FunctionReader {
    private final Grammar grammar;

    FunctionReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Declares a function, with the body that may follow. */
    void declare(TokenCursor in, Specifiers specifiers, Declarator declared, Type.Function function) {
        String name = declared.name().map(Token::text).orElse("");
        boolean constant = specifiers.isConstexpr();
        List<Token> value = List.of();
        List<Callable.Parameter> parameters = List.of();
        if (constant && in.peek().is("{")) {
            int mark = in.mark();
            Token brace = in.peek();
            value = returned(TokenCursor.of(in.takeInside(), brace));
            parameters = parameters(TokenCursor.of(declared.parameters(), brace));
            in.reset(mark);
        }
        grammar.symbols().declareFunction(name, new Callable(function.returns(), constant, parameters, value));
    }

    /** The expression of a body that only returns a value; empty for any other body. */
    private static List<Token> returned(TokenCursor in) {
        while (in.peek().is("static_assert") || in.peek().is(";")) {
            Recovery.finish(in);
        }
        if (!in.takeIf("return")) {
            return List.of();
        }
        List<Token> value = in.takeExpression();
        return in.takeIf(";") && in.peek().isEnd() ? value : List.of();
    }

    private List<Callable.Parameter> parameters(TokenCursor in) {
        List<Callable.Parameter> parameters = new ArrayList<>();
        while (!in.peek().isEnd()) {
            Specifiers specifiers = new SpecifierReader(in, grammar).read();
            Type base = specifiers.type().orElse(Type.Opaque.VOID);
            Declarator declared =
                    DeclaratorReader.after(specifiers, in, grammar).read(base);
            String name = declared.name().map(Token::text).orElse("");
            boolean none = name.isEmpty() && declared.type().equals(Type.Opaque.VOID);
            if (!none) {
                parameters.add(new Callable.Parameter(name, declared.type(), declared.initializer()));
            }
            in.takeExpression();
            in.takeIf(",");
            if (in.peek().is(")")
                    || in.peek().is("}")
                    || in.peek().is("]")
                    || in.peek().is(";")) {
                break;
            }
        }
        return parameters;
    }
}
