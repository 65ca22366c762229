package dev.winerr.generator.proof.differential;

import java.math.BigInteger;

/** The integer types of C on 64-bit Windows in the model, which shares no code with the reader that it tests. */
enum CType {
    BOOL("_Bool", 0, 1, false),
    CHAR("char", 1, 8, true),
    UCHAR("unsigned char", 1, 8, false),
    SHORT("short", 2, 16, true),
    USHORT("unsigned short", 2, 16, false),
    INT("int", 3, 32, true),
    UINT("unsigned", 3, 32, false),
    LONG("long", 4, 32, true),
    ULONG("unsigned long", 4, 32, false),
    LLONG("long long", 5, 64, true),
    ULLONG("unsigned long long", 5, 64, false);

    private final String spelling;
    private final int rank;
    private final int bits;
    private final boolean signed;

    CType(String spelling, int rank, int bits, boolean signed) {
        this.spelling = spelling;
        this.rank = rank;
        this.bits = bits;
        this.signed = signed;
    }

    String spelling() {
        return spelling;
    }

    int bits() {
        return bits;
    }

    boolean isSigned() {
        return signed;
    }

    /** {@code sizeof}. */
    int bytes() {
        return Math.max(1, bits / 8);
    }

    BigInteger least() {
        return signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    }

    BigInteger most() {
        return BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    }

    boolean holds(BigInteger value) {
        return value.compareTo(least()) >= 0 && value.compareTo(most()) <= 0;
    }

    /**
     * C17 6.3.1.2 and 6.3.1.3; implementation-defined cases are reduced modulo 2 to the number of bits, as by all
     * compilers.
     */
    BigInteger convert(BigInteger value) {
        if (this == BOOL) {
            return BigInteger.valueOf(value.signum() == 0 ? 0 : 1);
        }
        BigInteger modulus = BigInteger.ONE.shiftLeft(bits);
        BigInteger rest = value.mod(modulus);
        return holds(rest) ? rest : rest.subtract(modulus);
    }

    /** C17 6.3.1.1. */
    CType promoted() {
        return rank < INT.rank ? INT : this;
    }

    /** C17 6.3.1.8, for promoted types. */
    CType common(CType other) {
        if (signed == other.signed) {
            return rank >= other.rank ? this : other;
        }
        CType signedOne = signed ? this : other;
        CType unsignedOne = signed ? other : this;
        if (unsignedOne.rank >= signedOne.rank) {
            return unsignedOne;
        }
        return signedOne.holds(unsignedOne.most()) ? signedOne : signedOne.unsigned();
    }

    @SuppressWarnings("EnumOrdinal") // Every signed type is followed by its unsigned one.
    private CType unsigned() {
        return switch (this) {
            case INT -> UINT;
            case LONG -> ULONG;
            case LLONG -> ULLONG;
            default -> this;
        };
    }
}
