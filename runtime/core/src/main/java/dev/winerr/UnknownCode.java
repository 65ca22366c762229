package dev.winerr;

import java.io.Serializable;
import java.util.Objects;

/**
 * A value that a family does not define. Sets of codes are open-ended: newer Windows versions return values that no older
 * header names.
 *
 * <p>It keeps the name of the family's class, not the family, and so goes through serialization and JSON as it is.
 *
 * @param value the 32 bits
 * @param kind how they are read
 * @param familyClass the name of the class of the family that was asked
 */
public record UnknownCode(int value, ResultKind kind, String familyClass) implements ResultCode, Serializable {
    /**
     * A value that a family does not define.
     *
     * @param value the 32 bits
     * @param kind how they are read
     * @param familyClass the name of the class of the family that was asked
     */
    public UnknownCode {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(familyClass, "familyClass");
    }

    /**
     * A value that a family does not define.
     *
     * @param value the 32 bits
     * @param kind how they are read
     * @param family the family that was asked
     */
    public UnknownCode(int value, ResultKind kind, CodeFamily<?> family) {
        this(value, kind, family.getClass().getName());
    }

    /** The family that was asked; one without codes if this program does not have it. */
    @Override
    public CodeFamily<?> family() {
        return KnownFamilies.get(familyClass);
    }

    /** The value as its kind is written, see {@link ResultKind#format(int)}, or as the family declares. */
    @Override
    public String name() {
        return kind == ResultKind.OTHER ? family().format(kind, value) : kind.format(value);
    }

    /** The {@link #name()}. */
    @Override
    public String toString() {
        return name();
    }
}
