package dev.winerr.cli;

import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Settings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The settings of a family as options of a command. */
final class SettingOptions {
    private static final Map<Key, String> SHORT =
            Map.of(Key.INCLUDE_DIRECTORIES, "I", Key.DEFINES, "D", Key.UNDEFINES, "U");
    private static final Set<Key> FLAGS = Set.of(Key.DOCUMENTED, Key.TYPED_CONSTANTS, Key.VERIFY);

    /** No package, no page, no report. */
    private static final Set<Key> MAY_BE_EMPTY = Set.of(Key.PACKAGE, Key.DOCS, Key.REPORTS);

    /** How to read a header. */
    static final List<Key> OF_HEADERS =
            List.of(Key.INCLUDE_DIRECTORIES, Key.DEFINES, Key.UNDEFINES, Key.INCLUDES, Key.EXCLUDES, Key.KINDS);

    private final Map<Key, Option> options = new EnumMap<>(Key.class);

    SettingOptions(List<Key> keys) {
        keys.forEach(key -> options.put(key, option(key)));
    }

    /** Whether nothing is a value of this option. */
    static boolean mayBeEmpty(Option option) {
        return MAY_BE_EMPTY.stream().anyMatch(key -> key.option().equals(option.getLongOpt()));
    }

    void addTo(Options target) {
        options.values().forEach(target::addOption);
    }

    /** The settings that the arguments have. */
    Settings settings(Arguments arguments) {
        Settings settings = new Settings(arguments.start(), Path.of(""));
        options.forEach((key, option) -> {
            if (FLAGS.contains(key) && arguments.has(option)) {
                settings.add(key, "true", arguments.spanOf("--" + option.getLongOpt()));
            }
            arguments.values(option).forEach(value -> settings.add(key, value, arguments.spanOf(value)));
        });
        return settings;
    }

    private static Option option(Key key) {
        Option.Builder option =
                Option.builder(SHORT.get(key)).longOpt(key.option()).desc(description(key));
        return FLAGS.contains(key)
                ? option.get()
                : option.hasArg().argName(argument(key)).get();
    }

    private static String argument(Key key) {
        return switch (key) {
            case DOCS -> "[LOCALE=]PAGE";
            case INCLUDE_DIRECTORIES, TEMPLATES -> "DIR";
            case DEFINES -> "NAME[=VALUE]";
            case INCLUDES, EXCLUDES -> "GLOB";
            case KINDS -> "KIND";
            case DEFAULT_LOCALE, LOCALES -> "LOCALE";
            case LINK -> "URL";
            case PARTITIONED -> "true|false";
            case REPORTS -> "html|json|csv";
            default -> "NAME";
        };
    }

    private static String description(Key key) {
        return switch (key) {
            case HEADER -> "the header";
            case NAME -> "what generated classes start with (default: the header's name, capitalised)";
            case PACKAGE -> "the Java package of generated classes";
            case DOCS ->
                "a page that documents the header, in Markdown or HTML; may be repeated (default: the header's"
                        + " neighbours that are called like it)";
            case INCLUDE_DIRECTORIES -> "look here for #include files too; may be repeated";
            case DEFINES -> "define a macro; may be repeated";
            case UNDEFINES -> "undefine a predefined macro; may be repeated";
            case INCLUDES -> "take only names that match, such as 'IMAPI_*'; may be repeated";
            case EXCLUDES -> "leave out names that match; may be repeated";
            case KINDS -> "take only hresult, ntstatus, win32 or other codes; may be repeated";
            case DOCUMENTED -> "take only codes that have a text";
            case DEFAULT_LOCALE -> "the language of the bundle without suffix (default: en)";
            case LOCALES -> "generate only this language besides the default one; may be repeated";
            case LINK -> "where the documentation is published (default: what the page says)";
            case PARTITIONED -> "spread the codes over several enums, or do not (default: if there are over 2,000)";
            case TYPED_CONSTANTS -> "make a class of constants of type HResult, NtStatus and Win32Code too";
            case TEMPLATES ->
                "a folder of templates that go before ours; classpath:PATH for one in a jar beside winerr";
            case REPORTS -> "a report to make; may be repeated (default: html)";
            case VERIFY -> "parse our own Java too before it is written";
        };
    }
}
