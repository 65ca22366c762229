package dev.winerr;

/**
 * A value that a family does not define. Sets of codes are open-ended: newer Windows versions return values that no older
 * header names.
 *
 * @param value the 32 bits
 * @param kind how they are read
 * @param family the family that was asked
 */
public record UnknownCode(int value, ResultKind kind, CodeFamily<?> family) implements ResultCode {
    /** The value as {@link ResultKind#format(int)} writes it. */
    @Override
    public String name() {
        return kind.format(value);
    }

    /** The value as {@link ResultKind#format(int)} writes it. */
    @Override
    public String toString() {
        return name();
    }
}
