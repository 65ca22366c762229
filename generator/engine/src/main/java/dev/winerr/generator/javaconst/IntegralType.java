package dev.winerr.generator.javaconst;

import java.util.Arrays;
import java.util.Optional;

/** The integral types of Java (JLS 4.2.1). */
public enum IntegralType {
    /** Signed, 8 bits. */
    BYTE(Byte.SIZE),
    /** Signed, 16 bits. */
    SHORT(Short.SIZE),
    /** Unsigned, 16 bits. */
    CHAR(Character.SIZE),
    /** Signed, 32 bits. */
    INT(Integer.SIZE),
    /** Signed, 64 bits. */
    LONG(Long.SIZE);

    private final int bits;

    IntegralType(int bits) {
        this.bits = bits;
    }

    /** The type with a name such as {@code int}; wrapper classes are treated as their primitive types. */
    public static Optional<IntegralType> of(String name) {
        return switch (name) {
            case "Byte" -> Optional.of(BYTE);
            case "Short" -> Optional.of(SHORT);
            case "Character" -> Optional.of(CHAR);
            case "Integer" -> Optional.of(INT);
            case "Long" -> Optional.of(LONG);
            default ->
                Arrays.stream(values())
                        .filter(type -> type.keyword().equals(name))
                        .findFirst();
        };
    }

    /** The keyword. */
    public String keyword() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A value narrowed to this type and extended to 64 bits again (JLS 5.1.3). */
    public long narrow(long value) {
        if (this == CHAR) {
            return value & 0xFFFF;
        }
        int rest = Long.SIZE - bits;
        return value << rest >> rest;
    }

    /** Whether a value fits in this type, either as a signed or as an unsigned number. */
    boolean fits(long value) {
        if (this == LONG) {
            return true;
        }
        long above = value >> (bits - 1);
        return above == 0 || above == -1 || value >>> bits == 0;
    }
}
