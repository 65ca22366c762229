package dev.winerr;

/** What numbers of kind {@link ResultKind#OTHER} mean, which nothing but their header or its documentation tells. */
public enum SuccessRule {
    /** 0 is success, everything else an error: most functions that answer a code of their own. */
    ZERO {
        @Override
        public Severity severity(int value) {
            return value == 0 ? Severity.SUCCESS : Severity.ERROR;
        }
    },
    /** What is negative is an error: {@code JET_ERR}, whose positive values are warnings. */
    NOT_NEGATIVE {
        @Override
        public Severity severity(int value) {
            return value >= 0 ? Severity.SUCCESS : Severity.ERROR;
        }
    },
    /** The two highest bits tell, as in an NTSTATUS: message identifiers of mc.exe, such as {@code PDH_STATUS}. */
    SEVERITY_BITS {
        @Override
        public Severity severity(int value) {
            return NtStatus.severityOf(value);
        }
    };

    /**
     * How bad a value is.
     *
     * @param value 32 bits
     * @return its severity
     */
    public abstract Severity severity(int value);

    /**
     * Whether a value reports success.
     *
     * @param value 32 bits
     * @return whether its severity is {@link Severity#SUCCESS} or {@link Severity#INFORMATIONAL}
     */
    public final boolean isSuccess(int value) {
        return severity(value).compareTo(Severity.INFORMATIONAL) <= 0;
    }
}
