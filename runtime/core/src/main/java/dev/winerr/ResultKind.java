package dev.winerr;

/**
 * Which numbering space a value belongs to, hence how its 32 bits are read.
 *
 * <p>The bits do not tell: 5 is a success as an {@code HRESULT} and "access denied" as a Win32 code.
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
    /** Any other integer, of which no more is assumed than that 0 means success, unless its family declares another rule. */
    OTHER;

    private static final int LARGEST_IN_DECIMAL = 0xFFFF;

    /**
     * How bad the value is.
     *
     * @param value any 32 bits
     * @return for {@link #WIN32} and {@link #OTHER} {@link Severity#SUCCESS} for 0, else {@link Severity#ERROR}
     */
    public Severity severity(int value) {
        return value == 0 ? Severity.SUCCESS : Severity.ERROR;
    }

    /**
     * The number of the facility that the value comes from.
     *
     * @param value any 32 bits
     * @return for an HRESULT what {@code HRESULT_FACILITY} answers, 0 to 0x1FFF; for an NTSTATUS 0 to 0xFFF, numbers of
     *     a space of its own; for a Win32 code 7, the facility it gets as an HRESULT; for others 0
     */
    public int facility(int value) {
        return 0;
    }

    /**
     * The code within the facility.
     *
     * @param value any 32 bits
     * @return for an HRESULT and an NTSTATUS the lower 16 bits; for the others, which have no parts, the value
     */
    public int code(int value) {
        return value;
    }

    /**
     * Whether the value reports success.
     *
     * @param value any 32 bits
     * @return for an HRESULT what {@code SUCCEEDED} answers, for an NTSTATUS what {@code NT_SUCCESS} answers (successes
     *     and informational values), for others whether the value is 0
     */
    public boolean isSuccess(int value) {
        return severity(value) == Severity.SUCCESS;
    }

    /**
     * Whether the value does not report success.
     *
     * @param value any 32 bits
     * @return the contrary of {@link #isSuccess(int)}: NTSTATUS warnings are failures here, as {@code NT_SUCCESS} has it
     */
    public final boolean isFailure(int value) {
        return !isSuccess(value);
    }

    /**
     * The value as Windows' documents write it.
     *
     * @param value any 32 bits
     * @return {@code 0x80040227}; for Win32 codes up to 0xFFFF, which are written in decimal, {@code 5}
     */
    public final String format(int value) {
        boolean inDecimal = this == WIN32 && Integer.compareUnsigned(value, LARGEST_IN_DECIMAL) <= 0;
        return inDecimal ? Integer.toString(value) : Spelling.hex(value);
    }
}
