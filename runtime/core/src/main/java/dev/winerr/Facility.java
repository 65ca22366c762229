package dev.winerr;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Where an HRESULT comes from (MS-ERREF section 2.1). An open set: Microsoft adds facilities now and then, and a number
 * without a name is as valid as one with.
 *
 * @param number 0 to 0x1FFF, as {@code HRESULT_FACILITY} answers it
 */
public record Facility(int number) {
    static final int WIN32_NUMBER = 7;
    static final int SETUPAPI_NUMBER = 15;
    private static final int HIGHEST = 0x1FFF;

    /** {@code FACILITY_NULL}: of general use, such as {@code S_OK} and {@code E_NOTIMPL}. */
    public static final Facility NULL = new Facility(0);

    /** {@code FACILITY_ITF}: defined by the interface that was called, and unique only there. */
    public static final Facility ITF = new Facility(4);

    /** {@code FACILITY_WIN32}: a Win32 code dressed as an HRESULT. */
    public static final Facility WIN32 = new Facility(WIN32_NUMBER);

    /**
     * A facility.
     *
     * @param number 0 to 0x1FFF
     * @throws IllegalArgumentException if the number does not fit the 13 bits of a facility
     */
    public Facility {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("not a facility: " + number);
        }
    }

    /**
     * A facility.
     *
     * @param number 0 to 0x1FFF
     * @return the facility, with or without a name
     * @throws IllegalArgumentException if the number does not fit the 13 bits of a facility
     */
    public static Facility of(int number) {
        return new Facility(number);
    }

    /** All names in winerror.h that are known, such as {@code FACILITY_ITF}, by number. */
    public static SortedMap<Integer, String> symbols() {
        return FacilityNames.HRESULT.symbols();
    }

    /** The name without {@code FACILITY_}, such as {@code ITF}; nothing if none is known. */
    public Optional<String> shortName() {
        return FacilityNames.HRESULT.of(number);
    }

    /** The name in winerror.h, such as {@code FACILITY_ITF}; nothing if none is known. */
    public Optional<String> symbol() {
        return shortName().map(FacilityNames::symbol);
    }

    /** The short name, or where none is known the number in decimal, as winerror.h writes it. */
    @Override
    public String toString() {
        return shortName().orElse(Integer.toString(number));
    }
}
