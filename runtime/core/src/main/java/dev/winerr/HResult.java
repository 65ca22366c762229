package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code HRESULT}, the return value of COM methods (MS-ERREF section 2.1).
 *
 * <pre>
 *  31 30 29 28 27 26        16 15            0
 * | S| R| C| N| X|  facility  |     code     |
 * </pre>
 *
 * <p>The static methods are the macros of winerror.h, on plain {@code int}s as native calls return them. The instance
 * methods are for results that are stored and passed on.
 *
 * @param value the 32 bits
 */
public record HResult(int value) implements ResultValue {
    /** Success: {@code S_OK}. */
    public static final HResult S_OK = new HResult(0);

    /** Success with the answer "no" or "nothing done": {@code S_FALSE}. */
    public static final HResult S_FALSE = new HResult(1);

    private static final int SEVERITY_ERROR = 0x8000_0000;
    private static final int RESERVED_R = 0x4000_0000;
    private static final int CUSTOMER = 0x2000_0000;
    private static final int FACILITY_NT_BIT = 0x1000_0000;
    private static final int RESERVED_X = 0x0800_0000;
    private static final int CODE_MASK = 0xFFFF;
    private static final int WIN32_FAILURE = SEVERITY_ERROR | (Facility.WIN32_NUMBER << 16);
    private static final int SETUPAPI_FAILURE = SEVERITY_ERROR | (Facility.SETUPAPI_NUMBER << 16);
    private static final int SETUPAPI_MARK = 0xE000_0000;

    /**
     * The macro {@code SUCCEEDED}.
     *
     * @param hr an HRESULT
     * @return whether it reports success, including {@code S_FALSE}
     */
    public static boolean succeeded(int hr) {
        return hr >= 0;
    }

    /**
     * The macro {@code FAILED}.
     *
     * @param hr an HRESULT
     * @return whether it reports failure
     */
    public static boolean failed(int hr) {
        return hr < 0;
    }

    /**
     * The macro {@code IS_ERROR}: like {@code FAILED}, but for any status with its severity in the highest bit.
     *
     * @param status an HRESULT or other status
     * @return whether the highest bit is set
     */
    public static boolean isError(int status) {
        return status >>> 31 == 1;
    }

    /**
     * The macro {@code HRESULT_CODE}, also {@code SCODE_CODE}.
     *
     * @param hr an HRESULT
     * @return its code, 0 to 0xFFFF
     */
    public static int codeOf(int hr) {
        return hr & CODE_MASK;
    }

    /**
     * The macro {@code HRESULT_FACILITY}, also {@code SCODE_FACILITY}.
     *
     * <p>The macro extracts 13 bits and so includes the N and X bits: facilities above 2047, such as {@code
     * FACILITY_AUDCLNT}, need the X bit, and for an HRESULT made from an NTSTATUS the result is at least 0x1000.
     *
     * @param hr an HRESULT
     * @return its facility, 0 to 0x1FFF
     */
    public static int facilityOf(int hr) {
        return (hr >> 16) & 0x1FFF;
    }

    /**
     * The macro {@code HRESULT_SEVERITY}, also {@code SCODE_SEVERITY}.
     *
     * @param hr an HRESULT
     * @return 0 for success, 1 for failure
     */
    public static int severityOf(int hr) {
        return hr >>> 31;
    }

    /**
     * The macro {@code MAKE_HRESULT}, also {@code MAKE_SCODE}. Like the macro, it does not mask its arguments: bits of
     * arguments out of range spill into other fields.
     *
     * @param severity 0 or 1
     * @param facility 0 to 0x1FFF
     * @param code 0 to 0xFFFF
     * @return the HRESULT
     */
    public static int make(int severity, int facility, int code) {
        return (severity << 31) | (facility << 16) | code;
    }

    /**
     * The macro {@code HRESULT_FROM_WIN32} (MS-ERREF section 2.1.2), as the SDK defines it: 0 and negative values,
     * which are HRESULTs already, are returned unchanged.
     *
     * @param error a Win32 code
     * @return the HRESULT
     */
    public static int fromWin32(int error) {
        return error <= 0 ? error : (error & CODE_MASK) | WIN32_FAILURE;
    }

    /**
     * The macro {@code HRESULT_FROM_NT}: sets the N bit.
     *
     * @param status an NTSTATUS
     * @return the HRESULT
     */
    public static int fromNt(int status) {
        return status | FACILITY_NT_BIT;
    }

    /**
     * The macro {@code HRESULT_FROM_SETUPAPI}: a Setup API error becomes an HRESULT of {@code FACILITY_SETUPAPI}; any
     * other value is converted by {@link #fromWin32(int)}.
     *
     * @param error the result of {@code GetLastError} after a Setup API call
     * @return the HRESULT
     */
    public static int fromSetupApi(int error) {
        return (error & SETUPAPI_MARK) == SETUPAPI_MARK ? (error & CODE_MASK) | SETUPAPI_FAILURE : fromWin32(error);
    }

    /**
     * Returns the HRESULT for a 32-bit value held in a {@code long}, sign-extended or not.
     *
     * @param value -2147483648 to 4294967295, or a sign-extended 32-bit value
     * @return the HRESULT
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public static HResult of(long value) {
        return new HResult(Spelling.narrow(value));
    }

    /**
     * Parses a value in any notation that {@link Spelling#parse(String)} accepts.
     *
     * @param text a number, or a text that contains one
     * @return the HRESULT
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public static HResult parse(String text) {
        return new HResult(Spelling.parse(text));
    }

    /**
     * Returns an HRESULT that reports success unchanged and throws if it reports failure.
     *
     * @param hr an HRESULT
     * @return the HRESULT
     * @throws ResultException if {@code FAILED}; without a name, because the value alone does not determine its family
     */
    public static int check(int hr) {
        if (failed(hr)) {
            throw new ResultException(new HResult(hr));
        }
        return hr;
    }

    /**
     * Returns an HRESULT that reports success unchanged and throws if it reports failure, with the name and text from a
     * family.
     *
     * @param hr an HRESULT
     * @param family the family of the interface that was called, several ({@link CodeLookup#or(CodeLookup)}), or a
     *     registry
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
     * @return the HRESULT
     * @throws ResultException if {@code FAILED}
     */
    public static int check(int hr, CodeLookup family, @Nullable Object... inserts) {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(inserts, "inserts");
        if (failed(hr)) {
            throw ResultException.of(new HResult(hr), family, inserts);
        }
        return hr;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.HRESULT;
    }

    /** Returns the facility, with its name. */
    public Facility facilityName() {
        return Facility.of(facility());
    }

    /** Returns whether the R bit is set: reserved, and 0 unless the N bit is set (MS-ERREF section 2.1). */
    @JsonIgnore
    public boolean isReservedR() {
        return (value & RESERVED_R) != 0;
    }

    /** Returns whether the C bit is set: the value is defined by a customer, not by Microsoft. */
    @JsonIgnore
    public boolean isCustomer() {
        return (value & CUSTOMER) != 0;
    }

    /** Returns whether the N bit ({@code FACILITY_NT_BIT}) is set: the value was made from an NTSTATUS. */
    @JsonIgnore
    public boolean isNt() {
        return (value & FACILITY_NT_BIT) != 0;
    }

    /** Returns whether the X bit is set: reserved, but used by facilities above 2047. */
    @JsonIgnore
    public boolean isReservedX() {
        return (value & RESERVED_X) != 0;
    }

    /**
     * Returns the Win32 code that this HRESULT was made from.
     *
     * @return the code of a failure of {@code FACILITY_WIN32}; 0 for {@code S_OK}; otherwise empty, because no other
     *     HRESULT has a Win32 code
     */
    public Optional<Win32Code> toWin32() {
        boolean isWin32 = value == 0 || (value & ~CODE_MASK) == WIN32_FAILURE;
        return isWin32 ? Optional.of(new Win32Code(codeOf(value))) : Optional.empty();
    }

    /**
     * Returns the NTSTATUS that this HRESULT was made from.
     *
     * @return the value without the N bit; empty if the N bit is clear
     */
    public Optional<NtStatus> toNtStatus() {
        return isNt() ? Optional.of(new NtStatus(value & ~FACILITY_NT_BIT)) : Optional.empty();
    }

    @Override
    public Optional<ResultValue> origin() {
        if (isNt()) {
            return Optional.ofNullable(toNtStatus().orElse(null));
        }
        return value == 0 ? Optional.empty() : Optional.ofNullable(toWin32().orElse(null));
    }

    /** Returns eight hexadecimal digits, such as {@code 0x80040227}. */
    @Override
    public String toString() {
        return Spelling.hex(value);
    }
}
