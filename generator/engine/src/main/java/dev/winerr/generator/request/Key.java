package dev.winerr.generator.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The settings of a family. A binding file has them as keys, the Maven plugin as parameters of the same names, the command
 * as options of the same words: {@code includeDirectories} is {@code --include-directory} there.
 */
public enum Key {
    /** The header or message file; a path. */
    HEADER("header", Shape.ONE),
    /** What generated classes start with; by default the header's name without its ending, capitalised. */
    NAME("name", Shape.ONE),
    /** The Java package of generated classes. */
    PACKAGE("package", Shape.ONE),
    /**
     * Pages that document the header: paths, each with {@code LOCALE=} in front where it does not tell its language itself.
     * A binding file may also say {@code docs.es = page.md}. By default the neighbours of the header that are called like it.
     */
    DOCS("docs", Shape.LIST),
    /** Folders in which {@code #include} looks after the header's own. */
    INCLUDE_DIRECTORIES("includeDirectories", Shape.LIST),
    /** Macros to set, {@code NAME} or {@code NAME=VALUE}. */
    DEFINES("defines", Shape.LIST),
    /** Predefined macros to unset. */
    UNDEFINES("undefines", Shape.LIST),
    /** Glob patterns of the names that count; by default all do. */
    INCLUDES("includes", Shape.LIST),
    /** Glob patterns of names that do not count. */
    EXCLUDES("excludes", Shape.LIST),
    /** The kinds that count: {@code hresult}, {@code ntstatus}, {@code win32}, {@code other}; by default all. */
    KINDS("kinds", Shape.LIST),
    /** Whether only codes with a text count: {@code true} or {@code false}. */
    DOCUMENTED("documented", Shape.ONE),
    /** The language of the bundle without suffix, a BCP 47 tag; by default {@code en}. */
    DEFAULT_LOCALE("defaultLocale", Shape.ONE),
    /** The locales to generate bundles of; by default every one that has a page. */
    LOCALES("locales", Shape.LIST),
    /** Where the documentation is published, for links to it. */
    LINK("link", Shape.ONE),
    /** Whether the codes are spread over several enums: {@code true}, {@code false}; by default if there are over 2,000. */
    PARTITIONED("partitioned", Shape.ONE),
    /**
     * Whether there is a class of constants of type HResult, NtStatus and Win32Code too, for those who want the compiler to
     * tell these apart: {@code true} or {@code false}.
     */
    TYPED_CONSTANTS("typedConstants", Shape.ONE),
    /** A folder of templates that go before ours: a path, or {@code classpath:PATH}. */
    TEMPLATES("templates", Shape.ONE),
    /** The reports to make: {@code html}, {@code json}, {@code csv}; by default {@code html}. */
    REPORTS("reports", Shape.LIST),
    /** Whether our own Java is parsed too before it is written: {@code true} or {@code false}. */
    VERIFY("verify", Shape.ONE);

    /** How many values a setting has. */
    public enum Shape {
        /** One. */
        ONE,
        /** Any number; separated by commas in a binding file. */
        LIST
    }

    private final String word;
    private final Shape shape;

    Key(String word, Shape shape) {
        this.word = word;
        this.shape = shape;
    }

    /** The key in a binding file and the parameter in a build. */
    public String word() {
        return word;
    }

    /** How many values it has. */
    public Shape shape() {
        return shape;
    }

    /** Whether its values are paths. */
    public boolean isPath() {
        return this == HEADER || this == DOCS || this == INCLUDE_DIRECTORIES || this == TEMPLATES;
    }

    /** The long option of the command, without dashes: the same words, lists one at a time. */
    public String option() {
        boolean repeated = shape == Shape.LIST && this != DOCS;
        String singular = repeated ? word.replaceFirst("ries$", "rys").replaceFirst("s$", "") : word;
        return singular.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** All words, for people who mistyped one. */
    static String words() {
        return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
    }

    /** The key of a word in a binding file. */
    public static Optional<Key> ofWord(String word) {
        return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
    }
}
