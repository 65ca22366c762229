package dev.winerr.generator.header;

/** What family of Windows numbers a constant belongs to, as its C type tells. */
public enum CodeKind {
    /** An {@code HRESULT} or {@code SCODE}: MS-ERREF section 2.1. */
    HRESULT,
    /** An {@code NTSTATUS}: MS-ERREF section 2.3. */
    NTSTATUS,
    /** A Win32 error code, a {@code DWORD} or {@code LONG}: MS-ERREF section 2.2. */
    WIN32,
    /** Any other integer. */
    OTHER
}
