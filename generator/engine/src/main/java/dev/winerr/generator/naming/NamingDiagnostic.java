package dev.winerr.generator.naming;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/**
 * Problems with the names of rows. A repair with evidence is a note: nothing needs to be done. Unresolved problems and
 * contradictions are warnings. The header determines names and values; pages add texts.
 */
public enum NamingDiagnostic implements DiagnosticKind {
    /** A damaged name was recovered. Arguments: as printed, the name, the witness. */
    NAME_RECOVERED("WE205", FindingSeverity.NOTE, "name '%1$s' is damaged; it is read as %2$s (by %3$s)", ""),
    /** A damaged name was not recovered. Argument: as printed. */
    NAME_LOST(
            "WE206",
            FindingSeverity.WARNING,
            "name '%s' is damaged and could not be recovered",
            "specify the page that this one translates, or the header that defines the code"),
    /** Two witnesses give a code different names. Arguments: the name used, the other, the other's witness. */
    NAMES_DISAGREE(
            "WE207",
            FindingSeverity.WARNING,
            "this code is called %1$s, but %3$s says %2$s",
            "correct the page, or the original that it translates"),
    /** Something that is not a value is in the place of a value. Arguments: the name, what is printed. */
    VALUE_NOT_UNDERSTOOD(
            "WE216",
            FindingSeverity.WARNING,
            "value '%2$s' of %1$s is not understood",
            "write it as a number, as the name of a code on this page or in the header, or leave it out"),
    /** A page has numbers and texts, but no names. */
    NO_NAMES(
            "WE217",
            FindingSeverity.ERROR,
            "this page lists numbers and texts, but no names",
            "write the names next to the numbers, or compare with the header that defines codes with these values"),
    /** Numbers without names do not identify codes. Arguments: the numbers and a verb, the header. */
    NUMBER_PROVES_NOTHING(
            "WE219",
            FindingSeverity.WARNING,
            "without a name, %1$s not identify a code of %2$s",
            "the text is not used; write the name next to the number"),
    /** A page and its original give a code different values. Arguments: the name, the value used, the other. */
    VALUES_DISAGREE(
            "WE215",
            FindingSeverity.WARNING,
            "value of %1$s is %2$s here, but %3$s in the page that it translates",
            "correct the page; if a header is specified, its value is used"),
    /** A code has two rows that differ. Arguments: the name, what differs. */
    LISTED_TWICE(
            "WE211",
            FindingSeverity.WARNING,
            "%1$s is listed twice with different %2$s",
            "remove one of the two, or correct its name"),
    /** The front matter lists a name that no row has. Argument: the name. */
    NAME_WITHOUT_ROW(
            "WE212", FindingSeverity.NOTE, "the page's api_name list contains %s, but no row has that name", ""),
    /** A page and its original cannot be aligned. Arguments: their numbers of rows. */
    ROWS_DIFFER(
            "WE213",
            FindingSeverity.WARNING,
            "this page lists %1$s codes, its original %2$s; only rows that certainly match are compared",
            "specify the version of the original that this page translates"),
    /** No row of a page has a name of the header. Argument: the header. */
    PAGE_OF_ANOTHER_FAMILY(
            "WE301",
            FindingSeverity.ERROR,
            "no code on this page is in %s",
            "specify the page of this header, or the header of this page"),
    /**
     * The page has a different value than the header. Arguments: the name, the page's value, the header's, the header.
     */
    VALUE_DIFFERS(
            "WE302",
            FindingSeverity.WARNING,
            "%s is %s on this page, and %s in %s",
            "the header's value is used; correct the page if it is yours"),
    /** The page has HRESULTs where the header has the Win32 codes that they wrap. Arguments: the codes, the header. */
    VALUES_WRAPPED(
            "WE320",
            FindingSeverity.NOTE,
            "the value of %s on this page is HRESULT_FROM_WIN32 of that in %s",
            "the header's value is used"),
    /**
     * The header does not define the names of rows. Arguments: the names and a verb, the header, a pronoun for them.
     */
    ROW_WITHOUT_CODE(
            "WE303",
            FindingSeverity.WARNING,
            "%1$s documented here, but %2$s does not define %3$s",
            "the text is not used; look for a misspelt name, or for a header that is newer or older than the page"),
    /** A whole name differs from the header's. Arguments: as printed, the header, the header's name, the witness. */
    NAME_MISSPELT(
            "WE304",
            FindingSeverity.WARNING,
            "the name '%s' is not in %s; it is read as %s (by %s)",
            "the header's name is used; correct the page if it is yours"),
    /** Neither a row nor the header has a listed name. Arguments: the name, the header. */
    API_NAME_WITHOUT_CODE(
            "WE306",
            FindingSeverity.WARNING,
            "'%s' is listed in api_name, but has no row on this page and is not in %s",
            "nothing is generated for it; look for a misspelt name"),
    /** Two rows with different names are one code. Argument: the code. */
    DOCUMENTED_TWICE(
            "WE307",
            FindingSeverity.WARNING,
            "%s is documented again, with another text",
            "the first text is used; keep one of the two");

    private final DiagnosticDescriptor descriptor;

    NamingDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
