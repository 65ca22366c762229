package dev.winerr;

import java.util.Optional;

/**
 * A raw 32-bit result together with the numbering space it belongs to, whether or not any family names it.
 *
 * <p>Value types: two are equal when kind and bits are. {@link ResultCode} is the counterpart with a name.
 */
public sealed interface ResultValue extends ResultBits permits HResult, NtStatus, Win32Code {
    /**
     * The result that this was made from by a macro such as {@code HRESULT_FROM_WIN32}.
     *
     * @return that result, of another kind; nothing if this was not made so, or is 0
     */
    Optional<ResultValue> origin();
}
