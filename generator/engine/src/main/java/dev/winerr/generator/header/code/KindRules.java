package dev.winerr.generator.header.code;

import dev.winerr.ResultKind;
import java.util.regex.Pattern;

/** What spelling and size tell of the kind of a number whose type tells nothing. */
public final class KindRules {
    private static final Pattern HRESULT_NAME = Pattern.compile("(?:.*_)?E_.+");
    private static final Pattern STATUS_NAME = Pattern.compile("(?:STATUS|DBG)_.+");
    /** Within a name the word tells nothing: INTERNET_FLAG_ERROR_UI is a flag, and MACHINE_CHECK_ERROR stops the machine. */
    private static final Pattern WIN32_NAME = Pattern.compile("ERROR_.+|NERR_.+|WSAE[A-Z]+");

    private static final int LARGEST_WIN32 = 0xFFFF;

    private KindRules() {}

    /**
     * The kind of a number with a severity whose type does not tell: HRESULT if the severity bit is set and {@code E_} is a
     * word of its own in the name, NTSTATUS if the name is {@code STATUS_*} or {@code DBG_*}, else {@link ResultKind#OTHER}.
     */
    public static ResultKind ofUntyped(String name, int bits) {
        if (bits < 0 && HRESULT_NAME.matcher(name).matches()) {
            return ResultKind.HRESULT;
        }
        return bits >>> 30 != 0 && isStatusName(name) ? ResultKind.NTSTATUS : ResultKind.OTHER;
    }

    /**
     * The kind of a message whose severity is stated: Win32 codes have none (MS-ERREF section 2.2), so it is one only if it is
     * called like one, whatever its type.
     *
     * @param kind what type or value say
     */
    public static ResultKind ofMessage(ResultKind kind, String name) {
        return kind == ResultKind.WIN32 && !isWin32Name(name) ? ResultKind.OTHER : kind;
    }

    /** Whether a value is in the range of Win32 error codes, MS-ERREF section 2.2. */
    public static boolean isWin32Range(long value) {
        return value >= 0 && value <= LARGEST_WIN32;
    }

    /** Whether a name is a Win32 code's, if its value is one too. */
    public static boolean isWin32Name(String name) {
        return WIN32_NAME.matcher(name).matches();
    }

    /** Whether a name is an NTSTATUS's even where winnt.h casts it to DWORD. */
    public static boolean isStatusName(String name) {
        return STATUS_NAME.matcher(name).matches();
    }
}
