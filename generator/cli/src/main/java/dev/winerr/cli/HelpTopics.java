package dev.winerr.cli;

import dev.winerr.generator.request.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code winerr help}: help for a command or a topic. */
final class HelpTopics {
    private static final String EXIT_CODES = "exit-codes";
    private static final String SETTINGS = "settings";
    private static final String TEMPLATES = "templates";
    private static final int INDENT = 22;

    private HelpTopics() {}

    /** The summary of each topic. */
    static Map<String, String> summaries() {
        return new TreeMap<>(Map.of(
                EXIT_CODES, "exit codes and their meaning",
                SETTINGS, "the settings of a binding file",
                TEMPLATES, "how to write your own templates"));
    }

    /**
     * The requested help.
     *
     * @param words the words after {@code winerr help}
     */
    static String of(String[] words, List<Command> commands) throws UsageException {
        if (words.length == 0 || List.of("-h", "--help", "help").contains(words[0])) {
            return Help.overview(commands);
        }
        String word = words[0];
        Optional<String> ofCommand = commands.stream()
                .filter(command -> command.name().equals(word))
                .findFirst()
                .map(Help::of);
        Optional<String> ofTopic = topic(word);
        if (ofCommand.isEmpty() && ofTopic.isEmpty()) {
            throw unknown(word, commands);
        }
        return Stream.of(ofCommand, ofTopic).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private static Optional<String> topic(String word) {
        return switch (word) {
            case EXIT_CODES -> Optional.of(exitCodes());
            case SETTINGS -> Optional.of(settings());
            case TEMPLATES -> Optional.of(templates());
            default -> Optional.empty();
        };
    }

    private static UsageException unknown(String word, List<Command> commands) {
        List<String> known = Stream.concat(commands.stream().map(Command::name), summaries().keySet().stream())
                .toList();
        return new UsageException("there is no help for '" + word + "'" + Words.suggestion(word, known));
    }

    private static String exitCodes() {
        return Arrays.stream(ExitCode.values())
                .map(code -> Help.entry("  " + code.code(), code.meaning(), 7))
                .collect(Collectors.joining("", "Exit codes:\n", ""));
    }

    private static String settings() {
        StringBuilder out = new StringBuilder("""
                A binding file, NAME.properties in UTF-8, contains the settings of a family:

                  header = acmeerr.h
                  package = com.acme.burn
                  docs.es = acmeerr-castellano.md

                Relative paths are resolved against the file's own folder. Lists are separated
                by commas. The command has an option for each: --include-directory for
                includeDirectories. Options take precedence.

                """);
        for (Key key : Key.values()) {
            out.append(Help.entry("  " + key.word(), key.description(), INDENT));
        }
        return out.toString();
    }

    private static String templates() {
        return """
                winerr renders Mustache templates; the same rules apply to its own and to yours.

                  winerr templates export my-templates
                  winerr generate -o out --templates my-templates acmeerr.h

                A file in the folder replaces the built-in one with the same path.
                The first folder of a path determines the output folder: 'java' for sources,
                'resources' for resources, any other for reports. '__name__' in a path
                is the family's name, '__locale__' generates one file per language, a name that
                starts with '_' is a partial. The extension determines how values are escaped.

                'winerr model HEADER' prints the data for templates as JSON.
                """;
    }
}
