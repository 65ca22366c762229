package dev.winerr.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/** Help texts, laid out for 100 columns. */
final class Help {
    private static final int WIDTH = 100;
    private static final int INDENT = 34;

    private Help() {}

    static String overview(List<Command> commands) {
        StringBuilder out = new StringBuilder("""
                Usage: winerr COMMAND [OPTION]...
                Make Java of Windows error headers and the pages that document them.

                Commands:
                """);
        for (Command command : commands) {
            out.append(entry("  " + command.name(), command.summary()));
        }
        out.append("""

                Options:
                """);
        out.append(entry("  -h, --help", "print this help and exit"));
        out.append(entry("  -V, --version", "print the version and exit"));
        out.append("""

                Exit codes: 0 done; 1 an input is wrong, nothing was written; 2 the command line is wrong;
                70 an error of winerr itself, please report.
                'winerr help COMMAND' tells more.
                """);
        return out.toString();
    }

    static String of(Command command) {
        StringBuilder out = new StringBuilder();
        String start = "Usage: winerr ";
        for (String usage : command.usage()) {
            out.append(start).append(command.name()).append(' ').append(usage).append('\n');
            start = "       winerr ";
        }
        out.append(command.summary()).append(".\n\nOptions:\n");
        for (Option option : command.options().addOption(Winerr.HELP).getOptions()) {
            out.append(entry(spelling(option), option.getDescription()));
        }
        return out.toString();
    }

    private static String spelling(Option option) {
        String shortForm = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
        boolean takesValue = option.hasArg() && !option.hasOptionalArg();
        String argument = takesValue ? "=" + option.getArgName() : "";
        return shortForm + "--" + option.getLongOpt() + argument;
    }

    private static String entry(String left, String right) {
        StringBuilder out = new StringBuilder(left);
        boolean first = left.length() < INDENT - 1;
        for (String line : wrap(right)) {
            if (!first) {
                out.append('\n');
                left = "";
                out.append(" ".repeat(INDENT));
            } else {
                out.append(" ".repeat(INDENT - left.length()));
            }
            first = false;
            out.append(line);
        }
        return out.append('\n').toString();
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && INDENT + line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
