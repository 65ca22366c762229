package dev.winerr.generator.header;

import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * What one header says.
 *
 * @param header the header
 * @param codes the constants that were selected, in the order of the header
 * @param facilityNames the {@code FACILITY_*} constants in sight, number to name; the first name of a number wins
 */
public record HeaderCodes(SourceFile header, List<HeaderCode> codes, Map<Integer, String> facilityNames) {
    public HeaderCodes {
        codes = List.copyOf(codes);
        facilityNames = Map.copyOf(facilityNames);
    }
}
