package dev.winerr.generator.header.expr;

/**
 * The type of a constant expression.
 *
 * @param basic its size and sign
 * @param family what the name of its typedef says
 */
public record Type(Basic basic, Family family) {
    /** {@code int}. */
    public static final Type INT = of(Basic.INT);

    /** Whatever is no number. */
    public static final Type OTHER = of(Basic.OTHER);

    /** Any pointer. */
    public static final Type POINTER = of(Basic.POINTER);

    /** A type without a telling name. */
    public static Type of(Basic basic) {
        return new Type(basic, Family.NONE);
    }

    Type promoted() {
        return basic.promoted() == basic ? this : of(basic.promoted());
    }
}
