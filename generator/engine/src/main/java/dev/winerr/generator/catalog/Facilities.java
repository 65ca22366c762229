package dev.winerr.generator.catalog;

import dev.winerr.generator.header.HeaderCode;
import java.util.Map;

/**
 * Takes the facility out of a value: MS-ERREF 2.3 for NTSTATUS; for HRESULT as winerror.h's {@code HRESULT_FACILITY} does,
 * whose 13 bits reach two further than the facility of MS-ERREF 2.1, since {@code FACILITY_AUDCLNT} and its like need them.
 */
final class Facilities {
    private static final int HRESULT_FACILITY = 0x1FFF;
    private static final int NTSTATUS_FACILITY = 0xFFF;

    private final Map<Integer, String> names;

    /** Names facilities as the header and its includes do. */
    Facilities(Map<Integer, String> names) {
        this.names = names;
    }

    Facility of(HeaderCode code) {
        int upper = code.bits() >>> 16;
        return switch (code.kind()) {
            case HRESULT -> named(upper & HRESULT_FACILITY);
            case NTSTATUS -> named(upper & NTSTATUS_FACILITY);
            case WIN32, OTHER -> new Facility(0, "");
        };
    }

    private Facility named(int number) {
        return new Facility(number, names.getOrDefault(number, ""));
    }
}
