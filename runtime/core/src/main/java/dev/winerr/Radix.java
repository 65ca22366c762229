package dev.winerr;

/** How people write numbers of kind {@link ResultKind#OTHER}. */
public enum Radix {
    /** Eight digits: {@code 0x800705B4}. */
    HEXADECIMAL {
        @Override
        public String format(int value) {
            return Spelling.hex(value);
        }
    },
    /** With a sign: {@code -1811}. */
    DECIMAL {
        @Override
        public String format(int value) {
            return Integer.toString(value);
        }
    };

    /**
     * A value as people write it.
     *
     * @param value 32 bits
     * @return its digits
     */
    public abstract String format(int value);
}
