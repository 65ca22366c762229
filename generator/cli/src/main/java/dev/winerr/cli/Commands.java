package dev.winerr.cli;

import java.util.List;

/** The commands, in the order of the help text. */
final class Commands {
    /** All commands. */
    static final List<Command> ALL = List.of(
            new GenerateCommand(),
            new ListCommand(),
            new DecodeCommand(),
            new IndexCommand(),
            new DiffCommand(),
            new CheckCommand(),
            new DocsCommand(),
            new MessagesCommand(),
            new TemplatesCommand(),
            new ModelCommand(),
            new CompletionCommand());

    private Commands() {}
}
