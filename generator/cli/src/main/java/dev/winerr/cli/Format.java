package dev.winerr.cli;

import java.util.List;
import java.util.Locale;
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
        StringBuilder meanings = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            meanings.append(i == 0 ? "" : i == formats.length - 1 ? " or " : ", ")
                    .append(formats[i].meaning);
            words.append(i == 0 ? "" : "|").append(formats[i].word());
        }
        return Option.builder()
                .longOpt("format")
                .hasArg()
                .argName(words.toString())
                .desc("how to print: " + meanings + " (default: " + formats[0].word() + ")")
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
