package dev.winerr.cli;

import dev.winerr.generator.Version;
import dev.winerr.generator.request.Key;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The manual page {@code winerr(1)} for {@code man}, generated from the same tables as the help text. */
final class ManPage {
    private static final List<Option> SETTINGS = settings();
    private static final String ENVIRONMENT = """
            .TP
            .B WINERR_JAVA_OPTS
            Options for Java, such as \\-Xmx4g.
            .TP
            .B WINERR_CDS
            If this is \\(lqoff\\(rq, the launcher neither creates nor uses an archive of loaded classes.
            .TP
            .B JAVA_HOME
            The Java installation to run with; by default the first java in PATH.
            .TP
            .B XDG_CACHE_HOME
            The folder for data that is slow to compute again; by default ~/.cache.
            .TP
            .B NO_COLOR
            If this is set, findings have no colours unless \\-\\-color asks for them.
            """;

    private final List<Command> commands;
    private final StringBuilder out = new StringBuilder();

    ManPage(List<Command> commands) {
        this.commands = commands;
    }

    /** The page in the macros of man(7). */
    String text() {
        out.append(".TH WINERR 1 \"\" \"" + escaped(Version.NAME) + "\" \"User Commands\"\n");
        section("NAME", "winerr \\- " + escaped(Help.PURPOSE) + "\n");
        section("SYNOPSIS", synopsis());
        section(
                "DESCRIPTION",
                Arrays.stream(Help.DESCRIPTION.split("\n\n", -1))
                        .map(paragraph -> escaped(paragraph.strip().replace('\n', ' ')) + "\n")
                        .collect(Collectors.joining(".PP\n")));
        section("COMMANDS", "");
        commands.forEach(this::command);
        section("OPTIONS", "Every command has these options.\n");
        CommonOptions.addTo(new Options()).getOptions().forEach(this::option);
        out.append(
                ".SS Settings\nOptions of some commands, and lines of binding files such as\n.BR \"name = Kiln\" .\n");
        SETTINGS.forEach(this::option);
        section("EXIT STATUS", "");
        for (ExitCode code : ExitCode.values()) {
            entry("\\fB" + code.code() + "\\fR", code.meaning());
        }
        section("ENVIRONMENT", ENVIRONMENT);
        section("EXAMPLES", "");
        commands.forEach(command -> command.examples().forEach(example -> example(command, example)));
        section("SEE ALSO", "The guides in /usr/share/doc/winerr, or in the folder docs next to the launcher.\n");
        return out.toString();
    }

    private void section(String title, String text) {
        out.append(".SH ").append(title).append('\n').append(text);
    }

    private String synopsis() {
        return commands.stream()
                .flatMap(command -> command.usage().stream().map(usage -> usage(command, usage)))
                .collect(Collectors.joining(".br\n"));
    }

    private static String usage(Command command, String usage) {
        return ".B winerr " + command.name() + "\n" + escaped(usage) + "\n";
    }

    /** Options that are settings are described once, after all commands. */
    private void command(Command command) {
        out.append(".SS winerr ").append(command.name()).append('\n');
        out.append(escaped(command.summary())).append(".\n");
        List<Option> options = List.copyOf(command.options().getOptions());
        options.stream().filter(option -> !isSetting(option)).forEach(this::option);
        String settings = options.stream()
                .filter(ManPage::isSetting)
                .map(option -> "--" + option.getLongOpt())
                .collect(Collectors.joining(", "));
        if (!settings.isEmpty()) {
            out.append(".PP\nSettings: ").append(escaped(settings)).append(".\n");
        }
    }

    /** Some commands have an option with the name of a setting that means something else. */
    private static boolean isSetting(Option option) {
        return SETTINGS.stream()
                .anyMatch(setting -> setting.getLongOpt().equals(option.getLongOpt())
                        && setting.getDescription().equals(option.getDescription()));
    }

    private static List<Option> settings() {
        Options options = new Options();
        new SettingOptions(Arrays.stream(Key.values())
                        .filter(key -> key != Key.HEADER)
                        .toList())
                .addTo(options);
        return List.copyOf(options.getOptions());
    }

    private void option(Option option) {
        boolean takesValue = option.hasArg() && !option.hasOptionalArg();
        String shortForm = option.getOpt() == null ? "" : "\\fB\\-" + option.getOpt() + "\\fR, ";
        String value = takesValue ? "=\\fI" + escaped(option.getArgName()) + "\\fR" : "";
        entry(shortForm + "\\fB\\-\\-" + escaped(option.getLongOpt()) + "\\fR" + value, option.getDescription());
    }

    private void entry(String tag, String text) {
        out.append(".TP\n").append(tag).append('\n').append(escaped(text)).append('\n');
    }

    private void example(Command command, String example) {
        out.append(".TP\n.B ")
                .append(escaped("winerr " + command.name() + " " + example))
                .append('\n')
                .append(escaped(command.summary()))
                .append(".\n");
    }

    /** Hyphens as they are typed; a line that begins with a dot or an apostrophe is not a request. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\(rs")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("^", "\\(ha");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
