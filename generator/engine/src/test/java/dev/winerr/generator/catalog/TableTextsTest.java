package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Message tables as the third source of texts, after the pages and the header. */
@SuppressWarnings("ByteBufferBackingArray") // All buffers here are allocated and used whole.
class TableTextsTest {
    @TempDir
    Path folder;

    private final SourceReader sources = new SourceReader();
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void completesCodesWithoutTexts() throws IOException {
        Files.writeString(folder.resolve("lamp.h"), """
                #define LAMP_S_ODD ((HRESULT)0x00000001L)
                //
                // MessageId: ERROR_LAMP_HOT
                //
                // MessageText:
                //
                //  The lamp is hot.
                //
                #define ERROR_LAMP_HOT 1L
                #define ERROR_LAMP_OUT 2L
                #define LAMP_E_GONE ((HRESULT)0x80040201L)
                #define ERROR_LAMP_DIM 3L
                """);
        Files.writeString(
                folder.resolve("lamp.properties"), "header = lamp.h\nmessages = lamp.dll, es = lampara.bin\n");
        table("lamp.dll", Map.of(1, "Too hot.", 2, "Out %1.", 0x80040201, "It is gone.", 99, "Nobody's."));
        table("de-DE/lamp.dll.mui", Map.of(1, "Zu heiß.", 2, "Aus %1.", 0x80040201, "It is gone."));
        table("lampara.bin", Map.of(2, "Apagada."));
        assertThat(texts(catalog()))
                .containsExactly(
                        "LAMP_S_ODD {}",
                        "ERROR_LAMP_HOT {=The lamp is hot., de=Zu heiß.}",
                        "ERROR_LAMP_OUT {=Out %1., de=Aus %1., es=Apagada.}",
                        "LAMP_E_GONE {=It is gone.}",
                        "ERROR_LAMP_DIM {}");
        assertThat(log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining()))
                .isEqualTo("""
                        lamp.properties:2:1: note: texts of the header or pages that differ from those in message tables: 1; the first is that of ERROR_LAMP_HOT in 'lamp.dll' [WE347]
                            2 | messages = lamp.dll, es = lampara.bin
                              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                              = help: the texts of the header and pages are used
                        """);
        assertThat(sources.files().stream().map(path -> path.getFileName().toString()))
                .contains("lamp.dll", "lamp.dll.mui", "lampara.bin");
    }

    /** Values with and without a text, in families with and without Win32 codes. */
    @ParameterizedTest
    @CsvSource({
        "HRESULT WIN32, 1, ''",
        "HRESULT WIN32, 0xFFFF, ''",
        "HRESULT WIN32, 0x10000, Hot.",
        "HRESULT WIN32, 0x80040201, Hot.",
        "WIN32 HRESULT, 0xFFFF, Hot.",
        "HRESULT, 1, Hot.",
    })
    void smallNumbersAreWin32CodesIfTheFamilyHasAny(String kinds, String value, String text) {
        List<HeaderCode> codes = Stream.of(kinds.split(" ", -1))
                .map(kind -> code(ResultKind.valueOf(kind), Long.decode(value)))
                .toList();
        TableTexts texts =
                TableTexts.of(List.of(message(codes.get(0).bits(), Locale.ROOT, "Hot.")), codes, Locale.ENGLISH);
        Map<Locale, Message> known = new HashMap<>();
        assertThat(texts.complete(codes.get(0), known)).isSameAs(known);
        assertThat(known).isEqualTo(text.isEmpty() ? Map.of() : Map.of(Locale.ROOT, Message.ofHeader(text)));
    }

    @Test
    void theFirstTextOfALanguageIsUsed() {
        List<HeaderCode> codes = List.of(code(ResultKind.HRESULT, 0x80040201L));
        TableTexts texts = TableTexts.of(
                List.of(
                        message(0x80040201, Locale.ENGLISH, "Hot."),
                        message(0x80040201, Locale.ROOT, "Warm."),
                        message(0x80040201, Locale.GERMANY, "Heiß."),
                        message(0x80040201, Locale.GERMANY, "Warm."),
                        message(0x80040201, Locale.FRANCE, "Hot.")),
                codes,
                Locale.ENGLISH);
        assertThat(texts.complete(codes.get(0), new HashMap<>()))
                .as("and one that repeats the original is not a translation")
                .isEqualTo(Map.of(Locale.ROOT, Message.ofHeader("Hot."), Locale.GERMAN, Message.ofHeader("Heiß.")));
    }

    @Test
    void differencesInWhiteSpaceAreIgnored() {
        List<HeaderCode> codes = List.of(code(ResultKind.HRESULT, 0x80040201L), code(ResultKind.HRESULT, 0x80040202L));
        TableTexts texts = TableTexts.of(
                List.of(message(0x80040201, Locale.ROOT, " Too\r\nhot. "), message(0x80040202, Locale.ROOT, "Cold")),
                codes,
                Locale.ENGLISH);
        for (HeaderCode code : codes) {
            texts.complete(code, new HashMap<>(Map.of(Locale.ROOT, Message.ofHeader("Too hot."))));
        }
        texts.report(log);
        assertThat(log.sorted().stream()
                        .map(found -> found.message() + " [" + found.kind().id() + "]"))
                .containsExactly(
                        "texts of the header or pages that differ from those in message tables: 1; the first is that of"
                                + " CODE_80040202 in 'lamp.dll' [WE347]");
    }

    @Test
    void aTextKeepsTheLanguageThatItsFileDeclares() {
        assertThat(message(1, Locale.ROOT, "Hot.").in(Locale.FRENCH).language()).isEqualTo(Locale.FRENCH);
        assertThat(message(1, Locale.GERMAN, "Heiß.").in(Locale.FRENCH).language())
                .isEqualTo(Locale.GERMAN);
    }

    private FileMessage message(int id, Locale language, String text) {
        return new FileMessage(folder, "lamp.dll", new SourceFile("x", "").start(), id, language, text);
    }

    private static HeaderCode code(ResultKind kind, long value) {
        return new HeaderCode(
                String.format(Locale.ROOT, "CODE_%08X", value),
                value,
                false,
                kind,
                Optional.empty(),
                "",
                Optional.empty(),
                Map.of(),
                false,
                new SourceFile("lamp.h", "").start());
    }

    private Catalog catalog() {
        Input binding = new Input(
                folder.resolve("lamp.properties"), "lamp.properties", folder, new SourceFile("x", "").start());
        return BindingFile.read(binding, new Inputs(sources, log), log)
                .flatMap(settings -> new RequestBuilder(folder, sources, log).buildToRead(settings))
                .flatMap(request -> new Generator(sources).catalog(request, log))
                .orElseThrow();
    }

    private static List<String> texts(Catalog catalog) {
        return catalog.codes().stream()
                .map(code -> {
                    Map<String, String> texts = new TreeMap<>();
                    code.messages().forEach((locale, message) -> texts.put(locale.toString(), message.pattern()));
                    return code.name() + " " + texts;
                })
                .toList();
    }

    /** As mc.exe writes it: a block for each message. */
    private void table(String name, Map<Integer, String> texts) throws IOException {
        ByteBuffer table = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        int entry = 4 + 12 * texts.size();
        table.putInt(texts.size());
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            byte[] utf16 = text.getValue().getBytes(StandardCharsets.UTF_16LE);
            table.putInt(text.getKey()).putInt(text.getKey()).putInt(entry);
            table.putShort(entry, (short) (4 + utf16.length)).putShort(entry + 2, (short) 1);
            System.arraycopy(utf16, 0, table.array(), entry + 4, utf16.length);
            entry += 4 + utf16.length;
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, table.array());
    }
}
