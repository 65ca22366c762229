package dev.winerr.generator.header.report;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Findings in a header. */
public enum HeaderDiagnostic implements DiagnosticKind {
    /** The file has no text. */
    EMPTY_HEADER("WE101", FindingSeverity.ERROR, "the header is empty", "give the header that defines the codes"),
    /** No constant was found, or none is selected; the argument says which. */
    NO_CODES("WE102", FindingSeverity.ERROR, "%s", "check ${includes}, ${excludes}, ${kinds} and ${defines}"),
    /** A block comment runs to the end of the file. */
    UNCLOSED_COMMENT("WE103", FindingSeverity.ERROR, "comment is not closed", "close it with \"*/\""),
    /** A string or character constant runs to the end of its line. */
    UNCLOSED_QUOTE("WE104", FindingSeverity.WARNING, "quote is not closed on its line", "close it with %s"),
    /** A conditional group runs to the end of the file. */
    UNCLOSED_CONDITION("WE105", FindingSeverity.ERROR, "%s is not closed", "close it with #endif"),
    /** An {@code #else} or {@code #endif} without {@code #if}. */
    UNOPENED_CONDITION("WE106", FindingSeverity.ERROR, "%s has no #if", "remove it, or open it with #if"),
    /** The header itself says that it cannot be compiled this way. */
    ERROR_DIRECTIVE(
            "WE107", FindingSeverity.ERROR, "#error: %s", "set the macros that the header asks for with ${defines}"),
    /** An included file says that it cannot be compiled this way. */
    ERROR_IN_INCLUDE(
            "WE122",
            FindingSeverity.WARNING,
            "#error in an included file: %s",
            "set the macros that it asks for with ${defines}"),
    /** The header says that it cannot be compiled this way, perhaps because a file that it includes is missing. */
    ERROR_AFTER_MISSING(
            "WE131",
            FindingSeverity.WARNING,
            "#error: %s; continuing, because a file that the header includes is missing",
            "name the folder of the missing file with ${includeDirectories}"),
    /** A backslash that joins two lines although blanks follow it. */
    BLANK_SPLICE(
            "WE132",
            FindingSeverity.WARNING,
            "there are blanks between the backslash and the end of its line; the lines are joined all the same",
            "remove the blanks"),
    /** A directive that does not conform to C's grammar. */
    MALFORMED_DIRECTIVE("WE108", FindingSeverity.WARNING, "%s", ""),
    /** An included file does not exist. */
    MISSING_INCLUDE(
            "WE109",
            FindingSeverity.NOTE,
            "no file '%s' to include; continuing without it",
            "if codes depend on it, name its folder with ${includeDirectories}"),
    /** An included file exists but cannot be read. */
    UNREADABLE_INCLUDE("WE110", FindingSeverity.WARNING, "cannot include: %s; continuing without it", ""),
    /** Files include each other endlessly. */
    INCLUDE_LIMIT("WE111", FindingSeverity.ERROR, "giving up: %s", "guard the included file with #pragma once"),
    /** A condition uses an undefined macro. */
    ASSUMED(
            "WE112",
            FindingSeverity.NOTE,
            "'%s' is not defined; taking the condition as %s",
            "name the folder of the header that defines it with ${includeDirectories}"),
    /** A condition is not a constant expression. */
    BAD_CONDITION("WE113", FindingSeverity.WARNING, "condition is taken as false: %s", ""),
    /** A macro's arguments run to the end of the file. */
    UNCLOSED_ARGUMENTS("WE114", FindingSeverity.ERROR, "arguments of macro '%s' are not closed", "close them with ')'"),
    /** A selected constant that cannot have a value whatever else is defined: it is circular, or divides by zero. */
    IMPOSSIBLE(
            "WE115",
            FindingSeverity.WARNING,
            "'%s' is skipped, because it cannot have a value: %s",
            "correct it, or leave it out with ${excludes=%1$s}"),
    /** A constant whose value cannot be determined. */
    NOT_EVALUATED(
            "WE116",
            FindingSeverity.WARNING,
            "'%s' is skipped: %s",
            "correct it, or leave it out with ${excludes=%1$s}"),
    /** A constant that only a C++ compiler can evaluate. */
    BEYOND_C(
            "WE133",
            FindingSeverity.WARNING,
            "'%s' is skipped, because it needs C++ that is not evaluated: %s",
            "if it is a code, define its value in a header of your own, or leave it out with ${excludes=%1$s}"),
    /** Something with the name of a constant whose value only the running program knows. */
    AT_RUN_TIME(
            "WE134", FindingSeverity.NOTE, "'%s' is skipped, because only the running program knows its value: %s", ""),
    /** A constant that needs a name that nothing defines. */
    UNKNOWN_NAME(
            "WE126",
            FindingSeverity.WARNING,
            "'%s' is skipped: %s",
            "name the header that defines it with ${readFirst}, or its folder with ${includeDirectories}, or set it with"
                    + " ${defines}"),
    /**
     * A constant that needs something defined in a file that was not read. Arguments: its name, what it needs, the
     * file.
     */
    UNKNOWN_NAME_OF_FILE(
            "WE175",
            FindingSeverity.WARNING,
            "'%s' is skipped: %s; %s defines it",
            "read that first with ${readFirst=%3$s}"),
    /** A selected constant that is too large for a Windows code. */
    TOO_WIDE(
            "WE117",
            FindingSeverity.WARNING,
            "'%s' is skipped: its value %s needs more than 32 bits",
            "correct it, or leave it out with ${excludes=%1$s}"),
    /** A constant that is defined as its own name. */
    NAMES_ITSELF(
            "WE123", FindingSeverity.NOTE, "'%s' is skipped: '%s' is defined as itself, and nothing declares it", ""),
    /** A constant that is defined twice with different values. */
    TWO_VALUES(
            "WE118",
            FindingSeverity.WARNING,
            "'%s' has two values, %s and %s; the last one is used",
            "remove one of the two definitions"),
    /** A pattern of the selection that matches nothing. */
    IDLE_PATTERN("WE119", FindingSeverity.WARNING, "pattern '%s' matches none of the header's constants", ""),
    /** Macros that expand endlessly. */
    EXPANSION_LIMIT(
            "WE120", FindingSeverity.ERROR, "giving up: %s", "name fewer macros in each macro, or select other codes"),
    /** More macros and constants than fit into memory. */
    DEFINITION_LIMIT("WE127", FindingSeverity.ERROR, "giving up: %s do not fit in memory", "give Java more with -Xmx"),
    /** More findings of one kind than are listed. */
    FINDING_LIMIT("WE128", FindingSeverity.WARNING, "more than %s findings of kind %s; the others are not listed", ""),
    /** A bracket in a declaration that is not closed. */
    UNCLOSED_BRACKET(
            "WE124",
            FindingSeverity.WARNING,
            "'%s' is not closed, so no declaration after it is read",
            "close it, or look for an extra bracket inside it"),
    /** A header that cannot be read alone, like many of the SDK's; the argument says why. */
    AFTER_WINDOWS("WE125", FindingSeverity.NOTE, "%s when the header is read alone; reading it after windows.h", ""),
    /** Two typedefs of one name with different sizes; the argument says which. */
    TYPEDEFS_DISAGREE(
            "WE130",
            FindingSeverity.WARNING,
            "%s, so sizes of structures may be wrong",
            "name the folder of windows.h, or of the header that must be read first, with ${includeDirectories}"),
    /** An encoding that is not declared. Argument: the encoding. */
    GUESSED_ENCODING(
            "WE140",
            FindingSeverity.NOTE,
            "the file is not UTF-8; reading it as %s",
            "name its encoding with ${encoding}"),
    /** A code's text that depends on such an encoding. Arguments: the encoding, the name of the code. */
    GUESSED_TEXT(
            "WE141",
            FindingSeverity.WARNING,
            "the file is not UTF-8; reading it as %s, on which the text of '%s' depends",
            "name its encoding with ${encoding}"),
    /** Bytes that are malformed in the declared encoding. Argument: the encoding. */
    NOT_IN_ENCODING(
            "WE142",
            FindingSeverity.WARNING,
            "bytes here are not valid in %s",
            "name the encoding of the file with ${encoding}"),
    /** A file of {@code readFirst} or {@code also} that does not exist. Argument: its name. */
    NO_NAMED_FILE(
            "WE143",
            FindingSeverity.ERROR,
            "file '%s' exists neither at its path nor next to the header or in an include folder",
            "check ${readFirst} and ${also}"),
    /** A file of {@code also} that the header does not include. Argument: its name. */
    NOT_INCLUDED(
            "WE144",
            FindingSeverity.WARNING,
            "'%s' is not among the files that the header includes",
            "generate its codes as a family of its own"),
    /** A file whose syntax is not that of C. Arguments: what it is, how to get a header from it. */
    NOT_A_HEADER("WE145", FindingSeverity.ERROR, "%s is not read as a header", "%2$s"),
    /**
     * A condition hides all constants because a macro is defined. Arguments: the header, condition, macro, how many it
     * hides.
     */
    HIDDEN_BY_A_MACRO(
            "WE147",
            FindingSeverity.ERROR,
            "%s defines no integer constants: '%s' hides them",
            "read it with ${undefines=%3$s}, which reveals %4$s"),
    /** A condition hides all constants because a macro is not defined. Arguments as above, the macro with its value. */
    HIDDEN_WITHOUT_A_MACRO(
            "WE148",
            FindingSeverity.ERROR,
            "%s defines no integer constants: '%s' hides them",
            "read it with ${defines=%3$s}, which reveals %4$s"),
    /** A condition hides more than was read. Arguments: condition, how many it hides, how many were read, the macro. */
    MORE_HIDDEN_BY_A_MACRO(
            "WE173",
            FindingSeverity.NOTE,
            "'%s' hides more constants (%s) than are read (%s)",
            "read it with ${undefines=%4$s}"),
    /**
     * A condition hides more than was read, because a macro is not defined. Arguments as above, the macro with its
     * value.
     */
    MORE_HIDDEN_WITHOUT_A_MACRO(
            "WE174",
            FindingSeverity.NOTE,
            "'%s' hides more constants (%s) than are read (%s)",
            "read it with ${defines=%4$s}"),
    /** A list of codes whose macro another header defines. Arguments: the header, macro, a definition of the macro. */
    LIST_OF_A_MACRO(
            "WE149",
            FindingSeverity.ERROR,
            "%s defines no integer constants: it leaves the macro '%s' to the header that includes it",
            "read the header that defines the macro and includes this one, or read this one with ${defines} \"%3$s\""),
    /** A list of names whose macro and values another header defines. Arguments: the header, macro. */
    LIST_WITHOUT_VALUES(
            "WE170",
            FindingSeverity.ERROR,
            "%s defines no integer constants: it leaves the macro '%s' to the header that includes it",
            "read the header that defines the macro and includes this one"),
    /** A header that only includes others. Arguments: the header, the other one, how many constants that has. */
    ONLY_INCLUDES(
            "WE171",
            FindingSeverity.ERROR,
            "%s defines no integer constants itself; %s, which it includes, defines %s",
            "count those as its own with ${also=%2$s}"),
    /** Every selected constant lacks something, which other findings report. Arguments: the header, how many. */
    ALL_LACK_SOMETHING(
            "WE172",
            FindingSeverity.ERROR,
            "no constant of %s is selected and has a value; it defines %s",
            "define or include what is missing according to the warnings"),
    /** A setting that does not define or undefine a macro. Arguments: it, what it is not, the form to use. */
    BAD_DEFINE("WE121", FindingSeverity.WARNING, "'%s' is not a macro %s", "write %3$s");

    private final DiagnosticDescriptor descriptor;

    HeaderDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
