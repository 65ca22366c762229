package dev.winerr.generator.emit.java;

import dev.winerr.generator.catalog.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spreads a family over several enums where one would not compile: javac refuses an enum at 3,455 constants of our shape,
 * Eclipse's compiler at 2,436.
 *
 * <p>Which enum a code goes to follows from its value and kind alone, never from how many codes there are, so a code stays
 * where it is when the header grows. No enum outgrows the limits: each holds at most 1,024 values of one severity.
 *
 * <ul>
 *   <li>HRESULT: by facility, {@code Itf}; codes from 0x400 on in blocks of 0x400, {@code ItfFrom0400}; successes and
 *       errors together
 *   <li>NTSTATUS: by severity and facility, {@code StatusError}, {@code StatusErrorFacility002}; in the same blocks
 *   <li>Win32: in blocks of 1,000, {@code Win32From1000}
 *   <li>others: in blocks of 0x400, {@code OtherFrom00000400}
 * </ul>
 */
public final class Partition {
    /** The most codes that go to a single enum. */
    public static final int LARGEST_ENUM = 2000;

    private static final int BLOCK = 0x400;
    private static final int WIN32_BLOCK = 1000;
    private static final List<String> SEVERITIES = List.of("Success", "Informational", "Warning", "Error");

    private final Map<Integer, String> facilityNames;

    /**
     * A partition.
     *
     * @param facilityNames what facilities are called in names of enums: never taken from the header at hand, since a new
     *     name there must not rename an enum
     */
    public Partition(Map<Integer, String> facilityNames) {
        this.facilityNames = Map.copyOf(facilityNames);
    }

    /** The codes of each enum by its name; both in the order of the header. */
    public Map<String, List<Code>> parts(List<Code> codes) {
        Map<String, List<Code>> parts = new LinkedHashMap<>();
        for (Code code : codes) {
            parts.computeIfAbsent(part(code), name -> new ArrayList<>()).add(code);
        }
        return parts;
    }

    private String part(Code code) {
        int value = code.value();
        return switch (code.kind()) {
            case HRESULT -> facility(code) + block(value & 0xFFFF);
            case NTSTATUS -> "Status" + SEVERITIES.get(value >>> 30) + statusFacility(code) + block(value & 0xFFFF);
            case WIN32 -> "Win32From" + Integer.divideUnsigned(value, WIN32_BLOCK) * WIN32_BLOCK;
            case OTHER -> String.format("OtherFrom%08X", value & -BLOCK);
        };
    }

    private String facility(Code code) {
        int number = code.facility().number();
        String name = facilityNames.get(number);
        return name == null
                ? String.format("Facility%03X", number)
                : JavaNames.typeName(name.replaceFirst("^FACILITY_", ""));
    }

    /** NTSTATUS numbers its facilities apart from HRESULT; 0, the system's own, needs no name. */
    private static String statusFacility(Code code) {
        int number = code.facility().number();
        return number == 0 ? "" : String.format("Facility%03X", number);
    }

    private static String block(int code) {
        return code < BLOCK ? "" : String.format("From%04X", code & -BLOCK);
    }
}
