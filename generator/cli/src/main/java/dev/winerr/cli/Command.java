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

    /** Runs it. */
    ExitCode run(Arguments arguments, Console console) throws UsageException;
}
