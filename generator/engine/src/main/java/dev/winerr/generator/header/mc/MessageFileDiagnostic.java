package dev.winerr.generator.header.mc;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Findings in a message text file. */
public enum MessageFileDiagnostic implements DiagnosticKind {
    /** Arguments: what was expected, what was found. */
    SYNTAX(
            "WE150",
            FindingSeverity.ERROR,
            "expected %s, found %s",
            "see \"Message Text Files\" in Microsoft's documentation"),
    /** No arguments. */
    UNTERMINATED_MESSAGE(
            "WE151",
            FindingSeverity.ERROR,
            "message text is not closed",
            "end it with a line that consists of a single period"),
    /** Arguments: severity, facility or language; the name; the statement that declares such names. */
    UNKNOWN_NAME("WE152", FindingSeverity.ERROR, "%s '%s' is not declared", "declare it in %3$s=(...) above"),
    /** Arguments: a noun, its value, the maximum. */
    OUT_OF_RANGE("WE153", FindingSeverity.ERROR, "%s %s is larger than %s", "use at most %3$s"),
    /** Arguments: name, value, the previous value. */
    NAME_WITH_TWO_VALUES("WE154", FindingSeverity.ERROR, "'%s' is %s here and %s above", "rename one of the two"),
    /** Argument: name. */
    NAME_REPEATED("WE155", FindingSeverity.WARNING, "'%s' is defined again", "remove one of the two"),
    /** Argument: value. */
    NO_SYMBOLIC_NAME(
            "WE156",
            FindingSeverity.NOTE,
            "message %s has no name, so it is left out",
            "give it one with SymbolicName="),
    /** Argument: what the file lacks. */
    NO_MESSAGES(
            "WE157",
            FindingSeverity.ERROR,
            "message file %s",
            "start a message with MessageId=, and name it with SymbolicName="),
    /** No arguments. */
    TOO_MANY_ERRORS(
            "WE158",
            FindingSeverity.ERROR,
            "too many errors, the rest is not read",
            "check that this is a message text file"),
    /** Arguments: name, mc.exe's value, windmc's, wmc's. */
    TOOLS_DIFFER(
            "WE159",
            FindingSeverity.NOTE,
            "'%s' is %s according to mc.exe's documentation, %s in windmc, and %s in wmc",
            "write MessageId=, Severity= and Facility= with a value in every message"),
    /** Arguments: name, value, the previous name. */
    VALUE_WITH_TWO_NAMES(
            "WE160",
            FindingSeverity.WARNING,
            "'%s' has the value %s of '%s'",
            "give it another MessageId, because mc.exe accepts only one message for each value"),
    /** Argument: name or value. */
    NO_TEXT("WE161", FindingSeverity.WARNING, "message '%s' has no text", "add Language= and the text"),
    /** Argument: the language as a BCP 47 tag. */
    LANGUAGE_REPEATED(
            "WE162",
            FindingSeverity.WARNING,
            "message has a second text in '%s', which is ignored",
            "remove one of the two"),
    /** Argument: language identifier. */
    UNKNOWN_LANGUAGE_ID(
            "WE163",
            FindingSeverity.WARNING,
            "language identifier %s is unknown; its texts are treated as language-neutral",
            "use an identifier listed in MS-LCID"),
    /** Arguments: name, number. */
    BUILT_IN_FACILITY(
            "WE164",
            FindingSeverity.WARNING,
            "facility '%s' is not declared; using %s",
            "versions of mc.exe differ in its number: declare it with FacilityNames=(%1$s=%2$s)"),
    /** No arguments. */
    STATEMENT_IN_TEXT(
            "WE165",
            FindingSeverity.WARNING,
            "message text contains a statement",
            "if the text should end above, put a line with a single period there"),
    /** No arguments. */
    NO_MESSAGE_ID("WE166", FindingSeverity.ERROR, "message has no MessageId", "start it with MessageId=");

    private final DiagnosticDescriptor descriptor;

    MessageFileDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
