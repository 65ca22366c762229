package dev.winerr.generator.header.mc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the codes and texts of message files with the output of message compilers. */
final class MessageCompilersTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"WINDMC, disc.mc", "WMC, disc.mc", "WINDMC, status.mc", "WMC, status.mc", "WMC, carry.mc"})
    void agreesOnNamesValuesAndTexts(MessageCompiler compiler, String file) throws Exception {
        String text = TestMessageFiles.resource(file);
        MessageCompiler.Output output = compile(compiler, text);
        TestMessageFiles.Result result = TestMessageFiles.read(text);
        assertThat(MessageComparison.values(result))
                .isEqualTo(MessageComparison.values(output))
                .isNotEmpty();
        assertThat(MessageComparison.texts(result))
                .isEqualTo(MessageComparison.texts(output))
                .isNotEmpty();
    }

    /** The differences that the documentation of the reader mentions. */
    @ParameterizedTest
    @CsvSource({
        "WINDMC, carry.mc, PUMP_HOT, 0x00000002",
        "WINDMC, carry.mc, PUMP_LOUD, 0x80000010",
        "WINDMC, facilities.mc, RIGHT_ONE, 0xC0020006",
        "WMC, facilities.mc, RIGHT_ONE, 0xC0020006",
        "WMC, facilities.mc, LEFT_SEVEN, 0xC0010008",
    })
    void differsAsDocumented(MessageCompiler compiler, String file, String name, String value) throws Exception {
        MessageCompiler.Output output = compile(compiler, TestMessageFiles.resource(file));
        assertThat(output.values().get(name)).isEqualTo(Long.decode(value).intValue());
        TestMessageFiles.Result result = TestMessageFiles.read(TestMessageFiles.resource(file));
        assertThat(result.code(name).hex()).isNotEqualTo(value);
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.kind() == MessageFileDiagnostic.TOOLS_DIFFER)
                .hasSize(1);
    }

    private MessageCompiler.Output compile(MessageCompiler compiler, String text)
            throws IOException, InterruptedException {
        boolean isCi = Optional.ofNullable(System.getenv("CI")).orElse("").equals("true");
        assumeTrue(isCi || compiler.isInstalled(), compiler + " is not installed");
        return compiler.compile(text, folder);
    }
}
