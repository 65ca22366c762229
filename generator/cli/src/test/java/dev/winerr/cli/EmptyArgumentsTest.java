package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command refuses an empty operand, such as that of an unset variable, and an empty value of any option. */
class EmptyArgumentsTest {
    @TempDir
    Path folder;

    static List<Command> commands() {
        return Commands.ALL;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyOperandIsRefused(Command command) {
        assertThat(errors(command.name(), "")).startsWith("2 winerr: " + command.name() + ": an operand is empty\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyValueIsRefused(Command command) {
        for (Option option : valued(command).toList()) {
            String refusal =
                    "2 winerr: %s: the value of --%s is empty\n".formatted(command.name(), option.getLongOpt());
            assertThat(errors(command.name(), "--" + option.getLongOpt(), "", "x.h"))
                    .startsWith(refusal);
            assertThat(errors(command.name(), "--" + option.getLongOpt() + "=", "x.h"))
                    .startsWith(refusal);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aValueOfAFlagIsRefused(Command command) {
        CommonOptions.addTo(command.options()).getOptions().stream()
                .filter(option -> !option.hasArg() && !option.equals(CommonOptions.HELP))
                .forEach(flag -> assertThat(errors(command.name(), "--" + flag.getLongOpt() + "=x", "x.h"))
                        .startsWith("2 winerr: " + command.name() + ": --" + flag.getLongOpt() + " takes no value\n"));
    }

    private static Stream<Option> valued(Command command) {
        return CommonOptions.addTo(command.options()).getOptions().stream()
                .filter(option -> option.hasArg() && !option.hasOptionalArg())
                .filter(option -> !SettingOptions.mayBeEmpty(option));
    }

    private String errors(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                new Winerr(new Console(InputStream.nullInputStream(), out, err, Terminal.NONE, folder)).run(arguments);
        return exit + " " + err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
