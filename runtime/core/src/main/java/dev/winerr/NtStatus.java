package dev.winerr;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code NTSTATUS}: what the kernel and the native API return (MS-ERREF section 2.3).
 *
 * <pre>
 *  31 30 29 28 27            16 15            0
 * | Sev | C| N|    facility    |     code     |
 * </pre>
 *
 * <p>The static methods are the macros of ntdef.h on plain {@code int}s.
 *
 * @param value the 32 bits
 */
public record NtStatus(int value) implements ResultValue {
    private static final Severity[] SEVERITIES = Severity.values();
    private static final int CUSTOMER = 0x2000_0000;
    private static final int RESERVED_N = 0x1000_0000;
    private static final int CODE_MASK = 0xFFFF;
    /** Severity error, facility {@code FACILITY_NTWIN32}, which has the number of {@code FACILITY_WIN32}. */
    private static final int WIN32_FAILURE = 0xC000_0000 | (Facility.WIN32_NUMBER << 16);

    /**
     * Macro {@code NT_SUCCESS}.
     *
     * @param status an NTSTATUS
     * @return whether it is a success or informational
     */
    public static boolean success(int status) {
        return status >= 0;
    }

    /**
     * Macro {@code NT_INFORMATION}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is informational
     */
    public static boolean information(int status) {
        return status >>> 30 == 1;
    }

    /**
     * Macro {@code NT_WARNING}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is warning
     */
    public static boolean warning(int status) {
        return status >>> 30 == 2;
    }

    /**
     * Macro {@code NT_ERROR}.
     *
     * @param status an NTSTATUS
     * @return whether its severity is error
     */
    public static boolean error(int status) {
        return status >>> 30 == 3;
    }

    /**
     * The two highest bits.
     *
     * @param status an NTSTATUS
     * @return its severity
     */
    public static Severity severityOf(int status) {
        return SEVERITIES[status >>> 30];
    }

    /**
     * The twelve bits above the code, see {@link NtFacility}; their numbers are not those of {@link Facility}.
     *
     * @param status an NTSTATUS
     * @return its facility, 0 to 0xFFF
     */
    public static int facilityOf(int status) {
        return (status >> 16) & 0xFFF;
    }

    /**
     * The lower 16 bits.
     *
     * @param status an NTSTATUS
     * @return its code, 0 to 0xFFFF
     */
    public static int codeOf(int status) {
        return status & CODE_MASK;
    }

    /**
     * Macro {@code NTSTATUS_FROM_WIN32}: 0 and what is negative, thus an NTSTATUS already, stays as it is.
     *
     * @param error a Win32 code
     * @return the NTSTATUS, an error of {@code FACILITY_NTWIN32}
     */
    public static int fromWin32(int error) {
        return error <= 0 ? error : (error & CODE_MASK) | WIN32_FAILURE;
    }

    /**
     * A value that was stored in more bits, with or without its sign.
     *
     * @param value -2147483648 to 4294967295
     * @return its 32 bits
     * @throws ArithmeticException if the value needs more than 32 bits
     */
    public static NtStatus of(long value) {
        return new NtStatus(Spelling.narrow(value));
    }

    /**
     * Reads a value in any of the spellings of {@link Spelling#parse(String)}.
     *
     * @param text a spelling
     * @return the value
     * @throws NumberFormatException if it is none, or does not fit 32 bits
     */
    public static NtStatus parse(String text) {
        return new NtStatus(Spelling.parse(text));
    }

    /**
     * Lets successes and informational values through and throws on warnings and errors.
     *
     * @param status an NTSTATUS
     * @return the same
     * @throws ResultException if not {@code NT_SUCCESS}
     */
    public static int check(int status) {
        if (!success(status)) {
            throw new ResultException(new NtStatus(status));
        }
        return status;
    }

    /**
     * Lets successes and informational values through and throws on warnings and errors, with name and text.
     *
     * @param status an NTSTATUS
     * @param family the family that names it, several ({@link CodeLookup#or(CodeLookup)}), or a registry
     * @param inserts what the text's inserts {@code %1}, {@code %2} ... stand for
     * @return the same
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

    /** The facility as a value with a name. */
    public NtFacility facilityName() {
        return NtFacility.of(facility());
    }

    /** Whether the C bit is set: the value is some vendor's, not Microsoft's. */
    @JsonIgnore
    public boolean isCustomer() {
        return (value & CUSTOMER) != 0;
    }

    /** Whether the N bit is set: reserved, and 0 so that the value can be told from an HRESULT. */
    @JsonIgnore
    public boolean isReservedN() {
        return (value & RESERVED_N) != 0;
    }

    /** Macro {@code HRESULT_FROM_NT}: this with the N bit set. */
    public HResult toHResult() {
        return new HResult(HResult.fromNt(value));
    }

    /**
     * The Win32 code that this was made from by {@link #fromWin32(int)}. Other values have one too, but only in a table
     * within Windows ({@code RtlNtStatusToDosError}).
     *
     * @return the code of an error of {@code FACILITY_NTWIN32}; 0 for {@code STATUS_SUCCESS}; else nothing
     */
    public Optional<Win32Code> toWin32() {
        boolean isWin32 = value == 0 || (value & ~CODE_MASK) == WIN32_FAILURE;
        return isWin32 ? Optional.of(new Win32Code(codeOf(value))) : Optional.empty();
    }

    @Override
    public Optional<ResultValue> origin() {
        return value == 0 ? Optional.empty() : toWin32().map(ResultValue.class::cast);
    }

    /** Eight hexadecimal digits: {@code 0xC0000005}. */
    @Override
    public String toString() {
        return Spelling.hex(value);
    }
}
