package dev.winerr.cli;

import dev.winerr.generator.InternalFailure;
import dev.winerr.generator.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The command {@code winerr}: finds the subcommand and runs it. */
public final class Winerr {
    private final Console console;
    private final List<Command> commands;

    /** Creates a command that uses a console. */
    public Winerr(Console console) {
        this(console, Commands.ALL);
    }

    Winerr(Console console, List<Command> commands) {
        this.console = console;
        this.commands = commands;
    }

    /**
     * Runs the command.
     *
     * @param args the arguments, without {@code winerr}
     * @return the exit code: see {@link ExitCode}
     */
    public int run(String... args) {
        ExitCode code = runGuarded(args);
        String failure = console.outputFailure().orElse("");
        if (!failure.isEmpty() && code != ExitCode.INTERNAL) {
            console.err().println("winerr: standard output cannot be written: " + failure);
            return ExitCode.OUTPUT.code();
        }
        return code.code();
    }

    private ExitCode runGuarded(String... args) {
        try {
            return dispatch(args);
        } catch (UsageException e) {
            console.err().println("winerr: " + e.getMessage());
            console.err().println("Try 'winerr " + nameIn(args) + "--help' for more information.");
            return ExitCode.USAGE;
        } catch (RuntimeException | StackOverflowError e) {
            InternalFailure failure = InternalFailure.of("running 'winerr " + String.join(" ", args) + "'", e);
            console.err().println("winerr: " + failure.getMessage() + ": " + failure.detail());
            return ExitCode.INTERNAL;
        } catch (OutOfMemoryError e) {
            // Files are written only after all are rendered, so nothing is half written.
            console.err().println("winerr: the inputs are too large for Java's memory; give it more with -Xmx");
            return ExitCode.INPUT;
        }
    }

    /** The command in the arguments, followed by a blank. */
    private String nameIn(String... args) {
        return commands.stream()
                .map(Command::name)
                .filter(name -> args.length > 0 && name.equals(args[0]))
                .map(name -> name + " ")
                .findFirst()
                .orElse("");
    }

    private ExitCode dispatch(String[] args) throws UsageException {
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--version") || first.equals("-V")) {
            console.out().println(Version.NAME);
            return ExitCode.DONE;
        } else if (first.equals("--help") || first.equals("-h")) {
            console.out().print(Help.overview(commands));
            return ExitCode.DONE;
        } else if (first.equals("help")) {
            console.out().print(HelpTopics.of(Arrays.copyOfRange(args, 1, args.length), commands));
            return ExitCode.DONE;
        } else if (first.isEmpty()) {
            throw new UsageException("no command given");
        }
        return run(command(first), Arrays.copyOfRange(args, 1, args.length));
    }

    private Command command(String name) throws UsageException {
        if (name.startsWith("-")) {
            throw new UsageException("there is no option '" + name + "' before the command; options follow it");
        }
        List<String> names = new ArrayList<>();
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
            names.add(command.name());
        }
        throw new UsageException("'" + name + "' is not a command of winerr" + Words.suggestion(name, names));
    }

    private ExitCode run(Command command, String[] args) throws UsageException {
        Options options = CommonOptions.addTo(command.options());
        if (asksForHelp(args)) {
            console.out().print(Help.of(command));
            return ExitCode.DONE;
        }
        Arguments arguments = parse(command, options, args);
        arguments.check();
        CommonOptions.apply(arguments, console);
        return canNameFiles() ? command.run(arguments, console) : ExitCode.INPUT;
    }

    /** True even if the rest of the line is wrong; after {@code --} there are only operands. */
    private static boolean asksForHelp(String[] args) {
        for (String arg : args) {
            if (arg.equals("--")) {
                return false;
            } else if (arg.equals("-h") || arg.equals("--help")) {
                return true;
            }
        }
        return false;
    }

    private static Arguments parse(Command command, Options options, String[] args) throws UsageException {
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .get()
                    .parse(options, spelledOut(options, command.prepare(args)));
            return new Arguments(command.name(), line, args);
        } catch (UnrecognizedOptionException e) {
            List<String> known = options.getOptions().stream()
                    .map(option -> "--" + option.getLongOpt())
                    .toList();
            String typed = e.getOption().replaceFirst("=.*", "");
            if (known.contains(typed)) {
                throw new UsageException(command.name() + ": " + typed + " takes no value");
            }
            throw new UsageException(
                    command.name() + ": there is no option '" + typed + "'" + Words.suggestion(typed, known));
        } catch (MissingArgumentException e) {
            Option option = e.getOption();
            throw new UsageException(
                    command.name() + ": --" + option.getLongOpt() + " needs a value, " + option.getArgName());
        } catch (ParseException e) {
            throw new UsageException(command.name() + ": " + e.getMessage());
        }
    }

    /**
     * If the locale has no characters for the current folder's name, Java resolves all files against a folder that does
     * not exist.
     */
    private boolean canNameFiles() {
        Path folder = console.directory().toAbsolutePath();
        if (Files.isDirectory(folder)) {
            return true;
        }
        console.err()
                .println("winerr: the locale of this process has no characters for the current folder " + folder
                        + "; set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again");
        return false;
    }

    /** A flag takes a value only after an equals sign: {@code --partitioned codes.h} does not consume the header. */
    private static String[] spelledOut(Options options, String[] args) {
        String[] spelt = args.clone();
        for (int i = 0; i < args.length; i++) {
            boolean isLong = args[i].startsWith("--") && options.hasLongOption(args[i].substring(2));
            spelt[i] = isLong && isFlag(options, args[i]) ? args[i] + "=true" : args[i];
        }
        return spelt;
    }

    private static boolean isFlag(Options options, String arg) {
        return options.getOption(arg.substring(2)).hasOptionalArg();
    }
}
