package dev.winerr;

/**
 * The numbering space of a value, which defines how its 32 bits are read.
 *
 * <p>The bits alone are ambiguous: 5 is a success as an {@code HRESULT} and "access denied" as a Win32 code.
 */
public enum ResultKind {
    /** An {@code HRESULT} or {@code SCODE}: MS-ERREF section 2.1. */
    HRESULT {
        @Override
        public Severity severity(int value) {
            return HResult.failed(value) ? Severity.ERROR : Severity.SUCCESS;
        }

        @Override
        public int facility(int value) {
            return HResult.facilityOf(value);
        }

        @Override
        public int code(int value) {
            return HResult.codeOf(value);
        }
    },
    /** An {@code NTSTATUS}: MS-ERREF section 2.3. */
    NTSTATUS {
        @Override
        public Severity severity(int value) {
            return NtStatus.severityOf(value);
        }

        @Override
        public int facility(int value) {
            return NtStatus.facilityOf(value);
        }

        @Override
        public int code(int value) {
            return NtStatus.codeOf(value);
        }

        @Override
        public boolean isSuccess(int value) {
            return NtStatus.success(value);
        }
    },
    /** A Win32 error code, a {@code DWORD} or {@code LONG}: MS-ERREF section 2.2. */
    WIN32 {
        @Override
        public int facility(int value) {
            return Facility.WIN32.number();
        }
    },
    /** Any other integer. 0 means success unless its family declares another rule; nothing else is assumed. */
    OTHER;

    private static final int LARGEST_IN_DECIMAL = 0xFFFF;

    /**
     * Returns the severity of a value.
     *
     * @param value a value, all 32 bits
     * @return the severity; for {@link #WIN32} and {@link #OTHER}, {@link Severity#SUCCESS} for 0 and {@link
     *     Severity#ERROR} for anything else
     */
    public Severity severity(int value) {
        return value == 0 ? Severity.SUCCESS : Severity.ERROR;
    }

    /**
     * Returns the number of the facility of a value.
     *
     * @param value a value, all 32 bits
     * @return for an HRESULT the result of {@code HRESULT_FACILITY}, 0 to 0x1FFF; for an NTSTATUS 0 to 0xFFF, numbered
     *     independently; for a Win32 code 7, the facility it gets as an HRESULT; for others 0
     */
    public int facility(int value) {
        return 0;
    }

    /**
     * Returns the code within the facility.
     *
     * @param value a value, all 32 bits
     * @return for an HRESULT and an NTSTATUS the low 16 bits; for the others, which have no fields, the value
     */
    public int code(int value) {
        return value;
    }

    /**
     * Returns whether a value reports success.
     *
     * @param value a value, all 32 bits
     * @return for an HRESULT the result of {@code SUCCEEDED}; for an NTSTATUS that of {@code NT_SUCCESS} (success or
     *     informational); for others whether the value is 0
     */
    public boolean isSuccess(int value) {
        return severity(value) == Severity.SUCCESS;
    }

    /**
     * Returns whether a value reports failure.
     *
     * @param value a value, all 32 bits
     * @return the opposite of {@link #isSuccess(int)}: NTSTATUS warnings are failures here, as for {@code NT_SUCCESS}
     */
    public final boolean isFailure(int value) {
        return !isSuccess(value);
    }

    /**
     * Returns a value as the Windows documentation writes it.
     *
     * @param value a value, all 32 bits
     * @return eight hexadecimal digits, such as {@code 0x80040227}; for Win32 codes up to 0xFFFF decimal, such as
     *     {@code 5}
     */
    public final String format(int value) {
        boolean inDecimal = this == WIN32 && Integer.compareUnsigned(value, LARGEST_IN_DECIMAL) <= 0;
        return inDecimal ? Integer.toString(value) : Spelling.hex(value);
    }
}
