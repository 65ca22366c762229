package dev.winerr.cli;

import java.util.List;
import org.apache.commons.cli.Options;

/** One of the things that {@code winerr} does. */
interface Command {
    /** What it is called on the command line. */
    String name();

    /** What it does, in one line. */
    String summary();

    /** What stands behind its name, such as {@code [OPTION]... HEADER...}. */
    List<String> usage();

    /** Its options, but for {@code --help}. */
    Options options();

    /** The arguments as the parser of options should see them. */
    default String[] prepare(String[] args) {
        return args;
    }

    /** Runs it. */
    ExitCode run(Arguments arguments, Console console) throws UsageException;
}
