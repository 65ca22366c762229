package dev.winerr.generator.emit.java;

import dev.winerr.Facility;
import dev.winerr.NtFacility;
import dev.winerr.NtStatus;
import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.catalog.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Splits a family into several enums if a single one would not compile: by kind, then by facility, then into no more
 * enums than Java requires.
 *
 * <p>The enum of a code depends only on its value and kind, so a code does not move when the header grows.
 *
 * <ul>
 *   <li>HRESULT: by facility, successes and errors together, {@code HResultItf}; by number if {@link Facility} has no
 *       name, {@code HResultFacility123}; customer-defined ones, which have the C bit set, separately, {@code
 *       HResultCustomer004}
 *   <li>NTSTATUS: likewise, all severities together, {@code NtStatusRpcRuntime}; by number if {@link NtFacility} has no
 *       name, {@code NtStatusFacility000}
 *   <li>Win32: below 65,536 in blocks of 2,000, {@code Win32From0To1999}; above, where codes have a facility like an
 *       NTSTATUS, by facility: {@code Win32UsermodeVhd}
 *   <li>others: together, {@code Other}
 * </ul>
 *
 * <p>If that is still too much for one enum, which is not the case for any header of Windows, the last codes in the
 * header are moved to further enums, {@code HResultItfMore}, {@code HResultItfMore2}: codes added after them do not
 * move any.
 */
public final class Partition {
    /** The maximum number of codes in a single enum by default. */
    public static final int LARGEST_ENUM = 2000;

    private static final int WIN32_BLOCK = 2000;
    private static final int LARGEST_PLAIN_WIN32 = 0xFFFF;
    private static final int LARGEST_OF_THREE_DIGITS = 0xFFF;

    private static final int BEFORE_THREE_DIGITS = "0x00000".length();

    private static final int CUSTOMER = 0x2000_0000;

    private Partition() {}

    /**
     * One enum.
     *
     * @param name its simple name
     * @param title its content with its range: {@code HRESULTs of FACILITY_ITF, 0x0004xxxx, 0x8004xxxx}
     * @param codes its codes in header order
     */
    public record Part(String name, String title, List<Code> codes) {}

    /** What the codes of an enum have in common. */
    private record PartName(String name, String title) {
        Part part(int index, List<Code> codes) {
            String more = index == 0 ? "" : index == 1 ? "More" : "More" + index;
            return new Part(name + more, title + range(codes), codes);
        }

        private static String range(List<Code> codes) {
            return codes.get(0).kind() == ResultKind.OTHER ? bounds(codes) : highWords(codes);
        }

        private static String bounds(List<Code> codes) {
            IntSummaryStatistics values = codes.stream().mapToInt(Code::value).summaryStatistics();
            return " from " + values.getMin() + " to " + values.getMax();
        }

        /** Win32 codes without a facility have their range in the title. */
        private static String highWords(List<Code> codes) {
            List<String> words = codes.stream()
                    .map(code -> code.value() >>> 16)
                    .filter(word -> word != 0 || codes.get(0).kind() != ResultKind.WIN32)
                    .distinct()
                    .sorted()
                    .map(word -> String.format(Locale.ROOT, "0x%04Xxxxx", word))
                    .toList();
            return words.isEmpty() ? "" : ", " + String.join(", ", words);
        }
    }

    /** The enums of codes, in header order. */
    public static List<Part> parts(List<Code> codes) {
        Map<String, PartName> names = new LinkedHashMap<>();
        Map<String, List<Code>> byName = new HashMap<>();
        for (Code code : codes) {
            PartName name = name(code);
            names.putIfAbsent(name.name(), name);
            byName.computeIfAbsent(name.name(), added -> new ArrayList<>()).add(code);
        }
        List<Part> parts = new ArrayList<>();
        names.values().forEach(name -> {
            List<Code> members = byName.getOrDefault(name.name(), List.of());
            for (int from = 0; from < members.size(); from += Limits.ENUM) {
                List<Code> some = members.subList(from, Math.min(members.size(), from + Limits.ENUM));
                parts.add(name.part(from / Limits.ENUM, some));
            }
        });
        return parts;
    }

    private static PartName name(Code code) {
        int value = code.value();
        int facility = code.kind().facility(value);
        return switch (code.kind()) {
            case HRESULT ->
                ofFacility(
                        "HResult",
                        "HRESULTs",
                        value,
                        facility,
                        Facility.of(facility).shortName());
            case NTSTATUS ->
                ofFacility(
                        "NtStatus",
                        "NTSTATUS values",
                        value,
                        facility,
                        NtFacility.of(facility).shortName());
            case WIN32 ->
                Integer.compareUnsigned(value, LARGEST_PLAIN_WIN32) > 0
                        ? ofLargeWin32(value, NtStatus.facilityOf(value))
                        : ofBlock(value - value % WIN32_BLOCK);
            case OTHER -> new PartName("Other", "Codes of other kinds");
        };
    }

    /** The codes of virtual disks have the layout of an NTSTATUS, but facilities of HRESULTs. */
    private static PartName ofLargeWin32(int value, int facility) {
        return ofFacility(
                "Win32", "Win32 codes", value, facility, Facility.of(facility).shortName());
    }

    private static PartName ofBlock(int first) {
        int last = Math.min(first + WIN32_BLOCK - 1, LARGEST_PLAIN_WIN32);
        return new PartName("Win32From" + first + "To" + last, "Win32 codes from " + first + " to " + last);
    }

    /**
     * Does not use the header's name of a facility, because a new name there must not rename an enum, and not
     * Microsoft's for customer-defined values.
     */
    private static PartName ofFacility(String prefix, String codes, int value, int facility, Optional<String> name) {
        String number = facility > LARGEST_OF_THREE_DIGITS
                ? Integer.toHexString(facility).toUpperCase(Locale.ROOT)
                : Spelling.hex(facility).substring(BEFORE_THREE_DIGITS);
        if ((value & CUSTOMER) != 0) {
            return new PartName(prefix + "Customer" + number, codes + " of a vendor's facility 0x" + number);
        }
        return name.map(known -> new PartName(prefix + JavaNames.typeName(known), codes + " of FACILITY_" + known))
                .orElse(new PartName(prefix + "Facility" + number, codes + " of facility 0x" + number));
    }
}
