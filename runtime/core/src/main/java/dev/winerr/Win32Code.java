package dev.winerr;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Win32 error code: what {@code GetLastError} and the registry functions answer (MS-ERREF section 2.2).
 *
 * <p>Those of Windows itself are 0 to 0xFFFF. A value has no parts. 0 is success; other values mostly report failure,
 * though a few ({@code ERROR_MORE_DATA}, {@code ERROR_IO_PENDING} ...) only say that there is something left to do.
 *
 * @param value the 32 bits
 */
public record Win32Code(int value) implements ResultValue {
    /** Success: {@code ERROR_SUCCESS}. */
    public static final Win32Code ERROR_SUCCESS = new Win32Code(0);

    /**
     * A value that was stored in more bits, with or without its sign.
     *
     * @param value -2147483648 to 4294967295
     * @return its 32 bits
     * @throws ArithmeticException if the value needs more than 32 bits
     */
    public static Win32Code of(long value) {
        return new Win32Code(Spelling.narrow(value));
    }

    /**
     * Reads a value in any of the spellings of {@link Spelling#parse(String)}.
     *
     * @param text a spelling
     * @return the value
     * @throws NumberFormatException if it is none, or does not fit 32 bits
     */
    public static Win32Code parse(String text) {
        return new Win32Code(Spelling.parse(text));
    }

    /**
     * Lets 0 through and throws on everything else.
     *
     * @param error a Win32 code
     * @return 0
     * @throws ResultException if it is not 0
     */
    public static int check(int error) {
        if (error != 0) {
            throw new ResultException(new Win32Code(error));
        }
        return error;
    }

    /**
     * Lets 0 through and throws on everything else, with name and text.
     *
     * @param error a Win32 code
     * @param family the family that names it, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return 0
     * @throws ResultException if it is not 0
     */
    public static int check(int error, CodeLookup family, @Nullable Object... inserts) {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(inserts, "inserts");
        if (error != 0) {
            throw ResultException.of(new Win32Code(error), family, inserts);
        }
        return error;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.WIN32;
    }

    /** Macro {@code HRESULT_FROM_WIN32}. */
    public HResult toHResult() {
        return new HResult(HResult.fromWin32(value));
    }

    /** Macro {@code NTSTATUS_FROM_WIN32}. */
    public NtStatus toNtStatus() {
        return new NtStatus(NtStatus.fromWin32(value));
    }

    @Override
    public Optional<ResultValue> origin() {
        return Optional.empty();
    }

    /** {@code 5}; in hexadecimal what is larger than 0xFFFF, {@code 0xC03A0001}. */
    @Override
    public String toString() {
        return kind().format(value);
    }
}
