package dev.winerr;

import java.util.Optional;

/**
 * A raw 32-bit result together with the numbering space it belongs to, whether or not any family names it.
 *
 * <p>Value types: two are equal when kind and bits are. {@link ResultCode} is the counterpart with a name.
 */
public sealed interface ResultValue permits HResult, NtStatus, Win32Code {
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
    default boolean isSuccess() {
        return kind().isSuccess(value());
    }

    /** The contrary of {@link #isSuccess()}. */
    default boolean isFailure() {
        return kind().isFailure(value());
    }

    /**
     * The result that this was made from by a macro such as {@code HRESULT_FROM_WIN32}.
     *
     * @return that result, of another kind; nothing if this was not made so, or is 0
     */
    Optional<ResultValue> origin();
}
