package dev.winerr.cli;

/** Which constants of headers an index has. */
enum Extent {
    /**
     * All codes of headers and binding files that are named, and of other headers in folders only what is surely a code: an
     * HRESULT, an NTSTATUS or a Win32 code. Most constants in a tree are flags and sizes.
     */
    RESULT_CODES,
    /** All codes. */
    CODES,
    /** Every integer constant, code or not. */
    CONSTANTS
}
