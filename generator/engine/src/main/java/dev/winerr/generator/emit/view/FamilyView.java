package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * A family of codes. Every template starts from it.
 *
 * @param family the prefix of its class names: {@code Imapi}
 * @param packageName its package: {@code dev.winerr.imapi}; empty for the unnamed package
 * @param generator the name and version of the generator: {@code winerr 0.1.0}
 * @param header the header's file name: {@code imapierror.h}
 * @param pages the pages that provide texts
 * @param link the address of the family's documentation; empty if unknown
 * @param defaultLanguage the language tag of the texts in {@link CodeView#text}: {@code en}
 * @param languages all languages that have texts, the default one first
 * @param groups the codes as grouped in the header, in its order
 * @param codes all codes, including aliases, in header order
 * @param parts the enums of the codes; one, or several if the family is partitioned
 * @param partitioned whether its enums are parts of a sealed interface
 * @param values the classes of constants of type HResult, NtStatus and Win32Code; empty if not requested, or if all
 *     codes are of kind {@code OTHER}
 * @param valueTypes the types of these constants
 * @param flat the classes that have all codes of a family of several parts as constants; empty if there is a single
 *     enum
 * @param ownRules whether {@code successRule} or {@code radix} differs from the default
 * @param successRule which values of kind {@code OTHER} report success: {@code ZERO}, {@code NOT_NEGATIVE} or {@code
 *     SEVERITY_BITS}
 * @param radix how values of kind {@code OTHER} are written: {@code HEXADECIMAL} or {@code DECIMAL}
 * @param kind the kind of most of its codes: {@code HRESULT}
 * @param mixed whether there are codes of other kinds
 */
public record FamilyView(
        String family,
        String packageName,
        String generator,
        String header,
        List<PageView> pages,
        String link,
        String defaultLanguage,
        List<LanguageView> languages,
        List<GroupView> groups,
        List<CodeView> codes,
        List<PartView> parts,
        boolean partitioned,
        List<ValuesView> values,
        List<ValueTypeView> valueTypes,
        List<ValuesView> flat,
        boolean ownRules,
        String successRule,
        String radix,
        String kind,
        boolean mixed) {

    /** Whether it is in a named package. */
    public boolean inPackage() {
        return !packageName.isEmpty();
    }

    /** Whether there are pages that provide texts. */
    public boolean hasPages() {
        return !pages.isEmpty();
    }

    /** How many pages there are. */
    public int pageCount() {
        return pages.size();
    }

    /** Whether the address is known. */
    public boolean hasLink() {
        return !link.isEmpty();
    }

    /** The folder of its package, ending in a slash; empty for the unnamed package. */
    public String packageFolder() {
        return inPackage() ? packageName.replace('.', '/') + "/" : "";
    }

    /** How many codes there are. */
    public int count() {
        return codes.size();
    }
}
