package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.decl.Outcome.Why;
import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.OptionalLong;

/** Evaluates expressions in declarations, and determines what they lack if they have no value. */
final class Evaluation {
    /** The maximum nesting depth of declarations in expressions in declarations. */
    private static final int DEEPEST = 4;

    private final Grammar grammar;
    private int depth;

    Evaluation(Grammar grammar) {
        this.grammar = grammar;
    }

    private interface Step<T> {
        T run() throws NotConstantException;
    }

    private <T> T nested(Step<T> step, Token at) throws NotConstantException {
        if (depth == DEEPEST) {
            throw NotConstantException.tooDeep(DEEPEST, at);
        }
        depth++;
        try {
            return step.run();
        } finally {
            depth--;
        }
    }

    /** The value of an integer constant expression. */
    Value evaluate(List<Token> tokens, Token at) throws NotConstantException {
        return nested(() -> ConstantExpression.evaluate(tokens, grammar, at), at);
    }

    /** The value of an enumerator. */
    Outcome ofEnumerator(List<Token> tokens, Token declared) {
        try {
            return new Outcome.Known(evaluate(tokens, declared));
        } catch (NotConstantException e) {
            return noValueDeclared(e, declared);
        }
    }

    /** The value of an object of arithmetic type, converted to that type (C17 6.7.9 paragraph 11). */
    Outcome ofObject(List<Token> tokens, Token declared, Type.Arithmetic type) {
        try {
            Value value = nested(() -> ConstantExpression.evaluateNumber(tokens, grammar, declared), declared);
            return new Outcome.Known(value.as(type));
        } catch (NotConstantException e) {
            return noValueDeclared(e, declared);
        }
    }

    /** The outcome of a declaration without a value; what is not an expression of C may be one of C++. */
    private Outcome noValueDeclared(NotConstantException e, Token declared) {
        if (grammar.templates().isParameter(e.at().text())) {
            return new Outcome.NoValue(
                    Why.BEYOND_C, "it depends on '" + e.at().text() + "', a parameter of a template", e.at());
        }
        boolean isRejected = e.kind() == Cause.MALFORMED || e.kind() == Cause.NOT_A_NUMBER;
        return isRejected && grammar.isCpp()
                ? new Outcome.NoValue(Why.BEYOND_C, e.reason(), e.at())
                : noValue(e, declared);
    }

    /** The value of an expression inside a declaration, such as the length of an array; empty if it has none. */
    OptionalLong number(List<Token> tokens, Token at) {
        try {
            return OptionalLong.of(evaluate(tokens, at).bits());
        } catch (NotConstantException e) {
            return OptionalLong.empty();
        }
    }

    /** The operand of {@code _Alignas}, C17 6.7.5: a number of bytes, or a type with that alignment. */
    OptionalLong alignment(List<Token> tokens, Token at) {
        TokenCursor in = TokenCursor.of(tokens, at);
        Type type = depth == DEEPEST ? null : grammar.typeName(in);
        return type != null && in.peek().isEnd() ? OptionalLong.of(type.alignment()) : number(tokens, at);
    }

    /** The operand of {@code typeof} or {@code _Atomic}: a type, or an expression with a type. */
    Type typeOf(List<Token> tokens, Token at) {
        try {
            TokenCursor in = TokenCursor.of(tokens, at);
            Type type = depth == DEEPEST ? null : grammar.typeName(in);
            return type != null && in.peek().isEnd()
                    ? type
                    : nested(() -> ConstantExpression.typeOf(tokens, grammar, at), at);
        } catch (NotConstantException e) {
            return Type.Opaque.VOID;
        }
    }

    /** Whether a name is that of a constant. */
    boolean isConstant(Token name) {
        return grammar.constant(name) != null;
    }

    /** The outcome of an expression without a value. */
    static Outcome noValue(NotConstantException e, Token defined) {
        if (isCyclic(e, defined)) {
            String reason = "macro '" + e.at().text() + "' is defined in terms of itself";
            return new Outcome.NoValue(Why.IMPOSSIBLE, reason, e.at());
        } else if (e.kind() == Cause.UNKNOWN_NAME && e.at().painted()) {
            return new Outcome.NoValue(Why.NAMES_ITSELF, e.at().text(), e.at());
        }
        Why why = switch (e.kind()) {
            case UNKNOWN_NAME, UNKNOWN_SIZE -> Why.UNKNOWN_NAME;
            case AT_RUN_TIME -> Why.AT_RUN_TIME;
            case BEYOND -> Why.BEYOND_C;
            case DIVISION_BY_ZERO -> Why.IMPOSSIBLE;
            case NOT_A_NUMBER, MALFORMED, SLIP, NO_VALUE -> Why.UNDETERMINED;
        };
        return new Outcome.NoValue(why, e.reason(), e.at());
    }

    /** Whether an expression needs a macro that is defined in terms of itself, and not just as its own name. */
    static boolean isCyclic(NotConstantException e, Token defined) {
        return e.kind() == Cause.UNKNOWN_NAME && e.at().painted() && !isItself(e.at(), defined);
    }

    /** Whether a name that was not replaced is the whole replacement list of its own macro. */
    private static boolean isItself(Token painted, Token defined) {
        Expansion origin = painted.origin();
        return painted.is(origin == null ? defined.text() : origin.macro());
    }
}
