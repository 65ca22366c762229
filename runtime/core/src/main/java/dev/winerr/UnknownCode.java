package dev.winerr;

import java.io.Serializable;
import java.util.Objects;

/**
 * A value that a family does not define. Sets of codes are open: newer versions of Windows return values that older
 * headers do not define.
 *
 * <p>It stores the name of the family's class instead of the family, so it can be serialized and converted to JSON as
 * it is.
 *
 * @param value the 32 bits
 * @param kind its numbering space
 * @param familyClass the class name of the family in which the value was looked up
 */
public record UnknownCode(int value, ResultKind kind, String familyClass) implements ResultCode, Serializable {
    /**
     * Creates the code of a value that a family does not define.
     *
     * @param value the 32 bits
     * @param kind its numbering space
     * @param familyClass the class name of the family in which the value was looked up
     */
    public UnknownCode {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(familyClass, "familyClass");
    }

    /**
     * Creates the code of a value that a family does not define.
     *
     * @param value the 32 bits
     * @param kind its numbering space
     * @param family the family in which the value was looked up
     */
    public UnknownCode(int value, ResultKind kind, CodeFamily<?> family) {
        this(value, kind, family.getClass().getName());
    }

    /** Returns the family in which the value was looked up, or a family without codes if this program does not have it. */
    @Override
    public CodeFamily<?> family() {
        return KnownFamilies.get(familyClass);
    }

    /** Returns the value in the notation of its kind, see {@link ResultKind#format(int)}, or as the family declares. */
    @Override
    public String name() {
        return kind == ResultKind.OTHER ? family().format(kind, value) : kind.format(value);
    }

    /** Returns the {@link #name()}. */
    @Override
    public String toString() {
        return name();
    }
}
