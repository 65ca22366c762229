package dev.winerr.generator.emit;

import dev.winerr.Radix;
import dev.winerr.ResultKind;
import dev.winerr.SuccessRule;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import java.util.List;

/**
 * What the numbers of kind OTHER of a family mean, which the runtime cannot know.
 *
 * @param successRule which of them mean success
 * @param radix how they are written
 */
record OtherCodes(SuccessRule successRule, Radix radix) {

    /** What the settings say, else what the header does: message files state severities. */
    static OtherCodes of(Catalog catalog, FamilyOptions options) {
        List<Code> others = catalog.codes().stream()
                .filter(code -> code.kind() == ResultKind.OTHER)
                .toList();
        long messages = others.stream().filter(code -> code.parts().isPresent()).count();
        SuccessRule byHeader = messages * 2 > others.size() ? SuccessRule.SEVERITY_BITS : SuccessRule.ZERO;
        return new OtherCodes(options.successRule().orElse(byHeader), options.radix());
    }

    /** Whether the runtime has to be told. */
    boolean areSpecial() {
        return successRule != SuccessRule.ZERO || radix != Radix.HEXADECIMAL;
    }

    /** Whether they consist of severity, facility and code. */
    boolean haveParts() {
        return successRule == SuccessRule.SEVERITY_BITS;
    }
}
