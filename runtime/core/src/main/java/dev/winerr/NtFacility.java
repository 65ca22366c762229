package dev.winerr;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Where an NTSTATUS comes from (MS-ERREF section 2.3). An open set, as {@link Facility} is, and numbered apart from that: 4
 * is {@code FACILITY_IO_ERROR_CODE} here and {@code FACILITY_ITF} there. Facility 0 is the system in general and has no name.
 *
 * @param number 0 to 0xFFF, as {@link NtStatus#facilityOf(int)} answers it
 */
public record NtFacility(int number) {
    private static final int HIGHEST = 0xFFF;

    /**
     * A facility.
     *
     * @param number 0 to 0xFFF
     * @throws IllegalArgumentException if the number does not fit the 12 bits of a facility
     */
    public NtFacility {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("not a facility: " + number);
        }
    }

    /**
     * A facility.
     *
     * @param number 0 to 0xFFF
     * @return the facility, with or without a name
     * @throws IllegalArgumentException if the number does not fit the 12 bits of a facility
     */
    public static NtFacility of(int number) {
        return new NtFacility(number);
    }

    /** All names in ntstatus.h that are known, such as {@code FACILITY_RPC_RUNTIME}, by number. */
    public static SortedMap<Integer, String> symbols() {
        return FacilityNames.NTSTATUS.symbols();
    }

    /** The name without {@code FACILITY_}, such as {@code RPC_RUNTIME}; nothing if none is known. */
    public Optional<String> shortName() {
        return FacilityNames.NTSTATUS.of(number);
    }

    /** The name in ntstatus.h, such as {@code FACILITY_RPC_RUNTIME}; nothing if none is known. */
    public Optional<String> symbol() {
        return shortName().map(FacilityNames::symbol);
    }

    /** The short name, or where none is known the number in decimal, as of a {@link Facility}. */
    @Override
    public String toString() {
        return shortName().orElse(Integer.toString(number));
    }
}
