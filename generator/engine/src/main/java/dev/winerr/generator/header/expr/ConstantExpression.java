package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;

/** Evaluates constant expressions, C17 6.6, in which all macros have been replaced. */
public final class ConstantExpression {
    private ConstantExpression() {}

    /**
     * Evaluates tokens.
     *
     * @param tokens the whole expression
     * @param names the meaning of names in it
     * @param at the position to report if there is no expression
     * @throws NotConstantException if the tokens are not an integer constant expression
     */
    public static Value evaluate(List<Token> tokens, Names names, Token at) throws NotConstantException {
        TokenCursor in = TokenCursor.of(tokens, at);
        ExpressionParser parser = new ExpressionParser(in, names);
        Value value = whole(parser, in, at);
        if (value.isFloating()) {
            throw NotConstantException.notANumber("it is a floating-point number", parser.floatingOr(at));
        }
        return value;
    }

    /**
     * Evaluates tokens whose value may also be a floating-point number: an arithmetic constant expression, C17 6.6
     * paragraph 8.
     *
     * @param tokens the whole expression
     * @param names the meaning of names in it
     * @param at the position to report if there is no expression
     * @throws NotConstantException if the tokens are not an arithmetic constant expression
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
        Operand operand = Lvalues.decayed(parser.conditional());
        Token rest = in.peek();
        if (!rest.isEnd()) {
            while (in.peek().is(";") || in.peek().is(")")) {
                in.take();
            }
            boolean slip = operand instanceof Value && in.peek().isEnd();
            throw new NotConstantException(
                    slip ? Cause.SLIP : Cause.MALFORMED, "'" + rest.text() + "' follows a complete expression", rest);
        } else if (operand instanceof Value value) {
            return value;
        }
        throw NotConstantException.notANumber(
                "it is " + operand.described() + ", not an integer constant expression", at);
    }
}
