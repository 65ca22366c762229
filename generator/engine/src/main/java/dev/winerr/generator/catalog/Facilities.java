package dev.winerr.generator.catalog;

import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the facility out of a value: MS-ERREF 2.3 for NTSTATUS; for HRESULT as winerror.h's {@code HRESULT_FACILITY} does,
 * whose 13 bits reach two further than the facility of MS-ERREF 2.1, since {@code FACILITY_AUDCLNT} and its like need them.
 */
final class Facilities {
    private static final int HRESULT_FACILITY = 0x1FFF;
    private static final int NTSTATUS_FACILITY = 0xFFF;

    private final Map<Integer, String> names;
    private final Map<Integer, String> statusNames;

    /** Names facilities as the header and its includes do. */
    Facilities(Map<Integer, String> names) {
        this.names = names;
        this.statusNames = new HashMap<>(names);
        // NTSTATUS numbers its facilities apart: only a header that defines such names knows them.
        statusNames.entrySet().removeAll(HeaderReader.standardFacilities().entrySet());
    }

    Facility of(HeaderCode code) {
        int upper = code.bits() >>> 16;
        return switch (code.kind()) {
            case HRESULT -> named(upper & HRESULT_FACILITY, names);
            case NTSTATUS -> named(upper & NTSTATUS_FACILITY, statusNames);
            case WIN32, OTHER -> new Facility(0, "");
        };
    }

    private static Facility named(int number, Map<Integer, String> names) {
        return new Facility(number, names.getOrDefault(number, ""));
    }
}
