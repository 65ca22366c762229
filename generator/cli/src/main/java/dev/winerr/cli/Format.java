package dev.winerr.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** How rows are printed. */
enum Format {
    /** For people: aligned columns. */
    TABLE,
    /** For programs: one JSON object a line (JSON Lines). */
    JSONL;

    static final Option OPTION = Option.builder()
            .longOpt("format")
            .hasArg()
            .argName("table|jsonl")
            .desc("how to print: aligned columns, or one JSON object a line (default: table)")
            .get();

    static Format of(Arguments arguments) throws UsageException {
        String word = arguments.value(OPTION).orElse("table");
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw new UsageException("'" + word + "' is no format; choose "
                + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(" or ")));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
