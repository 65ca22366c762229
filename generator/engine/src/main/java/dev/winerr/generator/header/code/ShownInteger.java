package dev.winerr.generator.header.code;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import java.util.Locale;

/**
 * An integer constant as it is shown to people and programs.
 *
 * @param value its value in C, sign- or zero-extended to 64 bits according to its type
 * @param wide whether it needs more than 32 bits, signed or unsigned
 */
public record ShownInteger(long value, boolean wide) {
    /** An integer whose type is unknown: it is wide if its value fits neither in 32 signed nor in 32 unsigned bits. */
    public static ShownInteger of(long value) {
        return new ShownInteger(value, value != (int) value && value >>> Integer.SIZE != 0);
    }

    /** Hexadecimal digits: eight, {@code 0x80040227}, or sixteen if it is wide. */
    public String hex() {
        return wide ? String.format(Locale.ROOT, "0x%016X", value) : Spelling.hex((int) value);
    }

    /** The value as an unsigned number if it is not wide. */
    public long unsigned() {
        return wide ? value : Integer.toUnsignedLong((int) value);
    }

    /** The value as a Java {@code int} if it is not wide. */
    public long signed() {
        return wide ? value : (int) value;
    }

    /** The value as codes of a kind are usually written: Win32 codes in decimal; hexadecimal digits if it is wide. */
    public String of(ResultKind kind) {
        return wide ? hex() : kind.format((int) value);
    }
}
