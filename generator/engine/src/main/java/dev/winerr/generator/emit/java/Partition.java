package dev.winerr.generator.emit.java;

import dev.winerr.Facility;
import dev.winerr.generator.catalog.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Spreads a family over several enums where one would not compile.
 *
 * <p>Which enum a code goes to follows from its value and kind alone, never from how many codes there are, so a code stays
 * where it is when the header grows. No enum holds more than 2,048 values; {@link Limits#ENUM} leaves room for aliases.
 *
 * <ul>
 *   <li>HRESULT: by facility, successes and errors together, {@code Itf}; by number where {@link Facility} has no name,
 *       bits R and C before it, {@code Facility2004}. Codes from 0x400 on in blocks of 0x400, {@code ItfFrom0x0400}
 *   <li>NTSTATUS: by severity and facility, {@code StatusError}, {@code StatusErrorFacility002}; in the same blocks
 *   <li>Win32: in blocks of 1,000, {@code Win32From1000}
 *   <li>others: in blocks of 0x400, {@code OtherFrom0x00000400}
 * </ul>
 */
public final class Partition {
    /** The most codes that go to a single enum unless somebody says otherwise. */
    public static final int LARGEST_ENUM = 2000;

    private static final int HRESULT_FACILITY = 0x1FFF;
    private static final int BLOCK = 0x400;
    private static final int WIN32_BLOCK = 1000;
    /** All above the code but the severity: bits R, C, N, X and the facility of MS-ERREF 2.1. */
    private static final int HRESULT_SPACE = 0x7FFF;
    /** All above the code but the severity: bits C and N and the facility of MS-ERREF 2.3. */
    private static final int NTSTATUS_SPACE = 0x3FFF;

    private static final List<String> SEVERITIES = List.of("Success", "Informational", "Warning", "Error");

    private Partition() {}

    /** The codes of each enum by its name; both in the order of the header. */
    public static Map<String, List<Code>> parts(List<Code> codes) {
        Map<String, List<Code>> parts = new LinkedHashMap<>();
        for (Code code : codes) {
            parts.computeIfAbsent(part(code), name -> new ArrayList<>()).add(code);
        }
        return parts;
    }

    private static String part(Code code) {
        int value = code.value();
        return switch (code.kind()) {
            case HRESULT -> facility((value >>> 16) & HRESULT_SPACE) + block(value & 0xFFFF);
            case NTSTATUS -> "Status" + SEVERITIES.get(value >>> 30) + statusFacility(value) + block(value & 0xFFFF);
            case WIN32 -> "Win32From" + Integer.toUnsignedString(value - Integer.remainderUnsigned(value, WIN32_BLOCK));
            case OTHER -> String.format(Locale.ROOT, "OtherFrom0x%08X", value & -BLOCK);
        };
    }

    private static String facility(int number) {
        // Never taken from the header at hand, since a new name there must not rename an enum.
        return number > HRESULT_FACILITY
                ? numbered(number)
                : Facility.of(number).shortName().map(JavaNames::typeName).orElse(numbered(number));
    }

    /** NTSTATUS numbers its facilities apart from HRESULT; 0, the system's own, needs no name. */
    private static String statusFacility(int value) {
        int number = (value >>> 16) & NTSTATUS_SPACE;
        return number == 0 ? "" : numbered(number);
    }

    private static String numbered(int facility) {
        return String.format(Locale.ROOT, "Facility%03X", facility);
    }

    private static String block(int code) {
        return code < BLOCK ? "" : String.format(Locale.ROOT, "From0x%04X", code & -BLOCK);
    }
}
