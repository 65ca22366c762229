package dev.winerr.cli;

import java.util.List;
import org.apache.commons.cli.Options;

/** One of the things that {@code winerr} does. To add one, write a class of this kind and name it in {@link Commands}. */
interface Command {
    /** What it is called on the command line. */
    String name();

    /** What it does, in one line. */
    String summary();

    /** What stands after its name, such as {@code [OPTION]... HEADER...}. */
    List<String> usage();

    /** Its options, but for those that {@linkplain CommonOptions every command} has. */
    Options options();

    /** The arguments as the parser of options should see them. */
    default String[] prepare(String[] args) {
        return args;
    }

    /** Command lines that people can copy, without {@code winerr}. */
    List<String> examples();

    /** The words that its first operand may be; empty if operands are files and folders. */
    default List<String> operands() {
        return List.of();
    }

    /** Runs it. */
    ExitCode run(Arguments arguments, Console console) throws UsageException;
}
