package dev.winerr.generator.header.mc;

import dev.winerr.generator.header.CodeKind;
import java.util.Locale;

/**
 * What the type of a code says of it.
 *
 * @param kind the family of numbers
 * @param signed whether C sign-extends the value
 */
record CodeType(CodeKind kind, boolean signed) {

    /**
     * The type that a file gives to its codes.
     *
     * @param macro the value of {@code MessageIdTypedefMacro}; empty if there is none
     * @param typedef the value of {@code MessageIdTypedef}; if that is empty too, mc.exe writes {@code 0x...L}
     */
    static CodeType of(String macro, String typedef) {
        String name = (macro.isEmpty() ? typedef : macro).toUpperCase(Locale.ROOT);
        if (name.contains("HRESULT") || name.equals("SCODE")) {
            return new CodeType(CodeKind.HRESULT, true);
        } else if (name.contains("NTSTATUS")) {
            return new CodeType(CodeKind.NTSTATUS, true);
        }
        return switch (name) {
            case "", "DWORD", "ULONG" -> new CodeType(CodeKind.WIN32, false);
            case "LONG" -> new CodeType(CodeKind.WIN32, true);
            case "INT", "INT32", "LONG32" -> new CodeType(CodeKind.OTHER, true);
            default -> new CodeType(CodeKind.OTHER, false);
        };
    }

    /** 32 bits as C has them in this type, extended to 64. */
    long value(int bits) {
        return signed ? bits : Integer.toUnsignedLong(bits);
    }
}
