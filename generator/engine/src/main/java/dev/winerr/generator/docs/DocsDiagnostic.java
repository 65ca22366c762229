package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/**
 * Errors in pages.
 *
 * <p>A repair with evidence is a note: nothing needs to be done. Unresolved problems and contradictions are warnings:
 * the output is complete, but should be checked. Only a page that cannot be used at all is an error.
 */
public enum DocsDiagnostic implements DiagnosticKind {
    /** No codes were found in any layout. */
    NO_CODES(
            "WE201",
            FindingSeverity.ERROR,
            "this page has no table or list of codes",
            "specify a page that lists names with values or descriptions"),
    /** The file is not text. */
    BINARY("WE202", FindingSeverity.ERROR, "this file is not text", "specify a Markdown or HTML page"),
    /** The page exceeds {@link PageReader#MAX_CHARACTERS}. */
    TOO_LARGE(
            "WE203",
            FindingSeverity.ERROR,
            "this page has %s characters; at most %s are read",
            "split the page; the largest that Microsoft publishes has some 600,000"),
    /** A server's error message was saved instead of the page. */
    ERROR_PAGE(
            "WE204",
            FindingSeverity.ERROR,
            "this is not the page but the error message of a web server: '%s'",
            "fetch the page again"),
    /** Neither the page nor its bytes determine the encoding. Argument: the guessed one. */
    ENCODING_GUESSED(
            "WE218",
            FindingSeverity.WARNING,
            "this page is not valid UTF-8 and does not declare its encoding; it is read as %s",
            "save it as UTF-8"),
    /** A damaged value was repaired. Arguments: as printed, the value. */
    VALUE_RECOVERED("WE208", FindingSeverity.NOTE, "value '%1$s' is damaged; it is read as %2$s", ""),
    /** A value exceeds 32 bits. Arguments: the name, the value as printed. */
    VALUE_TOO_WIDE(
            "WE209",
            FindingSeverity.WARNING,
            "value '%2$s' of %1$s does not fit in 32 bits",
            "correct the value on the page"),
    /** A value is given twice with different numbers. Arguments: the name, the one used, the other. */
    VALUES_DISAGREE(
            "WE210",
            FindingSeverity.WARNING,
            "value of %1$s is read as %2$s, but the page also has %3$s",
            "correct the page; if a header is specified, its value is used");

    private final DiagnosticDescriptor descriptor;

    DocsDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
