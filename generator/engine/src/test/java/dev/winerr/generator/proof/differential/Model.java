package dev.winerr.generator.proof.differential;

import dev.winerr.generator.proof.differential.Term.Form;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The semantics of C expressions, calculated with numbers of any size to detect what C leaves undefined: C17 6.5 for a
 * program's expressions, 6.10.1 for conditions, where every number has 64 bits.
 */
final class Model {
    private final boolean condition;

    private Model(boolean condition) {
        this.condition = condition;
    }

    static Model ofExpressions() {
        return new Model(false);
    }

    static Model ofConditions() {
        return new Model(true);
    }

    boolean isCondition() {
        return condition;
    }

    /** The type of plain numbers and of comparisons. */
    CType number() {
        return condition ? CType.LLONG : CType.INT;
    }

    Term parentheses(Term inner) {
        return new Term(Form.PARENTHESES, "", List.of(inner), inner.type(), inner.value());
    }

    Term cast(String name, CType type, Term operand) {
        BigInteger value = operand.value();
        return new Term(Form.CAST, name, List.of(operand), type, value == null ? null : type.convert(value));
    }

    Term sizeOfType(String text, int bytes) {
        return new Term(Form.SIZE_OF_TYPE, text, List.of(), CType.ULLONG, BigInteger.valueOf(bytes));
    }

    Term sizeOfValue(Term operand) {
        BigInteger bytes = BigInteger.valueOf(operand.type().bytes());
        return new Term(Form.SIZE_OF_VALUE, "sizeof", List.of(operand), CType.ULLONG, bytes);
    }

    Term unary(String operator, Term operand) {
        CType type = operator.equals("!") ? number() : operand.type().promoted();
        BigInteger value = operand.value();
        if (value != null) {
            value = switch (operator) {
                case "-" -> ofType(type, value.negate());
                case "~" -> type.convert(value.not());
                case "!" -> BigInteger.valueOf(value.signum() == 0 ? 1 : 0);
                default -> value;
            };
        }
        return new Term(Form.UNARY, operator, List.of(operand), type, value);
    }

    Term conditional(Term condition, Term yes, Term no) {
        CType type = yes.type().promoted().common(no.type().promoted());
        BigInteger decision = condition.value();
        BigInteger chosen = decision == null ? null : (decision.signum() != 0 ? yes : no).value();
        return new Term(
                Form.CONDITIONAL, "?", List.of(condition, yes, no), type, chosen == null ? null : type.convert(chosen));
    }

    Term binary(String operator, Term left, Term right) {
        return switch (operator) {
            case "&&", "||" -> logical(operator, left, right);
            case "<<", ">>" -> shift(operator, left, right);
            default -> arithmetic(operator, left, right);
        };
    }

    private Term logical(String operator, Term left, Term right) {
        boolean and = operator.equals("&&");
        BigInteger first = left.value();
        BigInteger value = null;
        if (first != null && (first.signum() != 0) != and) {
            value = BigInteger.valueOf(and ? 0 : 1);
        } else if (first != null) {
            BigInteger second = right.value();
            value = second == null ? null : BigInteger.valueOf(second.signum() == 0 ? 0 : 1);
        }
        return new Term(Form.BINARY, operator, List.of(left, right), number(), value);
    }

    /** C17 6.5.7: shifts that are too far, and bits shifted out of a signed number, are undefined. */
    private static Term shift(String operator, Term left, Term right) {
        CType type = left.type().promoted();
        BigInteger from = left.value();
        BigInteger by = right.value();
        BigInteger value = null;
        if (from != null && by != null && by.signum() >= 0 && by.compareTo(BigInteger.valueOf(type.bits())) < 0) {
            if (operator.equals(">>")) {
                value = from.shiftRight(by.intValue());
            } else if (!type.isSigned()) {
                value = type.convert(from.shiftLeft(by.intValue()));
            } else if (from.signum() >= 0) {
                value = ofType(type, from.shiftLeft(by.intValue()));
            }
        }
        return new Term(Form.BINARY, operator, List.of(left, right), type, value);
    }

    private Term arithmetic(String operator, Term left, Term right) {
        CType common = left.type().promoted().common(right.type().promoted());
        boolean compares = "< > <= >= == !=".contains(operator);
        BigInteger value = left.value() == null || right.value() == null
                ? null
                : calculate(operator, common, common.convert(left.value()), common.convert(right.value()));
        return new Term(Form.BINARY, operator, List.of(left, right), compares ? number() : common, value);
    }

    private static @Nullable BigInteger calculate(String operator, CType type, BigInteger a, BigInteger b) {
        int order = a.compareTo(b);
        return switch (operator) {
            case "+" -> ofType(type, a.add(b));
            case "-" -> ofType(type, a.subtract(b));
            case "*" -> ofType(type, a.multiply(b));
            case "/" -> b.signum() == 0 ? null : ofType(type, a.divide(b));
            // 6.5.5 paragraph 6: if the quotient is not representable, the remainder is undefined too.
            case "%" -> b.signum() == 0 || ofType(type, a.divide(b)) == null ? null : a.remainder(b);
            case "&" -> a.and(b);
            case "^" -> type.convert(a.xor(b));
            case "|" -> a.or(b);
            case "<" -> truth(order < 0);
            case ">" -> truth(order > 0);
            case "<=" -> truth(order <= 0);
            case ">=" -> truth(order >= 0);
            case "==" -> truth(order == 0);
            default -> truth(order != 0);
        };
    }

    private static BigInteger truth(boolean value) {
        return value ? BigInteger.ONE : BigInteger.ZERO;
    }

    /** Unsigned numbers wrap around; a signed one that overflows has no value, C17 6.5 paragraph 5. */
    private static @Nullable BigInteger ofType(CType type, BigInteger value) {
        return !type.isSigned() ? type.convert(value) : type.holds(value) ? value : null;
    }

    /** A term of other parts. */
    Term again(Term term, List<Term> parts) {
        return switch (term.form()) {
            case PARENTHESES -> parentheses(parts.get(0));
            case CAST -> cast(term.symbol(), term.type(), parts.get(0));
            case SIZE_OF_VALUE -> sizeOfValue(parts.get(0));
            case UNARY -> unary(term.symbol(), parts.get(0));
            case BINARY -> binary(term.symbol(), parts.get(0), parts.get(1));
            case CONDITIONAL -> conditional(parts.get(0), parts.get(1), parts.get(2));
            case SIZE_OF_TYPE, LEAF -> term;
        };
    }
}
