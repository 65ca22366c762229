package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.message.Languages;
import dev.winerr.message.MessageTables;
import dev.winerr.message.Programs;
import dev.winerr.message.TableMessage;
import dev.winerr.message.TestTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages of Wine, laid out like those of Windows: modules without texts, and one .mui file per language. */
class SystemMessagesWineTest {
    private static final Path WINE = Path.of("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows");
    private static final List<String> MODULES = List.of("kernelbase.dll", "wininet.dll", "mferror.dll");
    private static final List<String> FOLDERS = List.of("de-DE", "es-ES", "fr-FR", "en-US", "pt-BR");

    @TempDir
    static Path system;

    /** The texts of Wine, by module, identifier and language. */
    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void layOut() throws IOException {
        if (!Files.exists(WINE.resolve(MODULES.get(0)))) {
            throw Programs.missing(WINE.toString());
        }
        for (String module : MODULES) {
            Files.write(system.resolve(module), new TestTable().dll());
            Map<String, TestTable> languages = new HashMap<>();
            for (TableMessage message : MessageTables.read(WINE.resolve(module))) {
                Locale language = Languages.ofId(message.language()).orElse(Locale.ROOT);
                for (String folder : FOLDERS) {
                    if (isFor(language, folder)) {
                        languages
                                .computeIfAbsent(folder, first -> new TestTable())
                                .message(message.language(), message.id(), message.text());
                        TEXTS.put(
                                module + message.id() + folder,
                                message.text().strip().replace("\r\n", "\n"));
                    }
                }
            }
            for (Map.Entry<String, TestTable> language : languages.entrySet()) {
                Path folder = Files.createDirectories(system.resolve(language.getKey()));
                Files.write(folder.resolve(module + ".mui"), language.getValue().dll());
            }
        }
    }

    /** Most languages of Wine have no country. */
    private static boolean isFor(Locale language, String folder) {
        Locale whole = Locale.forLanguageTag(folder);
        return language.equals(whole)
                || (language.getCountry().isEmpty() && language.getLanguage().equals(whole.getLanguage()));
    }

    @ParameterizedTest
    @CsvSource({
        "de, WIN32, 5, kernelbase.dll, 5, de-DE",
        "de-AT, HRESULT, 0x80070005, kernelbase.dll, 5, de-DE",
        "es-MX, WIN32, 2, kernelbase.dll, 2, es-ES",
        "pt-PT, WIN32, 2, kernelbase.dll, 2, pt-BR",
        "fr, WIN32, 12029, wininet.dll, 12029, fr-FR",
        "fr-CA, HRESULT, 0x80072EFD, wininet.dll, 12029, fr-FR",
        "de, HRESULT, 0xC00D36B9, mferror.dll, 0xC00D36B9, de-DE",
        "und, WIN32, 5, kernelbase.dll, 5, en-US",
        "sw, WIN32, 5, kernelbase.dll, 5, fr-FR",
    })
    void findsTheTextInTheModuleOfTheLanguage(
            String asked, ResultKind kind, String value, String module, String id, String folder) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRANCE);
        try {
            String text = TEXTS.get(module + Long.decode(id).intValue() + folder);
            assertThat(text).isNotEmpty();
            ResultCode code = new UnknownCode(Spelling.parse(value), kind, "x.Family");
            assertThat(SystemMessages.in(system).text(code, Locale.forLanguageTag(asked)))
                    .contains(text);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    /** A Windows with the files of only one language has texts in that language, whichever is requested. */
    @Test
    void fallsBackToTheOnlyInstalledLanguage(@TempDir Path german) throws IOException {
        Path folder = Files.createDirectories(german.resolve("de-DE"));
        Files.copy(system.resolve("de-DE/kernelbase.dll.mui"), folder.resolve("kernelbase.dll.mui"));

        assertThat(SystemMessages.in(german).text(new Win32Code(5), Locale.JAPANESE))
                .contains(TEXTS.get("kernelbase.dll5de-DE"));
    }
}
