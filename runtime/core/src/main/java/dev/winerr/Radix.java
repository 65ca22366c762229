package dev.winerr;

/** How numbers of kind {@link ResultKind#OTHER} are written. */
public enum Radix {
    /** Eight hexadecimal digits: {@code 0x800705B4}. */
    HEXADECIMAL {
        @Override
        public String format(int value) {
            return Spelling.hex(value);
        }
    },
    /** Signed decimal: {@code -1811}. */
    DECIMAL {
        @Override
        public String format(int value) {
            return Integer.toString(value);
        }
    };

    /**
     * Returns a value in this notation.
     *
     * @param value a value, all 32 bits
     * @return its digits, with prefix or sign
     */
    public abstract String format(int value);
}
