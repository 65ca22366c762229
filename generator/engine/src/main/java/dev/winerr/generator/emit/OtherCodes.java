package dev.winerr.generator.emit;

import dev.winerr.Radix;
import dev.winerr.ResultKind;
import dev.winerr.SuccessRule;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import java.util.List;

/**
 * The rules for a family's codes of kind OTHER, which the runtime cannot know.
 *
 * @param successRule which of them report success
 * @param radix how they are written
 */
record OtherCodes(SuccessRule successRule, Radix radix) {

    /** The rules in the settings, otherwise those that follow from the header: message files state severities. */
    static OtherCodes of(Catalog catalog, FamilyOptions options) {
        List<Code> others = catalog.codes().stream()
                .filter(code -> code.kind() == ResultKind.OTHER)
                .toList();
        long messages = others.stream().filter(code -> code.parts().isPresent()).count();
        SuccessRule byHeader = messages * 2 > others.size() ? SuccessRule.SEVERITY_BITS : SuccessRule.ZERO;
        return new OtherCodes(options.successRule().orElse(byHeader), options.radix());
    }

    /** Whether they differ from the runtime's default. */
    boolean areSpecial() {
        return successRule != SuccessRule.ZERO || radix != Radix.HEXADECIMAL;
    }

    /** Whether the codes consist of severity, facility and code. */
    boolean haveParts() {
        return successRule == SuccessRule.SEVERITY_BITS;
    }
}
