package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * A family of codes: what every template starts from.
 *
 * @param family what its classes start with: {@code Imapi}
 * @param packageName its package: {@code dev.winerr.imapi}; empty for the unnamed package
 * @param inPackage whether it has one
 * @param generator what made the file: {@code winerr 0.1.0}
 * @param header the header's file name: {@code imapierror.h}
 * @param pages the pages that gave texts
 * @param hasPages whether there are any
 * @param pageCount how many
 * @param link the address of the family's documentation; empty if unknown
 * @param hasLink whether it is known
 * @param defaultLanguage the language tag of the texts in {@link CodeView#text}: {@code en}
 * @param languages every language that has texts, the default one first
 * @param groups the codes as the header groups them, in its order
 * @param codes all codes in the order of the header, aliases among them
 * @param aliases those that are other names of a primary code
 * @param deprecatedAliases whether one of those is deprecated
 * @param parts the types that the codes are spread over; one where a single enum holds them all
 * @param partitioned whether there are several parts
 * @param typedConstants whether people want constants of type HResult, NtStatus and Win32Code too
 * @param values the classes of those; none if nobody wants them, or if all codes are of kind {@code OTHER}
 * @param valueTypes the types of those
 * @param flat the classes that have every code of a family of several parts as a constant; none if one enum has them all
 * @param ownRules whether the runtime is told what codes of kind {@code OTHER} mean
 * @param successRule which of those mean success: {@code ZERO}, {@code NOT_NEGATIVE} or {@code SEVERITY_BITS}
 * @param radix how those are written: {@code HEXADECIMAL} or {@code DECIMAL}
 * @param packageFolder the folder of its package, with a slash at its end; empty for the unnamed package
 * @param kind the kind of most of its codes: {@code HRESULT}
 * @param mixed whether there are codes of another kind
 * @param count how many codes there are
 */
public record FamilyView(
        String family,
        String packageName,
        boolean inPackage,
        String generator,
        String header,
        List<PageView> pages,
        boolean hasPages,
        int pageCount,
        String link,
        boolean hasLink,
        String defaultLanguage,
        List<LanguageView> languages,
        List<GroupView> groups,
        List<CodeView> codes,
        List<CodeView> aliases,
        boolean deprecatedAliases,
        List<PartView> parts,
        boolean partitioned,
        boolean typedConstants,
        List<ValuesView> values,
        List<ValueTypeView> valueTypes,
        List<ValuesView> flat,
        boolean ownRules,
        String successRule,
        String radix,
        String packageFolder,
        String kind,
        boolean mixed,
        int count) {}
