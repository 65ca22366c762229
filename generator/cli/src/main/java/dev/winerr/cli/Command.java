package dev.winerr.cli;

import java.util.List;
import org.apache.commons.cli.Options;

/** A subcommand of {@code winerr}. To add one, implement this interface and add it to {@link Commands}. */
interface Command {
    /** Its name on the command line. */
    String name();

    /** A description in one line. */
    String summary();

    /** The syntax after its name, such as {@code [OPTION]... HEADER...}. */
    List<String> usage();

    /** Its options, except for those that {@linkplain CommonOptions all commands} have. */
    Options options();

    /** Converts the arguments before options are parsed. */
    default String[] prepare(String[] args) {
        return args;
    }

    /** Example command lines to copy, without {@code winerr}. */
    List<String> examples();

    /** The words allowed as the first operand; empty if operands are files and folders. */
    default List<String> operands() {
        return List.of();
    }

    /** Runs the command. */
    ExitCode run(Arguments arguments, Console console) throws UsageException;
}
