package dev.winerr.generator.header.code;

import dev.winerr.generator.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The content of one header.
 *
 * @param header the header
 * @param codes the selected constants, in header order
 * @param defined the selected constants and the codes that were not selected, which pages may document too; in the same order
 * @param facilityNames the names of the known {@code FACILITY_*} constants by number, the first for each number
 */
public record HeaderCodes(
        SourceFile header, List<HeaderCode> codes, List<HeaderCode> defined, Map<Integer, String> facilityNames) {
    public HeaderCodes {
        codes = List.copyOf(codes);
        defined = List.copyOf(defined);
        facilityNames = Map.copyOf(facilityNames);
    }

    /** Creates the content of a header with all codes selected. */
    public HeaderCodes(SourceFile header, List<HeaderCode> codes, Map<Integer, String> facilityNames) {
        this(header, codes, codes, facilityNames);
    }

    /** The combined content of several headers, at least one. */
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
