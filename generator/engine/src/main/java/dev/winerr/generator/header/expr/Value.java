package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.type.Type;

/**
 * The value of a constant expression.
 *
 * @param bits the value, sign-extended or zero-extended to 64 bits by its type
 * @param type its type
 */
public record Value(long bits, Type type) {
    public Value {
        bits = type.basic().wrap(bits);
    }

    /** An {@code int}. */
    public static Value of(int value) {
        return new Value(value, Type.INT);
    }

    /** This value converted to a type, C17 6.3.1.3. */
    public Value as(Type newType) {
        return new Value(bits, newType);
    }

    boolean isTrue() {
        return bits != 0;
    }

    Value promoted() {
        return as(type.promoted());
    }
}
