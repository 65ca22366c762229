package dev.winerr.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The options that all commands have. */
final class CommonOptions {
    static final Option HELP =
            Option.builder("h").longOpt("help").desc("print this help and exit").get();
    private static final Option QUIET =
            Option.builder("q").longOpt("quiet").desc("print errors only").get();
    private static final Option VERBOSE = Option.builder("v")
            .longOpt("verbose")
            .desc("print which files were read")
            .get();
    private static final Option COLOR = Option.builder()
            .longOpt("color")
            .hasArg()
            .argName("auto|always|never")
            .desc("when to colour findings (default: auto, on a terminal)")
            .get();
    private static final List<Option> ALL = List.of(QUIET, VERBOSE, COLOR, HELP);

    private CommonOptions() {}

    static Options addTo(Options options) {
        for (Option option : ALL) {
            options.addOption(option);
        }
        return options;
    }

    /** Applies them to the console. */
    static void apply(Arguments arguments, Console console) throws UsageException {
        String when = arguments.value(COLOR).orElse("auto");
        boolean colour = switch (when) {
            case "auto" -> console.terminal().colours();
            case "always" -> true;
            case "never" -> false;
            default ->
                throw new UsageException("--color is '" + when + "'; choose auto, always or never"
                        + Words.suggestion(when, List.of("auto", "always", "never")));
        };
        console.obey(colour, arguments.has(QUIET), arguments.has(VERBOSE));
    }
}
