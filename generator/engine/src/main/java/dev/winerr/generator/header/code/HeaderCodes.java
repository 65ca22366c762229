package dev.winerr.generator.header.code;

import dev.winerr.generator.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one header says.
 *
 * @param header the header
 * @param codes the constants that were selected, in the order of the header
 * @param defined these, and the codes that were not selected, which pages may document as well; in the same order
 * @param facilityNames the {@code FACILITY_*} constants in sight, number to name; the first name of a number wins
 */
public record HeaderCodes(
        SourceFile header, List<HeaderCode> codes, List<HeaderCode> defined, Map<Integer, String> facilityNames) {
    public HeaderCodes {
        codes = List.copyOf(codes);
        defined = List.copyOf(defined);
        facilityNames = Map.copyOf(facilityNames);
    }

    /** What a header says all of whose codes were selected. */
    public HeaderCodes(SourceFile header, List<HeaderCode> codes, Map<Integer, String> facilityNames) {
        this(header, codes, codes, facilityNames);
    }

    /** What several headers say together; at least one. */
    public static HeaderCodes merge(List<HeaderCodes> headers) {
        Map<Integer, String> names = new HashMap<>();
        headers.forEach(header -> header.facilityNames().forEach(names::putIfAbsent));
        String together =
                headers.stream().map(header -> header.header().fileName()).collect(Collectors.joining(", "));
        SourceFile first = headers.get(0).header();
        return new HeaderCodes(
                headers.size() == 1 ? first : new SourceFile(together, ""),
                headers.stream().flatMap(header -> header.codes().stream()).toList(),
                headers.stream().flatMap(header -> header.defined().stream()).toList(),
                names);
    }
}
