package dev.winerr.generator.header.mc;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.KindRules;
import java.util.Locale;
import java.util.Optional;

/**
 * The kind and sign of a code according to its type.
 *
 * @param declared the kind; empty if the file gives its codes no type
 * @param signed whether C sign-extends the value
 */
record CodeType(Optional<ResultKind> declared, boolean signed) {

    /**
     * The type that a file gives to its codes.
     *
     * @param macro the value of {@code MessageIdTypedefMacro}; empty if there is none
     * @param typedef the value of {@code MessageIdTypedef}; if that is empty too, mc.exe writes {@code 0x...L}
     */
    static CodeType of(String macro, String typedef) {
        String name = (macro.isEmpty() ? typedef : macro).toUpperCase(Locale.ROOT);
        if (name.contains("HRESULT") || name.equals("SCODE")) {
            return declared(ResultKind.HRESULT, true);
        } else if (name.contains("NTSTATUS")) {
            return declared(ResultKind.NTSTATUS, true);
        }
        return switch (name) {
            case "" -> new CodeType(Optional.empty(), false);
            case "DWORD", "ULONG" -> declared(ResultKind.WIN32, false);
            case "LONG" -> declared(ResultKind.WIN32, true);
            case "INT", "INT32", "LONG32" -> declared(ResultKind.OTHER, true);
            default -> declared(ResultKind.OTHER, false);
        };
    }

    private static CodeType declared(ResultKind kind, boolean signed) {
        return new CodeType(Optional.of(kind), signed);
    }

    /** 32 bits converted to this type as in C, and extended to 64. */
    long value(int bits) {
        return signed ? bits : Integer.toUnsignedLong(bits);
    }

    /**
     * The kind of a code according to its type. If the file gives it no type, a number without severity and facility is a Win32
     * code. If a severity is stated, {@link KindRules#ofMessage} takes precedence.
     */
    ResultKind kind(String name, int bits, boolean isSeverityStated) {
        ResultKind kind = declared.orElseGet(
                () -> KindRules.isWin32Range(value(bits)) ? ResultKind.WIN32 : KindRules.ofUntyped(name, bits));
        return isSeverityStated ? KindRules.ofMessage(kind, name) : kind;
    }
}
