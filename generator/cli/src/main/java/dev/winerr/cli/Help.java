package dev.winerr.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** Help texts, laid out for 80 columns, which every terminal has. */
final class Help {
    /** What winerr is, in the words of catalogues of packages. */
    static final String PURPOSE = "constants and messages of Windows error headers";

    /** What winerr does, in paragraphs. */
    static final String DESCRIPTION = """
            Reads the headers that define HRESULTs, NTSTATUS values and Win32 codes, and the pages that document them;
            generates Java from both, explains values, and compares headers with each other and with constants copied by
            hand.

            A folder stands for all headers or binding files in it; - is standard input. Results go to standard output,
            findings to standard error as PATH:LINE:COLUMN: SEVERITY: MESSAGE [ID].
            """;

    private static final int WIDTH = 80;
    private static final int INDENT = 32;

    private Help() {}

    static String overview(List<Command> commands) {
        StringBuilder out = new StringBuilder("""
                Usage: winerr COMMAND [OPTION]...
                Generate Java from Windows error headers and the pages that document them.

                Commands:
                """);
        commands.forEach(command -> out.append(entry("  " + command.name(), command.summary(), 14)));
        out.append("\nOptions:\n");
        out.append(entry("  -h, --help", "print this help and exit", INDENT));
        out.append(entry("  -V, --version", "print the version and exit", INDENT));
        out.append("\nExamples:\n");
        commands.forEach(
                command -> out.append(example(command, command.examples().get(0))));
        out.append("\nFor more, see 'winerr help COMMAND' and 'winerr help TOPIC':\n");
        HelpTopics.summaries().forEach((topic, summary) -> out.append(entry("  " + topic, summary, 14)));
        return out.toString();
    }

    static String of(Command command) {
        StringBuilder out = new StringBuilder();
        String start = "Usage: winerr ";
        for (String usage : command.usage()) {
            out.append(start).append(command.name()).append(' ').append(usage).append('\n');
            start = "       winerr ";
        }
        out.append(String.join("\n", LineBreaks.wrap(command.summary() + ".", WIDTH)))
                .append("\n\nOptions:\n");
        for (Option option : CommonOptions.addTo(command.options()).getOptions()) {
            out.append(entry(spelling(option), option.getDescription(), INDENT));
        }
        out.append("\nExamples:\n");
        command.examples().forEach(example -> out.append(example(command, example)));
        return out.toString();
    }

    private static String example(Command command, String example) {
        return "  winerr " + command.name() + " " + example + "\n";
    }

    private static String spelling(Option option) {
        String shortForm = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
        boolean takesValue = option.hasArg() && !option.hasOptionalArg();
        return shortForm + "--" + option.getLongOpt() + (takesValue ? "=" + option.getArgName() : "");
    }

    /** A word or an option and its meaning, in two columns. */
    static String entry(String left, String right, int indent) {
        List<String> lines = LineBreaks.wrap(right, WIDTH - indent);
        StringBuilder out = new StringBuilder(left);
        boolean fits = left.length() < indent - 1;
        out.append(fits ? " ".repeat(indent - left.length()) : "\n" + " ".repeat(indent));
        return out.append(String.join("\n" + " ".repeat(indent), lines))
                .append('\n')
                .toString();
    }
}
