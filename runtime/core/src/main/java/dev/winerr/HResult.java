package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code HRESULT}: what COM methods return (MS-ERREF section 2.1).
 *
 * <pre>
 *  31 30 29 28 27 26        16 15            0
 * | S| R| C| N| X|  facility  |     code     |
 * </pre>
 *
 * <p>The static methods are the macros of winerror.h on plain {@code int}s, the way a native call hands a result over.
 * The instance methods are for results that are kept and passed on.
 *
 * @param value the 32 bits
 */
public record HResult(int value) implements ResultValue {
    /** Success: {@code S_OK}. */
    public static final HResult S_OK = new HResult(0);

    /** Success, and the answer is no: {@code S_FALSE}. */
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
     * Macro {@code SUCCEEDED}.
     *
     * @param hr an HRESULT
     * @return whether it reports success, {@code S_FALSE} and other successes included
     */
    public static boolean succeeded(int hr) {
        return hr >= 0;
    }

    /**
     * Macro {@code FAILED}.
     *
     * @param hr an HRESULT
     * @return whether it reports failure
     */
    public static boolean failed(int hr) {
        return hr < 0;
    }

    /**
     * Macro {@code IS_ERROR}: like {@code FAILED}, defined on any status with the severity in its highest bit.
     *
     * @param status an HRESULT or other status
     * @return whether the highest bit is set
     */
    public static boolean isError(int status) {
        return status >>> 31 == 1;
    }

    /**
     * Macro {@code HRESULT_CODE}, also {@code SCODE_CODE}.
     *
     * @param hr an HRESULT
     * @return its code, 0 to 0xFFFF
     */
    public static int codeOf(int hr) {
        return hr & CODE_MASK;
    }

    /**
     * Macro {@code HRESULT_FACILITY}, also {@code SCODE_FACILITY}.
     *
     * <p>The macro takes 13 bits, thus the N and X bits too: facilities above 2047 such as {@code FACILITY_AUDCLNT}
     * need the X bit, and an HRESULT made from an NTSTATUS answers 0x1000 and more.
     *
     * @param hr an HRESULT
     * @return its facility, 0 to 0x1FFF
     */
    public static int facilityOf(int hr) {
        return (hr >> 16) & 0x1FFF;
    }

    /**
     * Macro {@code HRESULT_SEVERITY}, also {@code SCODE_SEVERITY}.
     *
     * @param hr an HRESULT
     * @return 0 for success, 1 for failure
     */
    public static int severityOf(int hr) {
        return hr >>> 31;
    }

    /**
     * Macro {@code MAKE_HRESULT}, also {@code MAKE_SCODE}. Like the macro it does not mask: parts that are too large run
     * into each other.
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
     * Macro {@code HRESULT_FROM_WIN32} (MS-ERREF section 2.1.2): exactly as the SDK has it, so 0 and what is negative,
     * thus an HRESULT already, stays as it is.
     *
     * @param error a Win32 code
     * @return the HRESULT
     */
    public static int fromWin32(int error) {
        return error <= 0 ? error : (error & CODE_MASK) | WIN32_FAILURE;
    }

    /**
     * Macro {@code HRESULT_FROM_NT}: sets the N bit.
     *
     * @param status an NTSTATUS
     * @return the HRESULT
     */
    public static int fromNt(int status) {
        return status | FACILITY_NT_BIT;
    }

    /**
     * Macro {@code HRESULT_FROM_SETUPAPI}: an error of the setup API becomes one of {@code FACILITY_SETUPAPI}, anything
     * else is taken as by {@link #fromWin32(int)}.
     *
     * @param error what {@code GetLastError} answered after a call of the setup API
     * @return the HRESULT
     */
    public static int fromSetupApi(int error) {
        return (error & SETUPAPI_MARK) == SETUPAPI_MARK ? (error & CODE_MASK) | SETUPAPI_FAILURE : fromWin32(error);
    }

    /**
     * A value that was stored in more bits, with or without its sign.
     *
     * @param value -2147483648 to 4294967295
     * @return its 32 bits
     * @throws ArithmeticException if the value needs more than 32 bits
     */
    public static HResult of(long value) {
        return new HResult(Spelling.narrow(value));
    }

    /**
     * Reads a value in any spelling that tools print or people paste: see {@link Spelling#parse(String)}.
     *
     * @param text a spelling
     * @return the value
     * @throws NumberFormatException if it is none, or does not fit 32 bits
     */
    public static HResult parse(String text) {
        return new HResult(Spelling.parse(text));
    }

    /**
     * Lets a success through, whatever it says, and throws on failure.
     *
     * @param hr an HRESULT
     * @return the same
     * @throws ResultException if {@code FAILED}; it knows no name, since a value alone does not tell its family
     */
    public static int check(int hr) {
        if (failed(hr)) {
            throw new ResultException(new HResult(hr));
        }
        return hr;
    }

    /**
     * Lets a success through, whatever it says, and throws on failure, with the name and text that the family has.
     *
     * @param hr an HRESULT
     * @param family the family of the interface that was called, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the same
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

    /** The facility as a value with a name. */
    public Facility facilityName() {
        return Facility.of(facility());
    }

    /** Whether the R bit is set: reserved, and 0 unless the N bit is set (MS-ERREF section 2.1). */
    @JsonIgnore
    public boolean isReservedR() {
        return (value & RESERVED_R) != 0;
    }

    /** Whether the C bit is set: the value is some vendor's, not Microsoft's. */
    @JsonIgnore
    public boolean isCustomer() {
        return (value & CUSTOMER) != 0;
    }

    /** Whether the N bit ({@code FACILITY_NT_BIT}) is set: the value is an NTSTATUS in disguise. */
    @JsonIgnore
    public boolean isNt() {
        return (value & FACILITY_NT_BIT) != 0;
    }

    /** Whether the X bit is set: reserved, though facilities above 2047 use it. */
    @JsonIgnore
    public boolean isReservedX() {
        return (value & RESERVED_X) != 0;
    }

    /**
     * The Win32 code that this was made from.
     *
     * @return the code of a failure of {@code FACILITY_WIN32}; 0 for {@code S_OK}; else nothing, since any other HRESULT
     *     has no Win32 code
     */
    public Optional<Win32Code> toWin32() {
        boolean isWin32 = value == 0 || (value & ~CODE_MASK) == WIN32_FAILURE;
        return isWin32 ? Optional.of(new Win32Code(codeOf(value))) : Optional.empty();
    }

    /**
     * The NTSTATUS that this was made from.
     *
     * @return the value without the N bit; nothing if the N bit is clear
     */
    public Optional<NtStatus> toNtStatus() {
        return isNt() ? Optional.of(new NtStatus(value & ~FACILITY_NT_BIT)) : Optional.empty();
    }

    @Override
    public Optional<ResultValue> origin() {
        if (isNt()) {
            return toNtStatus().map(ResultValue.class::cast);
        }
        return value == 0 ? Optional.empty() : toWin32().map(ResultValue.class::cast);
    }

    /** Eight hexadecimal digits: {@code 0x80040227}. */
    @Override
    public String toString() {
        return Spelling.hex(value);
    }
}
