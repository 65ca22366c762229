package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * 32 bits and the numbering space that says how to read them: what {@link ResultValue} and {@link ResultCode} share.
 *
 * <p>What follows from them is not a property of its own in JSON, or Jackson could not read what it wrote. Its annotation is
 * needed to compile this library only; programs without Jackson do not notice it.
 */
public interface ResultBits {
    /** The 32 bits. */
    int value();

    /** The numbering space. */
    ResultKind kind();

    /** How bad it is. */
    default Severity severity() {
        return kind().severity(value());
    }

    /** The number of the facility: see {@link ResultKind#facility(int)}. */
    default int facility() {
        return kind().facility(value());
    }

    /** The code within the facility: see {@link ResultKind#code(int)}. */
    default int code() {
        return kind().code(value());
    }

    /** Whether it reports success: see {@link ResultKind#isSuccess(int)}. */
    @JsonIgnore
    default boolean isSuccess() {
        return kind().isSuccess(value());
    }

    /** The contrary of {@link #isSuccess()}. */
    @JsonIgnore
    default boolean isFailure() {
        return kind().isFailure(value());
    }
}
