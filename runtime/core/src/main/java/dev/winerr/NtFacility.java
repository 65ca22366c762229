package dev.winerr;

import java.util.Optional;
import java.util.SortedMap;

/**
 * The facility of an NTSTATUS (MS-ERREF section 2.3). The set is open, like that of {@link Facility}, but numbered
 * independently: 4 is {@code FACILITY_IO_ERROR_CODE} here and {@code FACILITY_ITF} there. Facility 0 is the system in
 * general and has no name.
 *
 * @param number 0 to 0xFFF, as returned by {@link NtStatus#facilityOf(int)}
 */
public record NtFacility(int number) {
    private static final int HIGHEST = 0xFFF;

    /**
     * Creates a facility.
     *
     * @param number 0 to 0xFFF
     * @throws IllegalArgumentException if the number does not fit in the 12 bits of a facility
     */
    public NtFacility {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("not a facility: " + number);
        }
    }

    /**
     * Returns the facility with a number.
     *
     * @param number 0 to 0xFFF
     * @return the facility, whether or not it has a name
     * @throws IllegalArgumentException if the number does not fit in the 12 bits of a facility
     */
    public static NtFacility of(int number) {
        return new NtFacility(number);
    }

    /** Returns all known names of ntstatus.h, such as {@code FACILITY_RPC_RUNTIME}, by number. */
    public static SortedMap<Integer, String> symbols() {
        return FacilityNames.NTSTATUS.symbols();
    }

    /** Returns the name without {@code FACILITY_}, such as {@code RPC_RUNTIME}; empty if none is known. */
    public Optional<String> shortName() {
        return FacilityNames.NTSTATUS.of(number);
    }

    /** Returns the name in ntstatus.h, such as {@code FACILITY_RPC_RUNTIME}; empty if none is known. */
    public Optional<String> symbol() {
        return shortName().map(FacilityNames::symbol);
    }

    /** Returns the short name or, if none is known, the number in decimal, like {@link Facility#toString()}. */
    @Override
    public String toString() {
        return shortName().orElse(Integer.toString(number));
    }
}
