package dev.winerr.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/** Scripts for shells to complete {@code winerr}, generated from the same tables as the help text. */
final class Completion {
    private static final Pattern VALUES = Pattern.compile("[a-z]+(?:\\|[a-z]+)*");

    private final List<Command> commands;

    Completion(List<Command> commands) {
        this.commands = commands;
    }

    /** The words that may follow each command; those that may follow {@code winerr} itself have the empty key. */
    private Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        List<String> names = commands.stream().map(Command::name).toList();
        words.put(
                "",
                Stream.concat(names.stream(), Stream.of("help", "--help", "--version"))
                        .toList());
        for (Command command : commands) {
            List<String> after = new ArrayList<>(command.operands());
            options(command).forEach(option -> after.add("--" + option.getLongOpt()));
            words.put(command.name(), after);
        }
        words.put(
                "help",
                Stream.concat(names.stream(), HelpTopics.summaries().keySet().stream())
                        .toList());
        return words;
    }

    static List<Option> options(Command command) {
        return List.copyOf(CommonOptions.addTo(command.options()).getOptions());
    }

    /** The values of an option if its placeholder lists them, as {@code table|jsonl} does; otherwise empty. */
    static List<String> values(Option option) {
        String name = option.getArgName();
        return name == null || !VALUES.matcher(name).matches() ? List.of() : List.of(name.split("\\|", -1));
    }

    /** The values of options, by command and option: {@code list --format}. */
    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Command command : commands) {
            for (Option option : options(command)) {
                if (!values(option).isEmpty()) {
                    values.put(command.name() + " --" + option.getLongOpt(), values(option));
                }
            }
        }
        return values;
    }

    String bash() {
        String values = values().entrySet().stream()
                .map(entry ->
                        "        '" + entry.getKey() + "') words='" + String.join(" ", entry.getValue()) + "' ;;\n")
                .collect(Collectors.joining());
        String cases = words().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry ->
                        "            " + entry.getKey() + ") words='" + String.join(" ", entry.getValue()) + "' ;;\n")
                .collect(Collectors.joining());
        return """
                # Completes winerr in bash.
                _winerr() {
                    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=
                    # Bash splits words at equals signs.
                    if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi
                    case "${COMP_WORDS[1]} $prev" in
                %s    esac
                    if [ -n "$words" ]; then
                        COMPREPLY=($(compgen -W "$words" -- "$cur"))
                        return
                    fi
                    if [ "$COMP_CWORD" -eq 1 ]; then
                        words='%s'
                    else
                        case ${COMP_WORDS[1]} in
                %s        esac
                    fi
                    COMPREPLY=($(compgen -W "$words" -- "$cur"))
                    case ${COMP_WORDS[1]}:$COMP_CWORD:$cur in
                        *:1:* | help:* | completion:* | *:-*) ;;
                        *) COMPREPLY+=($(compgen -f -- "$cur")) ;;
                    esac
                }
                complete -o filenames -F _winerr winerr
                """.formatted(values, String.join(" ", words().getOrDefault("", List.of())), cases);
    }

    String zsh() {
        return new ZshCompletion(commands, words().getOrDefault("help", List.of())).script();
    }

    String fish() {
        StringBuilder out = new StringBuilder("# Completes winerr in fish.\n");
        for (Command command : commands) {
            out.append("complete -c winerr -f -n __fish_use_subcommand -a ")
                    .append(command.name())
                    .append(" -d ")
                    .append(quoted(command.summary()))
                    .append('\n');
            String after = "complete -c winerr -n '__fish_seen_subcommand_from " + command.name() + "'";
            for (String operand : command.operands()) {
                out.append(after).append(" -a ").append(operand).append('\n');
            }
            for (Option option : options(command)) {
                out.append(after).append(" -l ").append(option.getLongOpt());
                out.append(option.getOpt() == null ? "" : " -s " + option.getOpt());
                boolean takesValue = option.hasArg() && !option.hasOptionalArg();
                List<String> values = values(option);
                out.append(!values.isEmpty() ? " -x -a " + quoted(String.join(" ", values)) : takesValue ? " -r" : "");
                out.append(" -d ").append(quoted(option.getDescription())).append('\n');
            }
        }
        String topics = String.join(" ", words().getOrDefault("help", List.of()));
        return out.append(
                        "complete -c winerr -f -n __fish_use_subcommand -a help -d 'Show help for a command or a topic'\n")
                .append("complete -c winerr -f -n '__fish_seen_subcommand_from help' -a ")
                .append(quoted(topics))
                .append('\n')
                .toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    String powershell() {
        Map<String, List<String>> all = words();
        all.putAll(values());
        String table = all.entrySet().stream()
                .map(entry -> "        '" + entry.getKey() + "' = '" + String.join("', '", entry.getValue()) + "'\n")
                .collect(Collectors.joining());
        return """
                # Completes winerr in PowerShell.
                Register-ArgumentCompleter -Native -CommandName winerr -ScriptBlock {
                    param($word, $ast, $position)
                    $words = @{
                %s    }
                    $typed = @($ast.CommandElements | ForEach-Object { "$_" })
                    $isCommand = $typed.Count -lt 2 -or ($typed.Count -eq 2 -and $word)
                    $command = if ($isCommand) { '' } else { $typed[1] }
                    $option = "$command " + $(if ($word) { $typed[-2] } else { $typed[-1] })
                    $(if ($words.ContainsKey($option)) { $words[$option] } else { $words[$command] }) | Where-Object { $_ -like "$word*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
                }
                """.formatted(table);
    }
}
