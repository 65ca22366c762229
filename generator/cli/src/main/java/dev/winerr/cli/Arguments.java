package dev.winerr.cli;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The parsed arguments of a command, and the text that they stand in, for diagnostics to point at. */
final class Arguments {
    private final CommandLine line;
    private final String[] raw;
    private final SourceFile text;

    Arguments(String command, CommandLine line, String[] raw) {
        this.line = line;
        this.raw = raw.clone();
        this.text = new SourceFile("<command line>", "winerr " + command + " " + String.join(" ", raw));
    }

    List<String> operands() {
        return line.getArgList();
    }

    boolean has(Option option) {
        return line.hasOption(option);
    }

    Optional<String> value(Option option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }

    List<String> values(Option option) {
        String[] values = line.getOptionValues(option);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Where a value stands: the last argument that is it or ends with it, as {@code --name=Burn} and {@code -Iinclude} do. */
    Span spanOf(String value) {
        int end = text.text().length();
        for (int i = raw.length - 1; i >= 0; i--) {
            if (raw[i].endsWith(value)) {
                return text.span(end - value.length(), end);
            }
            end -= raw[i].length() + 1;
        }
        return start();
    }

    /** The start of the command line. */
    Span start() {
        return text.start();
    }
}
