package dev.winerr.cli;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The parsed arguments of a command, and their original text, which diagnostics refer to. */
final class Arguments {
    private final String command;
    private final CommandLine line;
    private final String[] raw;
    private final SourceFile text;

    Arguments(String command, CommandLine line, String[] raw) {
        this.command = command;
        this.line = line;
        this.raw = raw.clone();
        StringBuilder typed = new StringBuilder("winerr ").append(command);
        for (String argument : raw) {
            typed.append(' ').append(shown(argument));
        }
        this.text = new SourceFile("<command line>", typed + (raw.length == 0 ? " " : ""));
    }

    /** Rejects empty arguments, such as those of unset shell variables, unless an empty value has a meaning. */
    void check() throws UsageException {
        if (operands().contains("")) {
            throw new UsageException(command + ": an operand is empty");
        }
        for (Option option : line.getOptions()) {
            if (option.getValuesList().contains("") && !SettingOptions.mayBeEmpty(option)) {
                throw new UsageException(command + ": the value of --" + option.getLongOpt() + " is empty");
            }
        }
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

    /** The language that an option names, as {@code pt-BR} or {@code pt_BR}. */
    Optional<Locale> locale(Option option) throws UsageException {
        Optional<String> tag = value(option);
        Optional<Locale> locale = tag.map(text -> Locale.forLanguageTag(text.replace('_', '-')));
        if (locale.filter(named -> named.getLanguage().isEmpty()).isPresent()) {
            throw new UsageException(command + ": '" + tag.orElse("") + "' is not a language tag");
        }
        return locale;
    }

    /** The values of an option that takes several, separated by commas or given one at a time. */
    List<String> list(Option option) {
        return values(option).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
    }

    /**
     * The position of a value: the last argument that is equal to it or ends with it, as {@code --name=Burn} and {@code
     * -Iinclude} do.
     */
    Span spanOf(String value) {
        int end = text.text().length();
        for (int i = raw.length - 1; i >= 0; i--) {
            if (raw[i].endsWith(value)) {
                int quote = shown(raw[i]).length() > raw[i].length() ? 1 : 0;
                return text.span(end - quote - value.length(), end - quote);
            }
            end -= shown(raw[i]).length() + 1;
        }
        return start();
    }

    /** An argument as it is written in a shell, with quotes if it contains white space. */
    private static String shown(String argument) {
        return argument.isEmpty() || hasBlank(argument) ? "'" + argument + "'" : argument;
    }

    private static boolean hasBlank(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if (Character.isWhitespace(argument.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The path in an argument; empty, with an error printed, if it is not a valid path. */
    Optional<Path> path(String argument, Console console) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Path> path = path(argument, console, log);
        console.print(log.sorted());
        return path;
    }

    /** The path in an argument; empty, with an error in the log, if it is not a valid path. */
    Optional<Path> path(String argument, Console console, DiagnosticLog log) {
        return new Paths(console.directory(), log)
                .input(argument, spanOf(argument))
                .map(Input::path);
    }

    /** The start of the command line. */
    Span start() {
        return text.start();
    }
}
