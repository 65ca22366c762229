package dev.winerr;

import java.util.Optional;
import java.util.SortedMap;

/**
 * The facility of an HRESULT (MS-ERREF section 2.1). The set is open: Microsoft adds facilities now and then, and a
 * number without a name is valid too.
 *
 * @param number 0 to 0x1FFF, as returned by {@code HRESULT_FACILITY}
 */
public record Facility(int number) {
    static final int WIN32_NUMBER = 7;
    static final int SETUPAPI_NUMBER = 15;
    private static final int HIGHEST = 0x1FFF;

    /** {@code FACILITY_NULL}: codes for general use, such as {@code S_OK} and {@code E_NOTIMPL}. */
    public static final Facility NULL = new Facility(0);

    /** {@code FACILITY_ITF}: codes defined by the interface that was called, and unique only within it. */
    public static final Facility ITF = new Facility(4);

    /** {@code FACILITY_WIN32}: Win32 codes converted to HRESULTs. */
    public static final Facility WIN32 = new Facility(WIN32_NUMBER);

    /**
     * Creates a facility.
     *
     * @param number 0 to 0x1FFF
     * @throws IllegalArgumentException if the number does not fit in the 13 bits of a facility
     */
    public Facility {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("not a facility: " + number);
        }
    }

    /**
     * Returns the facility with a number.
     *
     * @param number 0 to 0x1FFF
     * @return the facility, whether or not it has a name
     * @throws IllegalArgumentException if the number does not fit in the 13 bits of a facility
     */
    public static Facility of(int number) {
        return new Facility(number);
    }

    /** Returns all known names of winerror.h, such as {@code FACILITY_ITF}, by number. */
    public static SortedMap<Integer, String> symbols() {
        return FacilityNames.HRESULT.symbols();
    }

    /** Returns the name without {@code FACILITY_}, such as {@code ITF}; empty if none is known. */
    public Optional<String> shortName() {
        return FacilityNames.HRESULT.of(number);
    }

    /** Returns the name in winerror.h, such as {@code FACILITY_ITF}; empty if none is known. */
    public Optional<String> symbol() {
        return shortName().map(FacilityNames::symbol);
    }

    /** Returns the short name or, if none is known, the number in decimal, as winerror.h writes it. */
    @Override
    public String toString() {
        return shortName().orElse(Integer.toString(number));
    }
}
