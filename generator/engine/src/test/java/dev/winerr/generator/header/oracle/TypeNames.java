package dev.winerr.generator.header.oracle;

import dev.winerr.generator.header.type.Basic;

/** Spells types as {@link Gcc#TYPES} does. */
public final class TypeNames {
    private TypeNames() {}

    /** The name of an integer type. */
    public static String of(Basic basic) {
        return switch (basic) {
            case BOOL -> "_Bool";
            case CHAR -> "char";
            case UCHAR -> "unsigned char";
            case SHORT -> "short";
            case USHORT -> "unsigned short";
            case INT -> "int";
            case UINT -> "unsigned";
            case LONG -> "long";
            case ULONG -> "unsigned long";
            case LLONG -> "long long";
            case ULLONG -> "unsigned long long";
            default -> throw new IllegalArgumentException("no integer type: " + basic);
        };
    }
}
