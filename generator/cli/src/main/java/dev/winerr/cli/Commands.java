package dev.winerr.cli;

import java.util.List;

/** The commands, in the order of the help. */
final class Commands {
    /** All of them. */
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
