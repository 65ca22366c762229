package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.emit.java.Partition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The enums that the codes of a family are constants of.
 *
 * @param partitioned whether there may be several
 * @param byEnum the codes of each by its simple name, both in the order of the header
 */
record Parts(boolean partitioned, Map<String, List<Code>> byEnum) {

    static Parts of(Catalog catalog, FamilyOptions options) {
        List<Code> codes = catalog.codes();
        boolean partitioned = options.partitioned().orElse(codes.size() > Partition.LARGEST_ENUM);
        return new Parts(
                partitioned,
                partitioned ? Partition.parts(codes) : Map.of(options.name().simpleName() + "Code", codes));
    }

    /** The enum of each code as other classes call it: {@code ImapiCode}, {@code WinErrorCode.Itf}. */
    Map<String, String> types(FamilyOptions options) {
        String outer = partitioned ? options.name().simpleName() + "Code." : "";
        Map<String, String> types = new HashMap<>();
        byEnum.forEach((part, codes) -> codes.forEach(code -> types.put(code.name(), outer + part)));
        return types;
    }

    /**
     * The aliases among codes that stand before their primary. The others need no mention where the first code of a value
     * wins, and there may be thousands.
     */
    static List<Code> earlyAliases(List<Code> codes) {
        Set<String> seen = new HashSet<>();
        return codes.stream()
                .filter(code -> seen.add(code.name()))
                .filter(code -> code.aliasOf().isPresent()
                        && !seen.contains(code.aliasOf().get()))
                .toList();
    }
}
