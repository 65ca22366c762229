package dev.winerr;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Win32 error code, as returned by {@code GetLastError} and the registry functions (MS-ERREF section 2.2).
 *
 * <p>Those of Windows itself are 0 to 0xFFFF. A value has no fields. 0 is success; other values mostly report failure,
 * though a few ({@code ERROR_MORE_DATA}, {@code ERROR_IO_PENDING} ...) only report that there is more to do.
 *
 * @param value the 32 bits
 */
public record Win32Code(int value) implements ResultValue {
    /** Success: {@code ERROR_SUCCESS}. */
    public static final Win32Code ERROR_SUCCESS = new Win32Code(0);

    /**
     * Returns the Win32 code for a 32-bit value held in a {@code long}, sign-extended or not.
     *
     * @param value -2147483648 to 4294967295, or a sign-extended 32-bit value
     * @return the Win32 code
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public static Win32Code of(long value) {
        return new Win32Code(Spelling.narrow(value));
    }

    /**
     * Parses a value in any notation that {@link Spelling#parse(String)} accepts.
     *
     * @param text a number, or a text that contains one
     * @return the Win32 code
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public static Win32Code parse(String text) {
        return new Win32Code(Spelling.parse(text));
    }

    /**
     * Returns 0 unchanged and throws for any other value.
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
     * Returns 0 unchanged and throws for any other value, with the name and text from a family.
     *
     * @param error a Win32 code
     * @param family the family that defines its name, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
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

    /** The macro {@code HRESULT_FROM_WIN32}. */
    public HResult toHResult() {
        return new HResult(HResult.fromWin32(value));
    }

    /** The macro {@code NTSTATUS_FROM_WIN32}. */
    public NtStatus toNtStatus() {
        return new NtStatus(NtStatus.fromWin32(value));
    }

    @Override
    public Optional<ResultValue> origin() {
        return Optional.empty();
    }

    /** Returns the value in decimal, such as {@code 5}; above 0xFFFF in hexadecimal, such as {@code 0xC03A0001}. */
    @Override
    public String toString() {
        return kind().format(value);
    }
}
