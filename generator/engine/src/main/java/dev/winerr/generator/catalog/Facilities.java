package dev.winerr.generator.catalog;

import dev.winerr.generator.header.HeaderCode;
import java.util.Map;

/** Takes the facility out of a value: MS-ERREF 2.1 for HRESULT, 2.3 for NTSTATUS. */
final class Facilities {
    private static final int HRESULT_FACILITY = 0x7FF;
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
