package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.Map;

/** The operators of C17 6.5 on numbers. */
final class Operators {
    private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(
            Map.entry("*", 10),
            Map.entry("/", 10),
            Map.entry("%", 10),
            Map.entry("+", 9),
            Map.entry("-", 9),
            Map.entry("<<", 8),
            Map.entry(">>", 8),
            Map.entry("<", 7),
            Map.entry(">", 7),
            Map.entry("<=", 7),
            Map.entry(">=", 7),
            Map.entry("==", 6),
            Map.entry("!=", 6),
            Map.entry("&", 5),
            Map.entry("^", 4),
            Map.entry("|", 3),
            Map.entry("&&", 2),
            Map.entry("||", 1));

    private Operators() {}

    /** The precedence of a binary operator, from 1; 0 if the token is not one. */
    static int precedence(Token token) {
        return token.kind() == TokenKind.PUNCTUATOR ? PRECEDENCE.getOrDefault(token.text(), 0) : 0;
    }

    static Value unary(Token operator, Value operand) {
        Value value = operand.promoted();
        if (value.isFloating() && operator.is("-")) {
            return Value.of(-value.number(), value.type());
        }
        return switch (operator.text()) {
            case "-" -> new Value(-value.bits(), value.type());
            case "~" -> new Value(~value.bits(), value.type());
            default -> value;
        };
    }

    static Value binary(Token operator, Value left, Value right) throws NotConstantException {
        return switch (operator.text()) {
            case "<<", ">>" -> shift(operator, left.promoted(), right.promoted());
            case "&&" -> truth(left.isTrue() && right.isTrue());
            case "||" -> truth(left.isTrue() || right.isTrue());
            default -> converted(operator, left, right);
        };
    }

    /** The result type of a shift or division that has no value. */
    static Type.Arithmetic typeOf(Token operator, Value left, Value right) {
        boolean shift = operator.is("<<") || operator.is(">>");
        return shift ? left.type().promoted() : common(left, right);
    }

    /** The common type of the operands of most operators. */
    static Type.Arithmetic common(Value left, Value right) {
        Type.Arithmetic a = left.type().promoted();
        Type.Arithmetic b = right.type().promoted();
        return new Type.Arithmetic(
                Basic.common(a.basic(), b.basic()), a.typedefKind().with(b.typedefKind()));
    }

    private static Value shift(Token operator, Value left, Value right) throws NotConstantException {
        if (right.bits() < 0 || right.bits() >= left.basic().bits()) {
            throw new NotConstantException(Cause.NO_VALUE, "it shifts by " + right.bits() + " bits", operator);
        }
        int count = (int) right.bits();
        boolean toLeft = operator.text().equals("<<");
        long right64 = left.basic().isSigned() ? left.bits() >> count : left.bits() >>> count;
        return new Value(toLeft ? left.bits() << count : right64, left.type());
    }

    /** Whether it accepts floating-point operands (C17 6.5.5 to 6.5.14). */
    static boolean acceptsFloating(Token operator) {
        return switch (operator.text()) {
            case "*", "/", "+", "-", "!", "<", ">", "<=", ">=", "==", "!=", "&&", "||", "?" -> true;
            default -> false;
        };
    }

    /** Operators on two operands, at least one of which is a floating-point number. */
    private static Value floating(Token operator, Value left, Value right, Type.Arithmetic type) {
        double a = left.as(type).number();
        double b = right.as(type).number();
        return switch (operator.text()) {
            case "*" -> Value.of(a * b, type);
            case "/" -> Value.of(a / b, type);
            case "+" -> Value.of(a + b, type);
            case "-" -> Value.of(a - b, type);
            case "<" -> truth(a < b);
            case ">" -> truth(a > b);
            case "<=" -> truth(a <= b);
            case ">=" -> truth(a >= b);
            case "==" -> truth(a == b);
            default -> truth(a != b);
        };
    }

    private static Value converted(Token operator, Value left, Value right) throws NotConstantException {
        Type.Arithmetic type = common(left, right);
        if (type.basic().isFloating()) {
            return floating(operator, left, right, type);
        }
        long a = left.as(type).bits();
        long b = right.as(type).bits();
        boolean signed = type.basic().isSigned();
        int order = signed ? Long.compare(a, b) : Long.compareUnsigned(a, b);
        return switch (operator.text()) {
            case "*" -> new Value(a * b, type);
            case "+" -> new Value(a + b, type);
            case "-" -> new Value(a - b, type);
            case "/" ->
                new Value(signed ? a / nonZero(b, operator) : Long.divideUnsigned(a, nonZero(b, operator)), type);
            case "%" ->
                new Value(signed ? a % nonZero(b, operator) : Long.remainderUnsigned(a, nonZero(b, operator)), type);
            case "&" -> new Value(a & b, type);
            case "^" -> new Value(a ^ b, type);
            case "|" -> new Value(a | b, type);
            case "<" -> truth(order < 0);
            case ">" -> truth(order > 0);
            case "<=" -> truth(order <= 0);
            case ">=" -> truth(order >= 0);
            case "==" -> truth(order == 0);
            default -> truth(order != 0);
        };
    }

    private static Value truth(boolean value) {
        return Value.of(value ? 1 : 0);
    }

    private static long nonZero(long divisor, Token operator) throws NotConstantException {
        if (divisor == 0) {
            throw new NotConstantException(Cause.DIVISION_BY_ZERO, "it divides by zero", operator);
        }
        return divisor;
    }
}
