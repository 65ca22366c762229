package dev.winerr;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A raw 32-bit result and its numbering space, whether or not any family has a name for it.
 *
 * <p>These are value types: two are equal if their kinds and bits are, and they are ordered by kind, then by bits as an
 * unsigned number. {@link ResultCode} is the counterpart with a name.
 */
public sealed interface ResultValue extends ResultBits, Comparable<ResultValue>, Serializable
        permits HResult, NtStatus, Win32Code {
    /**
     * Returns a result of a kind.
     *
     * @param kind the numbering space
     * @param value a value, all 32 bits
     * @return the result; empty for {@link ResultKind#OTHER}, whose values have a meaning only within their family
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
     * Returns the result that this one was made from by a macro such as {@code HRESULT_FROM_WIN32}.
     *
     * @return that result, of another kind; empty if this was not made by such a macro, or is 0
     */
    Optional<ResultValue> origin();

    /**
     * Returns everything this value can be when looking for its name: first itself, then what it was made from,
     * recursively, and last what it was before a macro returned it unchanged.
     *
     * <ul>
     *   <li>{@code HRESULT_FROM_WIN32}, {@code NTSTATUS_FROM_WIN32} and {@code HRESULT_FROM_NT} are undone, see {@link
     *       #origin()}.
     *   <li>The first two leave negative numbers unchanged (winerror.h, MS-ERREF section 2.1.2). So a negative HRESULT
     *       or NTSTATUS without an origin may be a Win32 code with the high bit set, such as {@code 0xC03A0001}.
     *   <li>{@code GetLastError} also returns HRESULTs ({@code NTE_*}, {@code CRYPT_E_*}), so a negative Win32 code may
     *       be an HRESULT, or what such an HRESULT was made from.
     * </ul>
     *
     * @return the readings, the most likely first; never empty
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
