package dev.winerr.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** The output format of results. */
enum Format {
    /** For people: aligned columns. */
    TABLE("aligned columns"),
    /** For people: one paragraph each. */
    TEXT("text"),
    /** For issues and pages: Markdown. */
    MARKDOWN("Markdown"),
    /** For programs: one JSON object per line (JSON Lines). */
    JSONL("one JSON object per line");

    /** For results that are naturally a table. */
    static final Option OPTION = option(TABLE, JSONL);

    /** For results that people paste into issues. */
    static final Option OF_DIFFERENCES = option(TABLE, MARKDOWN, JSONL);

    /** For results that are not tables. */
    static final Option OF_PARAGRAPHS = option(TEXT, MARKDOWN, JSONL);

    private final String meaning;

    Format(String meaning) {
        this.meaning = meaning;
    }

    /** The option {@code --format}; the first format is the default. */
    private static Option option(Format... formats) {
        String meanings = Arrays.stream(formats).map(format -> format.meaning).collect(Collectors.joining(", "));
        return Option.builder()
                .longOpt("format")
                .hasArg()
                .argName(Arrays.stream(formats).map(Format::word).collect(Collectors.joining("|")))
                .desc("how to print: " + meanings.replaceFirst(", (?=[^,]*$)", " or ") + " (default: "
                        + formats[0].word() + ")")
                .get();
    }

    static Format of(Arguments arguments) throws UsageException {
        return of(arguments, OPTION);
    }

    static Format of(Arguments arguments, Option option) throws UsageException {
        List<String> words = List.of(option.getArgName().split("\\|"));
        String word = arguments.value(option).orElse(words.get(0));
        if (!words.contains(word)) {
            throw new UsageException("'" + word + "' is not a format; choose " + String.join(" or ", words));
        }
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
