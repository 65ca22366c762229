package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Operand.Address;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses and evaluates expressions, C17 6.5.2 to 6.5.15. */
final class ExpressionParser {
    private static final int DEEPEST = 500;
    private static final Set<String> SIZES = Set.of("sizeof", "_Alignof", "alignof", "__alignof", "__alignof__");

    private final TokenCursor in;
    private final Names names;
    private final PrimaryExpression primary;
    private int depth;
    private int unevaluated;
    private @Nullable Token floating;

    ExpressionParser(TokenCursor in, Names names) {
        this.in = in;
        this.names = names;
        this.primary = new PrimaryExpression(in, names, this);
    }

    /** Parses an expression of which only the type is used. */
    Operand unevaluated() throws NotConstantException {
        unevaluated++;
        Operand operand = conditional();
        unevaluated--;
        return operand;
    }

    /** Whether the value of the current expression is used. */
    boolean isEvaluated() {
        return unevaluated == 0;
    }

    /** The first floating-point number that was read, or else another token. */
    Token floatingOr(Token other) {
        return floating == null ? other : floating;
    }

    void noteFloating(Token number) {
        floating = floating == null ? number : floating;
    }

    Operand conditional() throws NotConstantException {
        descend();
        Operand condition = binary(1);
        Token question = in.peek();
        if (in.takeIf("?")) {
            boolean holds = Conversions.isTrue(loaded(condition), question);
            Operand yes = in.peek().is(":") ? condition : evaluatedIf(holds);
            expect(":");
            Operand no = evaluatedIf(!holds);
            Value first = Conversions.number(loaded(yes), question);
            Value second = Conversions.number(loaded(no), question);
            condition = (holds ? first : second).as(Operators.common(first, second));
        }
        depth--;
        return condition;
    }

    private Operand evaluatedIf(boolean counts) throws NotConstantException {
        unevaluated += counts ? 0 : 1;
        Operand value = conditional();
        unevaluated -= counts ? 0 : 1;
        return value;
    }

    private void descend() throws NotConstantException {
        if (++depth > DEEPEST) {
            throw NotConstantException.tooDeep(DEEPEST, in.peek());
        }
    }

    private Operand binary(int lowest) throws NotConstantException {
        Operand left = unary();
        for (int p = Operators.precedence(in.peek()); p >= lowest; p = Operators.precedence(in.peek())) {
            Token operator = in.take();
            left = loaded(left);
            boolean decided = (operator.is("&&") && !Conversions.isTrue(left, operator))
                    || (operator.is("||") && Conversions.isTrue(left, operator));
            unevaluated += decided ? 1 : 0;
            Operand right = binary(p + 1);
            unevaluated -= decided ? 1 : 0;
            left = apply(operator, Lvalues.decayed(left), Lvalues.decayed(loaded(right)));
        }
        return left;
    }

    private Operand apply(Token operator, Operand left, Operand right) throws NotConstantException {
        if (left instanceof Address || right instanceof Address) {
            return Lvalues.arithmetic(operator, left, right);
        }
        Value a = Conversions.number(left, operator);
        Value b = Conversions.number(right, operator);
        try {
            return intmax(Operators.binary(operator, a, b));
        } catch (NotConstantException e) {
            if (unevaluated > 0) {
                return new Value(0, Operators.typeOf(operator, a, b));
            }
            throw e;
        }
    }

    Operand unary() throws NotConstantException {
        descend();
        Token token = in.peek();
        Operand value;
        if (token.is("(")) {
            value = parenthesized();
        } else if (token.is("+") || token.is("-") || token.is("~")) {
            in.take();
            value = intmax(Operators.unary(token, Conversions.number(loaded(unary()), token)));
        } else if (token.is("!")) {
            in.take();
            value = intmax(Value.of(Conversions.isTrue(loaded(unary()), token) ? 0 : 1));
        } else if (token.is("&")) {
            in.take();
            value = Lvalues.addressOf(unary(), token);
        } else if (token.is("*")) {
            in.take();
            value = Lvalues.target(loaded(unary()), token);
        } else if (token.is("__extension__")) {
            in.take();
            value = unary();
        } else if (token.isIdentifier() && SIZES.contains(token.text()) && !names.inCondition()) {
            in.take();
            value = size(token);
        } else {
            value = postfix(primary.parse());
        }
        depth--;
        return value;
    }

    private Operand parenthesized() throws NotConstantException {
        Token open = in.take();
        Type type = names.typeName(in);
        if (type != null) {
            if (in.peek().isIdentifier()) {
                throw Conversions.unknownType(in.peek());
            }
            expect(")");
            return in.peek().is("{") && !isEvaluated()
                    ? postfix(compound(type))
                    : Conversions.cast(type, open, unary());
        }
        refuseUnknownCast();
        Operand value = conditional();
        expect(")");
        return postfix(value);
    }

    /** A compound literal, C17 6.5.2.5, an object whose value is unknown. */
    private Operand compound(Type type) {
        in.skipBracketed();
        return new Operand.Lvalue(0, type);
    }

    /** Members and elements of an object, C17 6.5.2. */
    Operand postfix(Operand object) throws NotConstantException {
        Operand value = object;
        while (true) {
            Token operator = in.peek();
            if (operator.is("->")) {
                in.take();
                value = Lvalues.member(Lvalues.target(loaded(value), operator), in.take());
            } else if (operator.is(".")) {
                in.take();
                value = Lvalues.member(value, in.take());
            } else if (operator.is("[")) {
                in.take();
                value = Lvalues.element(Lvalues.decayed(loaded(value)), conditional(), operator);
                expect("]");
            } else {
                return value;
            }
        }
    }

    /** Some value for an object if only its type is used; any other operand unchanged, because no value is known. */
    private Operand loaded(Operand operand) {
        if (isEvaluated() || !(operand instanceof Operand.Lvalue lvalue)) {
            return operand;
        } else if (lvalue.type().plain() instanceof Type.Pointer pointer) {
            return new Address(0, pointer.target());
        }
        return lvalue.type().plain() instanceof Type.Arithmetic number ? new Value(0, number) : operand;
    }

    /** {@code (NAME)0x80040001}: the name can only be that of a type. */
    private void refuseUnknownCast() throws NotConstantException {
        Token name = in.peek();
        if (!name.isIdentifier() || !in.peek(1).is(")") || names.inCondition()) {
            return;
        }
        Token third = in.peek(2);
        boolean operand = third.kind() == TokenKind.NUMBER || third.isIdentifier() || third.is("(");
        if (operand && names.constant(name) == null) {
            throw Conversions.unknownType(name);
        }
    }

    private Value size(Token operator) throws NotConstantException {
        int mark = in.mark();
        Type type = in.takeIf("(") ? names.typeName(in) : null;
        if (type == null || !in.takeIf(")") || in.peek().is("{")) {
            in.reset(mark);
            unevaluated++;
            type = unary().type();
            unevaluated--;
        }
        boolean size = operator.is("sizeof");
        return new Value(size ? Lvalues.size(type, operator) : Lvalues.alignment(type, operator), Conversions.SIZE);
    }

    /** In a condition, all signed types act as {@code intmax_t} (C17 6.10.1 paragraph 4). */
    Value intmax(Value value) {
        return names.inCondition() && value.basic().isSigned() ? value.as(Conversions.INTMAX) : value;
    }

    void expect(String spelling) throws NotConstantException {
        Token token = in.take();
        if (!token.is(spelling)) {
            boolean slip = token.isEnd() && spelling.equals(")");
            String reason = token.isEnd()
                    ? "a '" + spelling + "' is missing"
                    : "expected '" + spelling + "', found '" + token.text() + "'";
            throw new NotConstantException(slip ? Cause.SLIP : Cause.MALFORMED, reason, token);
        }
    }
}
