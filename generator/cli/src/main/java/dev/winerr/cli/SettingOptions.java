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
    /** Settings for which an empty value means no package, no pages or no reports. */
    private static final Set<Key> MAY_BE_EMPTY = Set.of(Key.PACKAGE, Key.DOCS, Key.REPORTS);

    /** How to read a header. */
    static final List<Key> OF_HEADERS = List.of(
            Key.INCLUDE_DIRECTORIES,
            Key.DEFINES,
            Key.UNDEFINES,
            Key.READ_FIRST,
            Key.ALSO,
            Key.ENCODING,
            Key.INCLUDES,
            Key.EXCLUDES,
            Key.KINDS);

    private final List<Key> keys;
    private final Map<Key, Option> options = new EnumMap<>(Key.class);

    SettingOptions(List<Key> keys) {
        this.keys = keys;
    }

    /** Created on first use, because a run needs only those of one command. */
    private Map<Key, Option> options() {
        if (options.isEmpty()) {
            for (Key key : keys) {
                options.put(key, option(key));
            }
        }
        return options;
    }

    /** A setting written as an option. */
    static String spell(String word, String value) {
        return Key.ofWord(word)
                .filter(key -> key != Key.HEADER)
                .map(key -> "--" + key.option() + spell(key, value))
                .orElse(word);
    }

    private static String spell(Key key, String value) {
        boolean isFlag = key.shape() == Key.Shape.FLAG;
        return value.isEmpty() || (isFlag && value.equals("true")) ? "" : (isFlag ? "=" : " ") + value;
    }

    /** Whether an empty value is allowed for this option. */
    static boolean mayBeEmpty(Option option) {
        for (Key key : MAY_BE_EMPTY) {
            if (key.option().equals(option.getLongOpt())) {
                return true;
            }
        }
        return false;
    }

    void addTo(Options target) {
        for (Option option : options().values()) {
            target.addOption(option);
        }
    }

    /** The settings in the arguments. */
    Settings settings(Arguments arguments) {
        Settings settings = new Settings(arguments.start(), Path.of(""));
        for (Map.Entry<Key, Option> option : options().entrySet()) {
            for (String value : arguments.values(option.getValue())) {
                settings.addLine(option.getKey(), value, arguments.spanOf(value));
            }
        }
        return settings;
    }

    private static Option option(Key key) {
        return Option.builder(SHORT.get(key))
                .longOpt(key.option())
                .hasArg()
                .optionalArg(key.shape() == Key.Shape.FLAG)
                .argName(key.argument())
                .desc(key.description())
                .get();
    }
}
