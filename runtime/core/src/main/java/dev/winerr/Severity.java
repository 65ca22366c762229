package dev.winerr;

/**
 * How bad a result is, in the four steps of an NTSTATUS (MS-ERREF section 2.3).
 *
 * <p>An HRESULT and a Win32 code know only {@link #SUCCESS} and {@link #ERROR}.
 */
public enum Severity {
    /** The operation did what it was asked to do. */
    SUCCESS,
    /** It did, and there is something to know: NTSTATUS values from {@code 0x40000000}. */
    INFORMATIONAL,
    /** It did in part, or something needs attention: NTSTATUS values from {@code 0x80000000}. */
    WARNING,
    /** It failed. */
    ERROR
}
