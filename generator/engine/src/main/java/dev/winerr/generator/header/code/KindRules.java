package dev.winerr.generator.header.code;

import dev.winerr.ResultKind;
import java.util.regex.Pattern;

/** Rules for the kind of a number whose type does not determine it, by its name and size. */
public final class KindRules {
    private static final Pattern SOCKET_NAME = Pattern.compile("WSAE[A-Z]+");

    private static final int LARGEST_WIN32 = 0xFFFF;

    private KindRules() {}

    /**
     * The kind of a number with a severity whose type does not determine its kind: HRESULT if the severity bit is set and the
     * name contains {@code E_} as a word, NTSTATUS if the name is {@code STATUS_*} or {@code DBG_*}, otherwise {@link
     * ResultKind#OTHER}.
     */
    public static ResultKind ofUntyped(String name, int bits) {
        if (bits < 0 && hasHresultWord(name)) {
            return ResultKind.HRESULT;
        }
        return bits >>> 30 != 0 && isStatusName(name) ? ResultKind.NTSTATUS : ResultKind.OTHER;
    }

    private static boolean hasHresultWord(String name) {
        int word = name.startsWith("E_") ? 0 : name.indexOf("_E_") + 1;
        return (word > 0 || name.startsWith("E_")) && word + "E_".length() < name.length();
    }

    private static boolean startsWith(String start, String name) {
        return name.startsWith(start) && name.length() > start.length();
    }

    /**
     * The kind of a message with a stated severity: Win32 codes have none (MS-ERREF section 2.2), so it is one only if
     * its name is that of one, whatever its type.
     *
     * @param kind the kind according to type or value
     */
    public static ResultKind ofMessage(ResultKind kind, String name) {
        return kind == ResultKind.WIN32 && !isWin32Name(name) ? ResultKind.OTHER : kind;
    }

    /** Whether a value is in the range of Win32 error codes (MS-ERREF section 2.2). */
    public static boolean isWin32Range(long value) {
        return value >= 0 && value <= LARGEST_WIN32;
    }

    /**
     * Whether a name is that of a Win32 code, if its value is in the range. Only the start of a name counts:
     * INTERNET_FLAG_ERROR_UI is a flag, and MACHINE_CHECK_ERROR a bug check.
     */
    public static boolean isWin32Name(String name) {
        return startsWith("ERROR_", name)
                || startsWith("NERR_", name)
                || (startsWith("WSAE", name) && SOCKET_NAME.matcher(name).matches());
    }

    /** Whether a name is that of an NTSTATUS, even if winnt.h casts it to DWORD. */
    public static boolean isStatusName(String name) {
        return startsWith("STATUS_", name) || startsWith("DBG_", name);
    }
}
