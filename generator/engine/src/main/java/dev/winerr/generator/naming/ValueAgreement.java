package dev.winerr.generator.naming;

import dev.winerr.HResult;
import dev.winerr.generator.header.code.HeaderCode;

/** Compares values on pages with values in headers. */
final class ValueAgreement {
    private static final int CODE_BITS = 0xFFFF;

    private ValueAgreement() {}

    /** Whether a page has a code's value, or the HRESULT that wraps it. */
    static boolean agree(int value, HeaderCode code) {
        return value == code.bits() || wraps(value, code);
    }

    /** Whether a value is the {@code HRESULT_FROM_WIN32} of a code of 16 bits. */
    static boolean wraps(int value, HeaderCode code) {
        int bits = code.bits();
        return bits > 0 && bits <= CODE_BITS && value == HResult.fromWin32(bits);
    }

    /**
     * Whether an equal value is evidence for a code: 0 is success everywhere, and numbers without a facility (MS-ERREF
     * 2.2: Win32 codes have 16 bits) have another meaning in every header.
     */
    static boolean isEvidence(int value) {
        return (value & ~CODE_BITS) != 0;
    }
}
