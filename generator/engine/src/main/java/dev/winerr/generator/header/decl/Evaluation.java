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
    /** How deep declarations may be nested in expressions in declarations. */
    private static final int DEEPEST = 4;

    private final Grammar names;
    private int depth;

    Evaluation(Grammar grammar) {
        this.names = grammar;
    }

    private interface Question<T> {
        T ask() throws NotConstantException;
    }

    private <T> T nested(Question<T> question, Token at) throws NotConstantException {
        if (depth == DEEPEST) {
            throw NotConstantException.tooDeep(DEEPEST, at);
        }
        depth++;
        try {
            return question.ask();
        } finally {
            depth--;
        }
    }

    /** The value of an integer constant expression. */
    Value evaluate(List<Token> tokens, Token at) throws NotConstantException {
        return nested(() -> ConstantExpression.evaluate(tokens, names, at), at);
    }

    /** The value of an enumerator. */
    Outcome ofEnumerator(List<Token> tokens, Token declared) {
        try {
            return new Outcome.Known(evaluate(tokens, declared));
        } catch (NotConstantException e) {
            return declaredWithout(e, declared);
        }
    }

    /** The value of an object of arithmetic type, converted to that type (C17 6.7.9 paragraph 11). */
    Outcome ofObject(List<Token> tokens, Token declared, Type.Arithmetic type) {
        try {
            Value value = nested(() -> ConstantExpression.evaluateNumber(tokens, names, declared), declared);
            return new Outcome.Known(value.as(type));
        } catch (NotConstantException e) {
            return declaredWithout(e, declared);
        }
    }

    /** The outcome of a declaration without a value; unevaluated C++ need not be wrong. */
    private Outcome declaredWithout(NotConstantException e, Token declared) {
        if (names.templates().isParameter(e.at().text())) {
            return new Outcome.NoValue(
                    Why.BEYOND_C, "it depends on '" + e.at().text() + "', a parameter of a template", e.at());
        }
        boolean unread = e.kind() == Cause.MALFORMED || e.kind() == Cause.NO_NUMBER;
        return unread && names.isCpp() ? new Outcome.NoValue(Why.BEYOND_C, e.reason(), e.at()) : without(e, declared);
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
        Type type = depth == DEEPEST ? null : names.typeName(in);
        return type != null && in.peek().isEnd() ? OptionalLong.of(type.alignment()) : number(tokens, at);
    }

    /** The operand of {@code typeof} or {@code _Atomic}: a type, or an expression with a type. */
    Type typeOf(List<Token> tokens, Token at) {
        try {
            TokenCursor in = TokenCursor.of(tokens, at);
            Type type = depth == DEEPEST ? null : names.typeName(in);
            return type != null && in.peek().isEnd()
                    ? type
                    : nested(() -> ConstantExpression.typeOf(tokens, names, at), at);
        } catch (NotConstantException e) {
            return Type.Opaque.VOID;
        }
    }

    /** Whether a name is that of a constant. */
    boolean isConstant(Token name) {
        return names.constant(name) != null;
    }

    /** The outcome of an expression without a value. */
    static Outcome without(NotConstantException e, Token defined) {
        if (isCyclic(e, defined)) {
            return new Outcome.NoValue(Why.IMPOSSIBLE, "macro '" + e.at().text() + "' is defined by itself", e.at());
        } else if (e.kind() == Cause.UNKNOWN_NAME) {
            return e.at().painted()
                    ? new Outcome.NoValue(Why.NAMES_ITSELF, e.at().text(), e.at())
                    : new Outcome.NoValue(Why.UNKNOWN_NAME, e.reason(), e.at());
        } else if (e.kind() == Cause.AT_RUN_TIME) {
            return new Outcome.NoValue(Why.AT_RUN_TIME, e.reason(), e.at());
        } else if (e.kind() == Cause.BEYOND) {
            return new Outcome.NoValue(Why.BEYOND_C, e.reason(), e.at());
        } else if (e.kind() == Cause.UNKNOWN_SIZE) {
            return new Outcome.NoValue(Why.UNKNOWN_NAME, e.reason(), e.at());
        }
        return e.kind() == Cause.DIVISION_BY_ZERO
                ? new Outcome.NoValue(Why.IMPOSSIBLE, e.reason(), e.at())
                : new Outcome.NoValue(Why.UNDETERMINED, e.reason(), e.at());
    }

    static boolean isCyclic(NotConstantException e, Token defined) {
        return e.kind() == Cause.UNKNOWN_NAME && e.at().painted() && !isItself(e.at(), defined);
    }

    /** Whether a name that was not replaced is the whole of its own replacement. */
    private static boolean isItself(Token painted, Token defined) {
        Expansion origin = painted.origin();
        return painted.is(origin == null ? defined.text() : origin.macro());
    }
}
