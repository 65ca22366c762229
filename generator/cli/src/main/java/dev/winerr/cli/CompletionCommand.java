package dev.winerr.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.cli.Options;

/** {@code winerr completion}: scripts for shells, generated from the tables of commands and options. */
final class CompletionCommand implements Command {
    private static final Map<String, Function<Completion, String>> SHELLS = new TreeMap<>(Map.of(
            "bash", Completion::bash,
            "fish", Completion::fish,
            "powershell", Completion::powershell,
            "zsh", Completion::zsh));

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "Print a script that makes a shell complete commands and options";
    }

    @Override
    public List<String> usage() {
        return List.of("{" + String.join("|", SHELLS.keySet()) + "}");
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public List<String> examples() {
        return List.of(
                "bash > ~/.local/share/bash-completion/completions/winerr",
                "fish > ~/.config/fish/completions/winerr.fish");
    }

    @Override
    public List<String> operands() {
        return List.copyOf(SHELLS.keySet());
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        List<String> operands = arguments.operands();
        if (operands.size() != 1) {
            throw new UsageException("completion: name a shell, " + String.join(", ", SHELLS.keySet()));
        }
        console.out()
                .print(script(operands.get(0))
                        .orElseThrow(() -> new UsageException("completion: '" + operands.get(0)
                                + "' is not a supported shell"
                                + Words.suggestion(operands.get(0), SHELLS.keySet()))));
        return ExitCode.DONE;
    }

    /** The script for a shell, if it is supported. */
    static Optional<String> script(String shell) {
        return Optional.ofNullable(SHELLS.get(shell)).map(script -> script.apply(new Completion(Commands.ALL)));
    }
}
