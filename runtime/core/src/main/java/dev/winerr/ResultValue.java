package dev.winerr;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A raw 32-bit result together with the numbering space it belongs to, whether or not any family names it.
 *
 * <p>Value types: two are equal when kind and bits are, and are ordered by kind, then by bits as an unsigned number.
 * {@link ResultCode} is the counterpart with a name.
 */
public sealed interface ResultValue extends ResultBits, Comparable<ResultValue>, Serializable
        permits HResult, NtStatus, Win32Code {
    /**
     * A result of a kind.
     *
     * @param kind the numbering space
     * @param value 32 bits
     * @return the result; nothing for {@link ResultKind#OTHER}, whose values mean something only within their family
     */
    static Optional<ResultValue> of(ResultKind kind, int value) {
        return switch (kind) {
            case HRESULT -> Optional.of(new HResult(value));
            case NTSTATUS -> Optional.of(new NtStatus(value));
            case WIN32 -> Optional.of(new Win32Code(value));
            case OTHER -> Optional.empty();
        };
    }

    /**
     * The result that this was made from by a macro such as {@code HRESULT_FROM_WIN32}.
     *
     * @return that result, of another kind; nothing if this was not made so, or is 0
     */
    Optional<ResultValue> origin();

    /**
     * All that this can be, for who looks for its name: itself first, then what it was made from and what that was made
     * from, last what it was before a macro left it as it is.
     *
     * <ul>
     *   <li>{@code HRESULT_FROM_WIN32}, {@code NTSTATUS_FROM_WIN32} and {@code HRESULT_FROM_NT} are undone, see {@link
     *       #origin()}.
     *   <li>The first two change no negative number (winerror.h, MS-ERREF section 2.1.2). So a negative HRESULT or NTSTATUS
     *       without an origin may be a Win32 code with the high bit set, such as {@code 0xC03A0001}.
     *   <li>{@code GetLastError} answers HRESULTs too ({@code NTE_*}, {@code CRYPT_E_*}), so a negative Win32 code may be an
     *       HRESULT, or what such an HRESULT was made from.
     * </ul>
     *
     * @return the readings, the likeliest first; never empty
     */
    default List<ResultValue> readings() {
        List<ResultValue> readings = new ArrayList<>(List.of(this));
        ResultValue last = this;
        if (kind() == ResultKind.WIN32 && value() < 0) {
            last = new HResult(value());
            readings.add(last);
        }
        for (Optional<ResultValue> origin = last.origin(); origin.isPresent(); origin = last.origin()) {
            last = origin.get();
            readings.add(last);
        }
        if (kind() != ResultKind.WIN32 && last.kind() != ResultKind.WIN32 && last.value() < 0) {
            readings.add(new Win32Code(last.value()));
        }
        return List.copyOf(readings);
    }

    @Override
    default int compareTo(ResultValue other) {
        int byKind = kind().compareTo(other.kind());
        return byKind == 0 ? Integer.compareUnsigned(value(), other.value()) : byKind;
    }
}
