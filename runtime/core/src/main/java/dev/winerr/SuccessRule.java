package dev.winerr;

/**
 * How numbers of kind {@link ResultKind#OTHER} report success, which only their header or its documentation defines.
 */
public enum SuccessRule {
    /** 0 is success, everything else an error: most functions that return codes of their own. */
    ZERO {
        @Override
        public Severity severity(int value) {
            return value == 0 ? Severity.SUCCESS : Severity.ERROR;
        }
    },
    /** Negative values are errors: {@code JET_ERR}, whose positive values are warnings. */
    NOT_NEGATIVE {
        @Override
        public Severity severity(int value) {
            return value >= 0 ? Severity.SUCCESS : Severity.ERROR;
        }
    },
    /**
     * The two highest bits are the severity, as in an NTSTATUS: message identifiers of mc.exe, such as {@code
     * PDH_STATUS}.
     */
    SEVERITY_BITS {
        @Override
        public Severity severity(int value) {
            return NtStatus.severityOf(value);
        }
    };

    /**
     * Returns the severity of a value.
     *
     * @param value a value, all 32 bits
     * @return its severity
     */
    public abstract Severity severity(int value);

    /**
     * Returns whether a value reports success.
     *
     * @param value a value, all 32 bits
     * @return whether its severity is {@link Severity#SUCCESS} or {@link Severity#INFORMATIONAL}
     */
    public final boolean isSuccess(int value) {
        return severity(value).compareTo(Severity.INFORMATIONAL) <= 0;
    }
}
