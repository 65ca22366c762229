package dev.winerr.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/** The script that completes {@code winerr} in zsh: autoloaded from a folder of {@code fpath}, or sourced. */
final class ZshCompletion {
    private final List<Command> commands;
    private final List<String> topics;

    /**
     * Creates a script.
     *
     * @param topics the words that may follow {@code winerr help}
     */
    ZshCompletion(List<Command> commands, List<String> topics) {
        this.commands = commands;
        this.topics = topics;
    }

    String script() {
        String summaries = commands.stream()
                .map(command -> "            " + quoted(command.name() + ":" + command.summary()) + "\n")
                .collect(Collectors.joining());
        String cases = commands.stream().map(ZshCompletion::arguments).collect(Collectors.joining());
        return """
                #compdef winerr
                # Completes winerr in zsh.
                _winerr() {
                    if (( CURRENT == 2 )); then
                        local -a commands=(
                %s            'help:Show help for a command or a topic'
                        )
                        _describe command commands
                        _arguments '--help[print help]' '--version[print the version]'
                        return
                    fi
                    shift words
                    (( CURRENT-- ))
                    case $words[1] in
                %s        help) _arguments '1:topic:(%s)' ;;
                    esac
                }
                if [ "$funcstack[1]" = _winerr ]; then
                    _winerr "$@"
                else
                    compdef _winerr winerr
                fi
                """.formatted(summaries, cases, String.join(" ", topics));
    }

    private static String arguments(Command command) {
        String options =
                Completion.options(command).stream().map(ZshCompletion::option).collect(Collectors.joining());
        String operands = command.operands().isEmpty()
                ? "'*:operand:_files'"
                : "'1:operand:(" + String.join(" ", command.operands()) + ")' '*:file:_files'";
        return "        " + command.name() + ") _arguments" + options + " " + operands + " ;;\n";
    }

    private static String option(Option option) {
        boolean takesValue = option.hasArg() && !option.hasOptionalArg();
        List<String> values = Completion.values(option);
        String action = values.isEmpty() ? "_files" : "(" + String.join(" ", values) + ")";
        String value = takesValue ? ":" + escaped(option.getArgName()) + ":" + action : "";
        String description = "[" + escaped(option.getDescription()) + "]" + value;
        String spelt = takesValue ? "--" + option.getLongOpt() + "=" : "--" + option.getLongOpt();
        String shortForm = option.getOpt() == null
                ? ""
                : " " + quoted("*-" + option.getOpt() + (takesValue ? "+" : "") + description);
        return shortForm + " " + quoted("*" + spelt + description);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\[\\]:\\\\])", "\\\\$1");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
