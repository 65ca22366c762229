package dev.winerr.generator.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a family, described in one place: the command's help, the documentation of the plugin's goals and the
 * table of settings are generated from these descriptions. They are the keys of a binding file, the parameters of the
 * Maven plugin with the same names, and the options of the command with the same words: {@code includeDirectories} is
 * {@code --include-directory} there.
 */
public enum Key {
    /** The header. */
    HEADER("header", Shape.PATH, "FILE", "the header or message file", ""),
    /** The name of the family. */
    NAME("name", Shape.ONE, "NAME", "the prefix of generated class names", "the header's name, capitalised"),
    /** The package of the family. */
    PACKAGE(
            "package",
            Shape.ONE,
            "NAME",
            "the Java package of generated classes",
            "the folder under `src/main/winerr`; none on the command line"),
    /** The pages, each preceded by {@code LOCALE=} if it does not declare its language. */
    DOCS(
            "docs",
            Shape.PATHS,
            "[LOCALE=]PAGE",
            "the pages that document the header, in Markdown or HTML, or folders to search for them",
            "the files next to it with the same base name: `x.md`, `x.es.md`, `x.html`"),
    /** The files with message tables. */
    MESSAGES(
            "messages",
            Shape.PATHS,
            "[LOCALE=]FILE",
            "files with message tables, `.dll`, `.mui` or `.bin`, for texts that header and pages do not have",
            ""),
    /** The folders to search for included files. */
    INCLUDE_DIRECTORIES(
            "includeDirectories",
            Shape.PATHS,
            "DIR",
            "additional directories to search for included files, and for `windows.h` if a header needs it",
            "the header's folder"),
    /** The macros to define. */
    DEFINES("defines", Shape.LIST, "NAME[=VALUE]", "macros to define before the first line", ""),
    /** The macros to undefine. */
    UNDEFINES("undefines", Shape.LIST, "NAME", "macros to undefine, of those that MSVC predefines for x64", ""),
    /** The files to read before the header. */
    READ_FIRST("readFirst", Shape.PATHS, "FILE", "files to read before the header, as if included before it", ""),
    /** The included files whose codes are treated as the header's own. */
    ALSO("also", Shape.PATHS, "FILE", "files included by the header whose codes are treated as its own", ""),
    /** The encoding of files without a byte order mark. */
    ENCODING(
            "encoding",
            Shape.ONE,
            "CHARSET",
            "the encoding of the header and its includes, such as `windows-1251` or `932`",
            "UTF-8 if valid, otherwise guessed"),
    /** The names to include. */
    INCLUDES(
            "includes",
            Shape.LIST,
            "GLOB",
            "globs of the names to include, such as `IMAPI_*`",
            "all names that the header itself defines"),
    /** The names to exclude. */
    EXCLUDES("excludes", Shape.LIST, "GLOB", "globs of the names to exclude", ""),
    /** The kinds to include. */
    KINDS("kinds", Shape.LIST, "KIND", "the kinds of codes to include: `hresult`, `ntstatus`, `win32`, `other`", "all"),
    /** The kinds of codes that the rules get wrong. */
    KIND_OF(
            "kindOf",
            Shape.LIST,
            "GLOB=KIND",
            "the kinds of codes that the rules get wrong; in a binding file also `kind.GLOB = KIND`",
            "by type, spelling and value"),
    /** The names that lookups return. */
    PRIMARIES(
            "primaries",
            Shape.LIST,
            "NAME",
            "the names that lookups return for values with several names",
            "the name that Windows uses, then names with a text; range markers last"),
    /** Which values report success. */
    SUCCESS(
            "success",
            Shape.ONE,
            "RULE",
            "which values of kind `other` report success: `zero`, `not-negative`, `severity-bits`",
            "`severity-bits` if messages state severities, otherwise `zero`"),
    /** How values are written. */
    RADIX(
            "radix",
            Shape.ONE,
            "RADIX",
            "how values of kind `other` are written: `hexadecimal` or `decimal`",
            "`hexadecimal`"),
    /** Whether to include only documented codes. */
    DOCUMENTED("documented", Shape.FLAG, "", "whether to include only codes that have a text", "`false`"),
    /** The language of the bundle without suffix. */
    DEFAULT_LOCALE(
            "defaultLocale", Shape.ONE, "LOCALE", "the language of the bundle without a suffix, a BCP 47 tag", "`en`"),
    /** The languages to generate. */
    LOCALES(
            "locales",
            Shape.LIST,
            "LOCALE",
            "the languages to generate besides the default one",
            "all that have a page"),
    /** The address of the documentation. */
    LINK(
            "link",
            Shape.ONE,
            "URL",
            "the address of the published documentation, for links",
            "the one that the page declares"),
    /** Whether to split the codes into several enums. */
    PARTITIONED(
            "partitioned",
            Shape.FLAG,
            "",
            "whether to split the codes into several enums under one sealed interface",
            "if there are more than 2,000"),
    /** Whether to generate typed constants. */
    TYPED_CONSTANTS(
            "typedConstants",
            Shape.FLAG,
            "",
            "whether to generate a class of constants of type `HResult`, `NtStatus` and `Win32Code` too",
            "`false`"),
    /** The folder of templates. */
    TEMPLATES(
            "templates",
            Shape.PATH,
            "DIR",
            "a folder of templates that override the built-in ones, or `classpath:PATH` on the class path",
            ""),
    /** The reports. */
    REPORTS("reports", Shape.LIST, "REPORT", "the reports to generate: `html`, `json`, `csv`, or none", "`html`");

    /** The form of a setting's value. */
    public enum Shape {
        /** A text. */
        ONE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A path. */
        PATH,
        /** Any number of texts, separated by commas if they are on one line. */
        LIST,
        /** Any number of paths. */
        PATHS;

        /** Whether the setting may have several values. */
        public boolean isList() {
            return this == LIST || this == PATHS;
        }
    }

    private final String word;
    private final Shape shape;
    private final String argument;
    private final String meaning;
    private final String byDefault;

    Key(String word, Shape shape, String argument, String meaning, String byDefault) {
        this.word = word;
        this.shape = shape;
        this.argument = argument;
        this.meaning = meaning;
        this.byDefault = byDefault;
    }

    /** The key in a binding file and the parameter in a build. */
    public String word() {
        return word;
    }

    /** The form of its value. */
    public Shape shape() {
        return shape;
    }

    /** The placeholder for the value, or for one value of a list, in descriptions: {@code DIR}. */
    public String argument() {
        return argument;
    }

    /** The description, a phrase; literals are between backticks. */
    public String meaning() {
        return meaning;
    }

    /** The default, a phrase; empty if there is nothing to say. */
    public String byDefault() {
        return byDefault;
    }

    /** The description and the default, without backticks. */
    public String description() {
        return (meaning + (byDefault.isEmpty() ? "" : " (default: " + byDefault + ")")).replace("`", "");
    }

    /** Whether its values are paths. */
    public boolean isPath() {
        return shape == Shape.PATH || shape == Shape.PATHS;
    }

    /** The long option of the command, without dashes: the same words, in the singular for lists. */
    public String option() {
        StringBuilder dashed = new StringBuilder();
        for (char c : singular().toCharArray()) {
            dashed.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
        }
        return dashed.toString();
    }

    /** The word for one element of a list, which is also the element in a POM: {@code includeDirectory}. */
    public String singular() {
        boolean repeated = shape.isList() && this != DOCS && this != MESSAGES;
        if (repeated && word.endsWith("ries")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return repeated && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** All words, to suggest one for a mistyped word. */
    static List<String> words() {
        return Arrays.stream(values()).map(Key::word).toList();
    }

    /** The key for a word in a binding file. */
    public static Optional<Key> ofWord(String word) {
        for (Key key : values()) {
            if (key.word.equals(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
