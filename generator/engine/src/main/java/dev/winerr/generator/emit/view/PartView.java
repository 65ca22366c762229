package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * An enum of a family.
 *
 * @param number its number among the enums of the family, from 0
 * @param enumName its simple name: {@code ImapiCode}, or {@code HResultItf} within the family's sealed interface
 * @param title its content: {@code HRESULTs of FACILITY_ITF, 0x0004xxxx, 0x8004xxxx}
 * @param kind the kind of most of its codes: {@code HRESULT}
 * @param ranges the ranges of its codes' values, one for all values with the same upper 16 bits
 * @param mixed whether it also has codes of other kinds
 * @param foreign whether all its codes are of one kind that is not the family's main kind
 * @param codes its constants, including aliases
 * @param earlyAliases the aliases that come before their primary code in the header; by default, the first code with a
 *     value is primary
 * @param deprecatedEarlyAliases whether one of these aliases is deprecated
 * @param otherNames the aliases of kind {@code OTHER}; aliases of other kinds are recognised by value
 * @param deprecatedOtherNames whether one of these aliases, or a code that they are names of, is deprecated
 */
public record PartView(
        int number,
        String enumName,
        String title,
        String kind,
        List<RangeView> ranges,
        boolean mixed,
        boolean foreign,
        List<CodeView> codes,
        List<CodeView> earlyAliases,
        boolean deprecatedEarlyAliases,
        List<CodeView> otherNames,
        boolean deprecatedOtherNames) {

    /** How many codes it has. */
    public int count() {
        return codes.size();
    }

    /** Whether one of its codes has a different name in Java than in the header. */
    public boolean hasRenamed() {
        return codes.stream().anyMatch(CodeView::renamed);
    }

    /** Whether there are aliases before their primary code. */
    public boolean hasEarlyAliases() {
        return !earlyAliases.isEmpty();
    }

    /** Whether there are aliases of kind {@code OTHER}. */
    public boolean hasOtherNames() {
        return !otherNames.isEmpty();
    }
}
