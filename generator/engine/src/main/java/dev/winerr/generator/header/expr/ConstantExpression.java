package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Operand.Address;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;

/** Evaluates constant expressions, C17 6.6, whose macros are replaced already. */
public final class ConstantExpression {
    private ConstantExpression() {}

    /**
     * Evaluates tokens.
     *
     * @param tokens all of the expression
     * @param names what the names in it mean
     * @param at where to say that there is no expression
     * @throws NotConstantException if they are no integer constant expression
     */
    public static Value evaluate(List<Token> tokens, Names names, Token at) throws NotConstantException {
        TokenCursor in = TokenCursor.of(tokens, at);
        ExpressionParser parser = new ExpressionParser(in, names);
        Value value = whole(parser, in, at);
        if (value.isFloating()) {
            throw NotConstantException.no("it is a floating-point number", parser.floatingOr(at));
        }
        return value;
    }

    /**
     * Evaluates tokens whose value may be a floating-point number too: an arithmetic constant expression, C17 6.6 paragraph 8.
     *
     * @param tokens all of the expression
     * @param names what the names in it mean
     * @param at where to say that there is no expression
     * @throws NotConstantException if they are none
     */
    public static Value evaluateNumber(List<Token> tokens, Names names, Token at) throws NotConstantException {
        TokenCursor in = TokenCursor.of(tokens, at);
        return whole(new ExpressionParser(in, names), in, at);
    }

    /** The type of an expression, whatever its value. */
    public static Type typeOf(List<Token> tokens, Names names, Token at) throws NotConstantException {
        return new ExpressionParser(TokenCursor.of(tokens, at), names)
                .unevaluated()
                .type();
    }

    private static Value whole(ExpressionParser parser, TokenCursor in, Token at) throws NotConstantException {
        Operand operand = Places.decayed(parser.conditional());
        Token rest = in.peek();
        if (!rest.isEnd()) {
            boolean slip = operand instanceof Value
                    && (rest.is(";") || rest.is(")"))
                    && in.peek(1).isEnd();
            throw new NotConstantException(
                    slip ? Cause.SLIP : Cause.MALFORMED, "'" + rest.text() + "' follows a complete expression", rest);
        } else if (operand instanceof Value value) {
            return value;
        }
        throw NotConstantException.no(operand instanceof Address ? "it is a pointer" : "it is an object in memory", at);
    }
}
