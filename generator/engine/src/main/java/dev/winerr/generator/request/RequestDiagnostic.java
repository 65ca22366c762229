package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.FindingSeverity;

/** Errors in a request. */
enum RequestDiagnostic implements DiagnosticKind {
    NO_SUCH_FILE("WE001", "there is no file '%s'", "check the path; relative paths start at %2$s"),
    IS_A_DIRECTORY("WE002", "'%s' is a folder", "specify a file in it"),
    UNREADABLE("WE003", "'%s' cannot be read: %s", "check its permissions"),
    TOO_LARGE("WE004", "'%s' is larger than %s MiB", "headers and pages are smaller; check that it is the right file"),
    NO_SUCH_DIRECTORY("WE005", "there is no folder '%s'", "check the path; relative paths start at %2$s"),
    UNKNOWN_KEY("WE006", "there is no setting '%s'", "%3$sthe settings are %2$s"),
    KEY_TWICE("WE007", "'%s' is set twice", "keep one of the two; lists are separated by commas"),
    MALFORMED_ENTRY("WE008", "a Unicode escape is malformed", "write a backslash, 'u' and four hexadecimal digits"),
    NO_HEADER("WE009", "no header is specified", "use ${header=PATH} with the path of a .h or .mc file"),
    NO_TYPE_NAME(
            "WE010",
            "'%s' is not the name of a Java class",
            "choose letters, digits and underscores, a letter first; not a keyword"),
    NO_PACKAGE_NAME(
            "WE011",
            "'%s' is not the name of a Java package",
            "choose identifiers that are not keywords, separated by dots, such as com.acme.burn"),
    NO_LOCALE("WE012", "'%s' is not a language tag", "write a BCP 47 tag such as es, pt-BR or zh-Hant"),
    NO_BOOLEAN("WE013", "'%s' is neither true nor false", "write true or false"),
    UNKNOWN_WORD("WE014", "'%s' is not known here", "%3$schoose among %2$s"),
    NO_LINK(
            "WE015",
            "'%s' is not an http or https address",
            "write the whole address, such as https://example.org/codes"),
    NO_CHARSET(
            "WE146",
            "'%s' is not an encoding that this Java runtime supports",
            "write a name such as UTF-8, windows-1251 or Shift_JIS, or the number of a code page"),
    NO_KIND_OF("WE431", "'%s' does not assign a kind to a name", "write GLOB=KIND, such as *_FLAG_*=other"),
    NO_MACRO("WE016", "'%s' is not a macro %s", "write %3$s"),
    NAME_HIDES(
            "WE017",
            "a family called '%s' would hide a class that its own code uses",
            "give it another name with ${name}"),
    NOT_ON_CLASS_PATH(
            "WE018",
            "there is no folder '%s' on the class path",
            "add the jar to the plugin's dependencies, or run java -cp winerr.jar:JAR dev.winerr.cli.Main"),
    EMPTY_PATH("WE020", "a path is empty", "write the path of a file or folder"),
    NO_PATH(
            "WE021",
            "'%s' cannot be a path: %s",
            "check how it is spelt; on Windows, names cannot contain * ? < > \" |"),
    UNMAPPABLE_PATH(
            "WE022",
            "the locale of this process has no characters for the path '%s'",
            "set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again"),
    NEARLY_A_PAGE(
            "WE024",
            FindingSeverity.NOTE,
            "'%s' next to the header is not used as one of its pages",
            "if it is one, rename it to '%2$s', or specify it with ${docs}"),
    EMPTY_ELEMENT(
            "WE023",
            FindingSeverity.WARNING,
            "an element of the list '%s' is empty and has no effect",
            "remove it, or write what is missing");

    private final DiagnosticDescriptor descriptor;

    RequestDiagnostic(String id, String message, String advice) {
        this(id, FindingSeverity.ERROR, message, advice);
    }

    RequestDiagnostic(String id, FindingSeverity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
