package dev.winerr.generator.header.code;

import java.util.regex.Pattern;

/** What family of Windows numbers a constant belongs to, as its C type tells. */
public enum CodeKind {
    /** An {@code HRESULT} or {@code SCODE}: MS-ERREF section 2.1. */
    HRESULT,
    /** An {@code NTSTATUS}: MS-ERREF section 2.3. */
    NTSTATUS,
    /** A Win32 error code, a {@code DWORD} or {@code LONG}: MS-ERREF section 2.2. */
    WIN32,
    /** Any other integer. */
    OTHER;

    private static final Pattern HRESULT_NAME = Pattern.compile("(?:.*_)?E_.+");
    private static final Pattern STATUS_NAME = Pattern.compile("(?:STATUS|DBG)_.+");
    private static final int LARGEST_WIN32 = 0xFFFF;

    /**
     * The kind of a number with a severity whose type does not tell: HRESULT if the severity bit is set and {@code E_} is a
     * word of its own in the name, NTSTATUS if the name is {@code STATUS_*} or {@code DBG_*}, else {@link #OTHER}.
     */
    public static CodeKind ofUntyped(String name, int bits) {
        if (bits < 0 && HRESULT_NAME.matcher(name).matches()) {
            return HRESULT;
        }
        return bits >>> 30 != 0 && isStatusName(name) ? NTSTATUS : OTHER;
    }

    /** Whether a value is in the range of Win32 error codes, MS-ERREF section 2.2. */
    public static boolean isWin32Range(long value) {
        return value >= 0 && value <= LARGEST_WIN32;
    }

    /** Whether a name is an NTSTATUS's even where winnt.h casts it to DWORD. */
    public static boolean isStatusName(String name) {
        return STATUS_NAME.matcher(name).matches();
    }
}
