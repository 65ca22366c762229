package dev.winerr.generator.emit;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.emit.java.Partition;
import dev.winerr.generator.emit.java.Partition.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The enums whose constants are the codes of a family.
 *
 * @param partitioned whether there may be several
 * @param enums the enums, in header order
 */
record Parts(boolean partitioned, List<Part> enums) {

    static Parts of(Catalog catalog, FamilyOptions options) {
        List<Code> codes = catalog.codes();
        boolean partitioned = options.partitioned().orElse(codes.size() > Partition.LARGEST_ENUM);
        return new Parts(
                partitioned,
                partitioned
                        ? Partition.parts(codes)
                        : List.of(
                                new Part(options.name().simpleName() + "Code", "Codes of " + catalog.header(), codes)));
    }

    /** The enum of each code, as written in other classes: {@code ImapiCode}, {@code WinErrorCode.HResultItf}. */
    Map<String, String> types(FamilyOptions options) {
        String outer = partitioned ? options.name().simpleName() + "Code." : "";
        Map<String, String> types = new HashMap<>();
        enums.forEach(part -> part.codes().forEach(code -> types.put(code.name(), outer + part.name())));
        return types;
    }

    /** The arguments of a lookup. */
    private record Question(ResultKind kind, int value) {
        /** Written out for the same reason as {@link dev.winerr.generator.diag.Diagnostic#equals}. */
        @Override
        public int hashCode() {
            return 31 * value + kind.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question that && kind == that.kind && value == that.value;
        }
    }

    /**
     * The names of the codes that precede the one that lookups by their value and kind return. Others need not be
     * listed, because the first code with a value is primary by default, and there may be thousands.
     */
    Set<String> early() {
        Set<Question> answered = new HashSet<>();
        return enums.stream()
                .flatMap(part -> part.codes().stream())
                .filter(code -> isEarly(code, answered))
                .map(Code::name)
                .collect(Collectors.toSet());
    }

    private static boolean isEarly(Code code, Set<Question> answered) {
        Question question = new Question(code.kind(), code.value());
        if (!code.outranked()) {
            answered.add(question);
        }
        return !answered.contains(question);
    }
}
