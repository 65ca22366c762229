package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;

/**
 * The value of a constant expression.
 *
 * @param bits an integer, sign- or zero-extended to 64 bits according to its type; the bits of a {@code double} if the
 *     type is floating-point
 * @param type its type
 */
public record Value(long bits, Type.Arithmetic type) implements Operand {
    private static final double TWO_TO_63 = 0x1p63;

    public Value {
        bits = type.basic().wrap(bits);
    }

    /** An {@code int}. */
    public static Value of(int value) {
        return new Value(value, Type.Arithmetic.INT);
    }

    /** A floating-point number, rounded to the precision of its type. */
    static Value of(double number, Type.Arithmetic type) {
        double rounded = type.basic() == Basic.FLOAT ? (float) number : number;
        return new Value(Double.doubleToRawLongBits(rounded), type);
    }

    @Override
    public String described() {
        return "a number";
    }

    /** The size and sign of its type. */
    public Basic basic() {
        return type.basic();
    }

    /** This value converted to a type, C17 6.3.1.2 to 6.3.1.5. */
    public Value as(Type.Arithmetic newType) {
        Basic to = newType.basic();
        if (to.isFloating()) {
            return of(number(), newType);
        } else if (!isFloating()) {
            return new Value(bits, newType);
        }
        double number = number();
        return new Value(to == Basic.BOOL ? (number == 0 ? 0 : 1) : truncated(number), newType);
    }

    private static long truncated(double number) {
        return number >= TWO_TO_63 ? (long) (number - TWO_TO_63) + Long.MIN_VALUE : (long) number;
    }

    /**
     * Whether it can be converted to an integer type: for a number out of range, C17 6.3.1.4 does not define a value.
     */
    boolean fits(Basic integer) {
        if (!isFloating() || integer == Basic.BOOL) {
            return true;
        }
        double above = Math.scalb(1.0, integer.bits() - (integer.isSigned() ? 1 : 0));
        double lowest = integer.isSigned() ? -above : 0;
        return Math.ceil(number()) >= lowest && number() < above;
    }

    boolean isFloating() {
        return basic().isFloating();
    }

    /** This value as a floating-point number. */
    double number() {
        if (isFloating()) {
            return Double.longBitsToDouble(bits);
        }
        boolean large = bits < 0 && !basic().isSigned();
        return large ? ((bits >>> 1) | (bits & 1)) * 2.0 : bits;
    }

    boolean isTrue() {
        return isFloating() ? number() != 0 : bits != 0;
    }

    Value promoted() {
        return as(type.promoted());
    }
}
