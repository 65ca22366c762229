package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * 32 bits and the numbering space that defines how to read them: the common part of {@link ResultValue} and {@link
 * ResultCode}.
 *
 * <p>Derived values are not JSON properties, because Jackson could not read them back. Jackson's annotation is needed
 * only to compile this library; programs without Jackson are not affected.
 */
public interface ResultBits {
    /** Returns the value, all 32 bits. */
    int value();

    /** Returns the numbering space. */
    ResultKind kind();

    /** Returns the severity. */
    default Severity severity() {
        return kind().severity(value());
    }

    /** Returns the number of the facility, see {@link ResultKind#facility(int)}. */
    default int facility() {
        return kind().facility(value());
    }

    /** Returns the code within the facility, see {@link ResultKind#code(int)}. */
    default int code() {
        return kind().code(value());
    }

    /** Returns whether it reports success, see {@link ResultKind#isSuccess(int)}. */
    @JsonIgnore
    default boolean isSuccess() {
        return kind().isSuccess(value());
    }

    /** Returns the opposite of {@link #isSuccess()}. */
    @JsonIgnore
    default boolean isFailure() {
        return kind().isFailure(value());
    }
}
