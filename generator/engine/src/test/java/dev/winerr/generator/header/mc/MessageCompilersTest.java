package dev.winerr.generator.header.mc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.code.HeaderCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares what is read with what the message compilers make of the same file. */
final class MessageCompilersTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"WINDMC, disc.mc", "WMC, disc.mc", "WINDMC, status.mc", "WMC, status.mc", "WMC, carry.mc"})
    void agreesOnNamesValuesAndTexts(MessageCompiler compiler, String file) throws Exception {
        String text = MessageFiles.resource(file);
        MessageCompiler.Output output = compile(compiler, text);
        MessageFiles.Result result = MessageFiles.read(text);
        assertThat(readValues(result)).isEqualTo(compiledValues(output)).isNotEmpty();
        assertThat(readTexts(result)).isEqualTo(compiledTexts(output)).isNotEmpty();
    }

    /** The differences that the reader's documentation names, so that it stays true. */
    @ParameterizedTest
    @CsvSource({
        "WINDMC, carry.mc, PUMP_HOT, 0x00000002",
        "WINDMC, carry.mc, PUMP_LOUD, 0x80000010",
        "WINDMC, facilities.mc, RIGHT_ONE, 0xC0020006",
        "WMC, facilities.mc, RIGHT_ONE, 0xC0020006",
        "WMC, facilities.mc, LEFT_SEVEN, 0xC0010008",
    })
    void differsAsDocumented(MessageCompiler compiler, String file, String name, String value) throws Exception {
        MessageCompiler.Output output = compile(compiler, MessageFiles.resource(file));
        assertThat(output.values().get(name)).isEqualTo(Long.decode(value).intValue());
        MessageFiles.Result result = MessageFiles.read(MessageFiles.resource(file));
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

    private static Map<String, Integer> readValues(MessageFiles.Result result) {
        Map<String, Integer> values = new TreeMap<>();
        result.codes().codes().forEach(code -> values.put(code.name(), code.bits()));
        return values;
    }

    private static Map<String, Integer> compiledValues(MessageCompiler.Output output) {
        Map<String, Integer> values = new TreeMap<>(output.values());
        values.keySet().removeIf(name -> name.contains("SEVERITY") || name.contains("FACILITY"));
        return values;
    }

    private static Map<String, String> readTexts(MessageFiles.Result result) {
        Map<String, String> texts = new TreeMap<>();
        for (HeaderCode code : result.codes().codes()) {
            code.messages().forEach((locale, text) -> texts.put(key(locale, code.bits()), flat(text)));
        }
        return texts;
    }

    private static Map<String, String> compiledTexts(MessageCompiler.Output output) {
        Map<Integer, Locale> languages =
                Map.of(0x409, Locale.US, 0xC0A, Locale.forLanguageTag("es-ES"), 0x407, Locale.GERMANY);
        Map<String, String> texts = new TreeMap<>();
        output.texts()
                .forEach((language, table) -> table.forEach((bits, text) ->
                        texts.put(key(languages.getOrDefault(language, Locale.ROOT), bits), flat(text))));
        return texts;
    }

    private static String key(Locale locale, int bits) {
        return "0x%08X %s".formatted(bits, locale.toLanguageTag());
    }

    /** Without line ends and runs of blanks, of which the compilers keep all and the reader only what matters. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("%n ", "%n");
    }
}
