package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.Map;

/** The operators of C17 6.5 on integers. */
final class Arithmetic {
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

    private Arithmetic() {}

    /** How tightly a binary operator binds, from 1; 0 if it is none. */
    static int precedence(Token token) {
        return token.kind() == TokenKind.PUNCTUATOR ? PRECEDENCE.getOrDefault(token.text(), 0) : 0;
    }

    static Value unary(Token operator, Value operand) {
        Value value = operand.promoted();
        return switch (operator.text()) {
            case "-" -> new Value(-value.bits(), value.type());
            case "~" -> new Value(~value.bits(), value.type());
            case "!" -> Value.of(operand.isTrue() ? 0 : 1);
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

    /** The type of an operation on two operands. */
    static Type common(Value left, Value right) {
        Type a = left.type().promoted();
        Type b = right.type().promoted();
        return Type.of(Basic.common(a.basic(), b.basic()), a.family().with(b.family()));
    }

    private static Value shift(Token operator, Value left, Value right) throws NotConstantException {
        if (right.bits() < 0 || right.bits() >= left.type().basic().bits()) {
            throw new NotConstantException(Cause.NO_VALUE, "it shifts by " + right.bits() + " bits", operator);
        }
        int count = (int) right.bits();
        boolean toLeft = operator.text().equals("<<");
        long right64 = left.type().basic().isSigned() ? left.bits() >> count : left.bits() >>> count;
        return new Value(toLeft ? left.bits() << count : right64, left.type());
    }

    private static Value converted(Token operator, Value left, Value right) throws NotConstantException {
        Type type = common(left, right);
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
