package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code NTSTATUS}, the return value of the kernel and the native API (MS-ERREF section 2.3).
 *
 * <pre>
 *  31 30 29 28 27            16 15            0
 * | Sev | C| N|    facility    |     code     |
 * </pre>
 *
 * <p>The static methods are the macros of ntdef.h, on plain {@code int}s.
 *
 * @param value the 32 bits
 */
public record NtStatus(int value) implements ResultValue {
    private static final Severity[] SEVERITIES = Severity.values();
    private static final int CUSTOMER = 0x2000_0000;
    private static final int RESERVED_N = 0x1000_0000;
    private static final int CODE_MASK = 0xFFFF;
    /** Severity error and facility {@code FACILITY_NTWIN32}, which has the same number as {@code FACILITY_WIN32}. */
    private static final int WIN32_FAILURE = 0xC000_0000 | (Facility.WIN32_NUMBER << 16);

    /**
     * The macro {@code NT_SUCCESS}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is success or informational
     */
    public static boolean success(int status) {
        return status >= 0;
    }

    /**
     * The macro {@code NT_INFORMATION}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is informational
     */
    public static boolean information(int status) {
        return status >>> 30 == 1;
    }

    /**
     * The macro {@code NT_WARNING}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is warning
     */
    public static boolean warning(int status) {
        return status >>> 30 == 2;
    }

    /**
     * The macro {@code NT_ERROR}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is error
     */
    public static boolean error(int status) {
        return status >>> 30 == 3;
    }

    /**
     * Returns the severity, the two highest bits.
     *
     * @param status an NTSTATUS
     * @return its severity
     */
    public static Severity severityOf(int status) {
        return SEVERITIES[status >>> 30];
    }

    /**
     * Returns the facility, the twelve bits above the code; its numbers are those of {@link NtFacility}, not of {@link
     * Facility}.
     *
     * @param status an NTSTATUS
     * @return its facility, 0 to 0xFFF
     */
    public static int facilityOf(int status) {
        return (status >> 16) & 0xFFF;
    }

    /**
     * Returns the code, the low 16 bits.
     *
     * @param status an NTSTATUS
     * @return its code, 0 to 0xFFFF
     */
    public static int codeOf(int status) {
        return status & CODE_MASK;
    }

    /**
     * The macro {@code NTSTATUS_FROM_WIN32}: 0 and negative values, which are NTSTATUS values already, are returned
     * unchanged.
     *
     * @param error a Win32 code
     * @return the NTSTATUS, an error of {@code FACILITY_NTWIN32}
     */
    public static int fromWin32(int error) {
        return error <= 0 ? error : (error & CODE_MASK) | WIN32_FAILURE;
    }

    /**
     * Returns the NTSTATUS for a 32-bit value held in a {@code long}, sign-extended or not.
     *
     * @param value -2147483648 to 4294967295, or a sign-extended 32-bit value
     * @return the NTSTATUS
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public static NtStatus of(long value) {
        return new NtStatus(Spelling.narrow(value));
    }

    /**
     * Parses a value in any notation that {@link Spelling#parse(String)} accepts.
     *
     * @param text a number, or a text that contains one
     * @return the NTSTATUS
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public static NtStatus parse(String text) {
        return new NtStatus(Spelling.parse(text));
    }

    /**
     * Returns success and informational values unchanged and throws for warnings and errors.
     *
     * @param status an NTSTATUS
     * @return the NTSTATUS
     * @throws ResultException if not {@code NT_SUCCESS}
     */
    public static int check(int status) {
        if (!success(status)) {
            throw new ResultException(new NtStatus(status));
        }
        return status;
    }

    /**
     * Returns success and informational values unchanged and throws for warnings and errors, with the name and text
     * from a family.
     *
     * @param status an NTSTATUS
     * @param family the family that defines its name, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts the values of the text's inserts {@code %1}, {@code %2} ...
     * @return the NTSTATUS
     * @throws ResultException if not {@code NT_SUCCESS}
     */
    public static int check(int status, CodeLookup family, @Nullable Object... inserts) {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(inserts, "inserts");
        if (!success(status)) {
            throw ResultException.of(new NtStatus(status), family, inserts);
        }
        return status;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.NTSTATUS;
    }

    /** Returns the facility, with its name. */
    public NtFacility facilityName() {
        return NtFacility.of(facility());
    }

    /** Returns whether the C bit is set: the value is defined by a customer, not by Microsoft. */
    @JsonIgnore
    public boolean isCustomer() {
        return (value & CUSTOMER) != 0;
    }

    /** Returns whether the N bit is set: reserved, and 0 so that the value can be distinguished from an HRESULT. */
    @JsonIgnore
    public boolean isReservedN() {
        return (value & RESERVED_N) != 0;
    }

    /** The macro {@code HRESULT_FROM_NT}: this value with the N bit set. */
    public HResult toHResult() {
        return new HResult(HResult.fromNt(value));
    }

    /**
     * Returns the Win32 code that {@link #fromWin32(int)} made this NTSTATUS from. Windows maps other values to Win32
     * codes too, but only by an internal table ({@code RtlNtStatusToDosError}).
     *
     * @return the code of an error of {@code FACILITY_NTWIN32}; 0 for {@code STATUS_SUCCESS}; otherwise empty
     */
    public Optional<Win32Code> toWin32() {
        boolean isWin32 = value == 0 || (value & ~CODE_MASK) == WIN32_FAILURE;
        return isWin32 ? Optional.of(new Win32Code(codeOf(value))) : Optional.empty();
    }

    @Override
    public Optional<ResultValue> origin() {
        return value == 0 ? Optional.empty() : Optional.ofNullable(toWin32().orElse(null));
    }

    /** Returns eight hexadecimal digits, such as {@code 0xC0000005}. */
    @Override
    public String toString() {
        return Spelling.hex(value);
    }
}
