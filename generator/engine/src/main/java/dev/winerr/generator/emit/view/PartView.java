package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * One enum of a family.
 *
 * @param enumName its simple name: {@code ImapiCode}, or {@code Itf} within the family's sealed interface
 * @param kind the kind of most of its codes: {@code HRESULT}
 * @param mixed whether there are codes of another kind among them
 * @param foreign whether they are all of one kind, but not of that of most of the family's
 * @param count how many codes it has
 * @param codes the codes that are constants of it, aliases among them
 * @param earlyAliases the aliases that stand before their primary; the first code of a value is its primary but for these
 * @param hasEarlyAliases whether there are any
 * @param deprecatedEarlyAliases whether one of those is deprecated
 */
public record PartView(
        String enumName,
        String kind,
        boolean mixed,
        boolean foreign,
        int count,
        List<CodeView> codes,
        List<CodeView> earlyAliases,
        boolean hasEarlyAliases,
        boolean deprecatedEarlyAliases) {}
