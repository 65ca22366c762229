package dev.winerr.generator.javaconst;

/**
 * The value of a constant expression after unary or binary numeric promotion (JLS 5.6).
 *
 * @param value the value
 * @param isLong whether its type is {@code long} rather than {@code int}
 */
record Promoted(long value, boolean isLong) {

    static Promoted of(long value, IntegralType type) {
        return new Promoted(type.narrow(value), type == IntegralType.LONG);
    }

    /** This number, narrowed to its type. */
    Promoted narrow() {
        return isLong ? this : new Promoted((int) value, false);
    }

    Promoted with(long newValue, boolean wide) {
        return new Promoted(newValue, wide).narrow();
    }
}
