package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * One enum of a family.
 *
 * @param enumName its simple name: {@code ImapiCode}, or {@code HResultItf} within the family's sealed interface
 * @param title what it holds: {@code HRESULTs of FACILITY_ITF, 0x0004xxxx, 0x8004xxxx}
 * @param kind the kind of most of its codes: {@code HRESULT}
 * @param mixed whether there are codes of another kind among them
 * @param foreign whether they are all of one kind, but not of that of most of the family's
 * @param count how many codes it has
 * @param codes the codes that are constants of it, aliases among them
 * @param hasRenamed whether one of them is not spelt in Java as in the header
 * @param earlyAliases the codes that stand before the one that lookups by their value and kind answer with; of the others the
 *     first code of a value answers
 * @param hasEarlyAliases whether there are any
 * @param deprecatedEarlyAliases whether one of those is deprecated
 * @param otherNames the codes of kind {@code OTHER} that are other names of a code; those of other kinds are known by value
 * @param hasOtherNames whether there are any
 * @param deprecatedOtherNames whether one of those, or of what they are names of, is deprecated
 */
public record PartView(
        String enumName,
        String title,
        String kind,
        boolean mixed,
        boolean foreign,
        int count,
        List<CodeView> codes,
        boolean hasRenamed,
        List<CodeView> earlyAliases,
        boolean hasEarlyAliases,
        boolean deprecatedEarlyAliases,
        List<CodeView> otherNames,
        boolean hasOtherNames,
        boolean deprecatedOtherNames) {}
