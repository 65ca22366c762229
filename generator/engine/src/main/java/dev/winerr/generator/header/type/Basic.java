package dev.winerr.generator.header.type;

/** C's arithmetic types in the data model of 64-bit Windows: LLP64, {@code char} signed. */
public enum Basic {
    /** {@code _Bool}. */
    BOOL(1, false, 0),
    /** {@code char} and {@code signed char}. */
    CHAR(1, true, 1),
    /** {@code unsigned char}. */
    UCHAR(1, false, 1),
    /** {@code short}. */
    SHORT(2, true, 2),
    /** {@code unsigned short}, {@code wchar_t}. */
    USHORT(2, false, 2),
    /** {@code int}. */
    INT(4, true, 3),
    /** {@code unsigned int}. */
    UINT(4, false, 3),
    /** {@code long}. */
    LONG(4, true, 4),
    /** {@code unsigned long}. */
    ULONG(4, false, 4),
    /** {@code long long}. */
    LLONG(8, true, 5),
    /** {@code unsigned long long}. */
    ULLONG(8, false, 5),
    /** {@code float}. */
    FLOAT(4, true, -1),
    /** {@code double} and {@code long double} of Microsoft's compiler. */
    DOUBLE(8, true, -1);

    private final int bytes;
    private final boolean signed;
    private final int rank;

    Basic(int bytes, boolean signed, int rank) {
        this.bytes = bytes;
        this.signed = signed;
        this.rank = rank;
    }

    /** The size in bytes. */
    public int bytes() {
        return bytes;
    }

    /** Whether it has negative values. */
    public boolean isSigned() {
        return signed;
    }

    /** Whether it is an integer type. */
    public boolean isInteger() {
        return rank >= 0;
    }

    /** Whether it is a floating-point type. */
    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    /** The number of value bits. */
    public int bits() {
        return bytes * 8;
    }

    /** The integer promotions, C17 6.3.1.1 paragraph 2. */
    public Basic promoted() {
        return isInteger() && rank < INT.rank ? INT : this;
    }

    /** The usual arithmetic conversions of two promoted arithmetic types, C17 6.3.1.8. */
    public static Basic common(Basic a, Basic b) {
        if (a == b) {
            return a;
        } else if (a.isFloating() || b.isFloating()) {
            return a == DOUBLE || b == DOUBLE ? DOUBLE : FLOAT;
        }
        Basic higher = a.rank > b.rank || (a.rank == b.rank && !a.signed) ? a : b;
        Basic lower = higher == a ? b : a;
        boolean lowerNeedsSign = higher.signed && !lower.signed && higher.bytes == lower.bytes;
        return lowerNeedsSign ? higher.unsigned() : higher;
    }

    private Basic unsigned() {
        return switch (this) {
            case INT -> UINT;
            case LONG -> ULONG;
            case LLONG -> ULLONG;
            default -> this;
        };
    }

    /** The bits of a value in this type, sign- or zero-extended to 64. */
    public long wrap(long value) {
        if (this == BOOL) {
            return value == 0 ? 0 : 1;
        } else if (bytes == 8 || !isInteger()) {
            return value;
        }
        int unused = Long.SIZE - bits();
        return signed ? value << unused >> unused : value << unused >>> unused;
    }
}
