package dev.winerr.cli;

import dev.winerr.generator.InternalFailure;
import dev.winerr.generator.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** The command {@code winerr}: finds the subcommand and runs it. */
public final class Winerr {
    static final Option HELP =
            Option.builder("h").longOpt("help").desc("print this help and exit").get();

    private static final List<Command> COMMANDS = List.of(
            new GenerateCommand(),
            new ListCommand(),
            new DecodeCommand(),
            new IndexCommand(),
            new DiffCommand(),
            new CheckCommand(),
            new DocsCommand(),
            new TemplatesCommand(),
            new ModelCommand());

    private final Console console;
    private final List<Command> commands;

    /** A command that speaks to a console. */
    public Winerr(Console console) {
        this(console, COMMANDS);
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
        try {
            return dispatch(args).code();
        } catch (UsageException e) {
            console.err().println("winerr: " + e.getMessage());
            console.err().println("Try 'winerr --help' for more information.");
            return ExitCode.USAGE.code();
        } catch (RuntimeException | StackOverflowError e) {
            InternalFailure failure = InternalFailure.of("running 'winerr " + String.join(" ", args) + "'", e);
            console.err().println("winerr: " + failure.getMessage() + ": " + failure.detail());
            return ExitCode.INTERNAL.code();
        } catch (OutOfMemoryError e) {
            // Outputs are written when all of them are rendered, so nothing is half written.
            console.err()
                    .println("winerr: the inputs are too large for the memory that Java has; give it more with -Xmx");
            return ExitCode.FAILED.code();
        }
    }

    private ExitCode dispatch(String[] args) throws UsageException {
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--version") || first.equals("-V")) {
            console.out().println(Version.NAME);
            return ExitCode.DONE;
        } else if (first.equals("--help") || first.equals("-h") || (first.equals("help") && args.length == 1)) {
            console.out().print(Help.overview(commands));
            return ExitCode.DONE;
        } else if (first.isEmpty()) {
            throw new UsageException("no command given");
        }
        boolean helpFirst = first.equals("help");
        String name = helpFirst ? args[1] : first;
        Command command = command(name);
        return helpFirst ? help(command) : run(command, Arrays.copyOfRange(args, 1, args.length));
    }

    private Command command(String name) throws UsageException {
        Optional<Command> command =
                commands.stream().filter(known -> known.name().equals(name)).findFirst();
        return command.orElseThrow(() -> new UsageException("'" + name + "' is no command of winerr"));
    }

    private ExitCode run(Command command, String[] args) throws UsageException {
        Options options = command.options().addOption(HELP);
        if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
            return help(command);
        }
        try {
            CommandLine line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .get()
                    .parse(options, spelledOut(options, command.prepare(args)));
            Arguments arguments = new Arguments(command.name(), line, args);
            arguments.check();
            return canNameFiles() ? command.run(arguments, console) : ExitCode.FAILED;
        } catch (ParseException e) {
            throw new UsageException(command.name() + ": " + e.getMessage());
        }
    }

    /** Where the locale has no characters for the current folder's name, Java looks for every file in a folder that is not. */
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

    /** Only an equals sign gives a flag a value: {@code --partitioned codes.h} leaves the header alone. */
    private static String[] spelledOut(Options options, String[] args) {
        return Arrays.stream(args)
                .map(arg -> arg.startsWith("--") && options.hasLongOption(arg.substring(2)) && isFlag(options, arg)
                        ? arg + "=true"
                        : arg)
                .toArray(String[]::new);
    }

    private static boolean isFlag(Options options, String arg) {
        return options.getOption(arg.substring(2)).hasOptionalArg();
    }

    private ExitCode help(Command command) {
        console.out().print(Help.of(command));
        return ExitCode.DONE;
    }
}
