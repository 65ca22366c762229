package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManPageTest {
    private final List<String> lines = new ManPage(Commands.ALL).text().lines().toList();

    @Test
    void hasTheSectionsThatManualPagesHave() {
        assertThat(lines.stream().filter(line -> line.startsWith(".SH ")).map(line -> line.substring(4)))
                .containsExactly(
                        "NAME",
                        "SYNOPSIS",
                        "DESCRIPTION",
                        "COMMANDS",
                        "OPTIONS",
                        "EXIT STATUS",
                        "ENVIRONMENT",
                        "EXAMPLES",
                        "SEE ALSO");
    }

    @Test
    void describesEveryOptionOfEveryCommand() {
        assertThat(Commands.ALL)
                .allSatisfy(command -> assertThat(described(command))
                        .containsAll(command.options().getOptions().stream()
                                .map(option -> option.getLongOpt())
                                .toList()));
    }

    /** The options in the section of a command, without hyphens. */
    private List<String> described(Command command) {
        int start = lines.indexOf(".SS winerr " + command.name());
        return lines.stream()
                .skip(start + 1)
                .takeWhile(line -> !line.startsWith(".S"))
                .filter(line -> line.startsWith("\\f") || line.startsWith("Settings: "))
                .flatMap(line -> Stream.of(line.replace("\\-", "-").split("--|\\\\fR|=|, |\\.$", -1)))
                .toList();
    }

    @Test
    void noLineOfTextIsARequest() {
        assertThat(lines).allMatch(line -> line.matches("\\.(TH|SH|SS|TP|B|BR|PP|br)\\b.*") || line.matches("[^.'].*"));
    }
}
