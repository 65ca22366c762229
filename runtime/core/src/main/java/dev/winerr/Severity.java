package dev.winerr;

/**
 * The severity of a result, in the four levels of an NTSTATUS (MS-ERREF section 2.3).
 *
 * <p>HRESULTs and Win32 codes have only {@link #SUCCESS} and {@link #ERROR}.
 */
public enum Severity {
    /** The operation succeeded. */
    SUCCESS,
    /** It succeeded, with additional information: NTSTATUS values from {@code 0x40000000}. */
    INFORMATIONAL,
    /** It succeeded in part, or something needs attention: NTSTATUS values from {@code 0x80000000}. */
    WARNING,
    /** It failed. */
    ERROR
}
