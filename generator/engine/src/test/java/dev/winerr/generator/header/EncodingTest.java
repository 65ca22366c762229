package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.CodePages;
import dev.winerr.generator.source.SourceReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the same header in every encoding and with every line ending. */
class EncodingTest {
    private static final String HEADER = """
            //
            // MessageId: ACME_E_JAM
            //
            // MessageText:
            //
            // Papier gestaut \u2013 Klappe \u00F6ffnen.
            //
            #define ACME_E_JAM \\
                ((HRESULT)0x80040201L)
            /* Empty
             * feeder. */
            #define ACME_E_EMPTY ((HRESULT)0x80040202L)
            """;

    static Stream<Arguments> encodings() {
        List<Arguments> encodings = List.of(
                Arguments.of("UTF-8", ""),
                Arguments.of("UTF-8", "\uFEFF"),
                Arguments.of("UTF-16LE", "\uFEFF"),
                Arguments.of("UTF-16BE", "\uFEFF"),
                Arguments.of("windows-1252", ""));
        return Stream.of("\n", "\r\n", "\r")
                .flatMap(end ->
                        encodings.stream().map(encoding -> Arguments.of(encoding.get()[0], encoding.get()[1], end)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheSame(String charset, String mark, String lineEnd, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("codes.h");
        Files.writeString(file, mark + HEADER.replace("\n", lineEnd), Charset.forName(charset));
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();

        HeaderCodes codes = new HeaderReader(sources, HeaderOptions.DEFAULT, log).read(sources.read(file, "codes.h"));

        assertThat(codes.codes())
                .extracting(
                        HeaderCode::name,
                        HeaderCode::hex,
                        EncodingTest::text,
                        code -> code.span().toString())
                .containsExactly(
                        tuple("ACME_E_JAM", "0x80040201", "Papier gestaut \u2013 Klappe \u00F6ffnen.", "codes.h:8:9"),
                        tuple("ACME_E_EMPTY", "0x80040202", "Empty feeder.", "codes.h:12:9"));
        assertThat(log.sorted()).hasSize(charset.equals("windows-1252") ? 1 : 0);
    }

    /** Names, texts and findings of a file of bytes. */
    private static String read(String name, byte[] bytes, HeaderOptions options, Path folder) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        String codes = new HeaderReader(sources, options, log)
                .read(sources.read(file, name)).codes().stream()
                        .map(code -> code.name()
                                + new TreeMap<>(code.messages().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                e -> e.getKey().toLanguageTag(), Map.Entry::getValue))))
                        .collect(Collectors.joining(" "));
        return log.sorted().stream()
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining("", codes + "\n", ""));
    }

    private static HeaderOptions in(String charset) {
        return new HeaderOptions(
                List.of(), List.of(), List.of(), List.of(), List.of(), CodePages.find(charset), Selection.DEFAULT);
    }

    @Test
    void reportsThatATextDependsOnAGuess(@TempDir Path folder) throws IOException {
        byte[] bytes = "#define ACME_E_A 1 // d\u00E9j\u00E0 vu\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read("codes.h", bytes, HeaderOptions.DEFAULT, folder)).isEqualTo("""
                ACME_E_A{und=d\u00E9j\u00E0 vu}
                codes.h:1:9: warning: the file is not UTF-8; reading it as windows-1252, on which the text of 'ACME_E_A' depends [WE141]
                    1 | #define ACME_E_A 1 // d\u00E9j\u00E0 vu
                      |         ^^^^^^^^
                      = help: name its encoding with 'encoding'
                """);
    }

    @Test
    void reportsAGuessThatAffectsNoText(@TempDir Path folder) throws IOException {
        byte[] bytes = "// \u00A9 Acme\n\n#define ACME_E_A 1\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read("codes.h", bytes, HeaderOptions.DEFAULT, folder)).isEqualTo("""
                ACME_E_A{}
                codes.h:1:4: note: the file is not UTF-8; reading it as windows-1252 [WE140]
                    1 | // \u00A9 Acme
                      |    ^
                      = help: name its encoding with 'encoding'
                """);
    }

    @Test
    void readsTheEncodingThatIsDeclared(@TempDir Path folder) throws IOException {
        byte[] bytes = "#define ACME_E_A 1 // \u041D\u0435\u0442\n".getBytes(Charset.forName("windows-1251"));
        assertThat(read("codes.h", bytes, in("1251"), folder)).isEqualTo("ACME_E_A{und=\u041D\u0435\u0442}\n");
        assertThat(read("codes.h", bytes, in("UTF-8"), folder)).isEqualTo("""
                ACME_E_A{}
                codes.h:1:23: warning: bytes here are not valid in UTF-8 [WE142]
                    1 | #define ACME_E_A 1 // \uFFFD\uFFFD\uFFFD
                      |                       ^
                      = help: name the encoding of the file with 'encoding'
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-31j, \u30A8\u30E9\u30FC\u8868, \u63A5\u7D9A",
        "windows-31j, \u8868, \u30BD",
        "GBK, \u5176\u4ED6\u7684\u9519\u8BEF\u8B00, \u6B63\u5E38",
        "x-windows-950, \u6210\u529F, \u8A31\u53EF\u8B49",
    })
    void aCharacterThatEndsInTheByteOfABackslashDoesNotJoinLines(
            String charset, String first, String second, @TempDir Path folder) throws IOException {
        String header = "#define ACME_E_A 1 // " + first + "\r\n#define ACME_E_B 2 // " + second
                + "\n#define ACME_E_C 3 /* */\n";
        byte[] bytes = header.getBytes(Charset.forName(charset));
        assertThat(new String(bytes, Charset.forName("ISO-8859-1"))).contains("\\");
        assertThat(read("codes.h", bytes, HeaderOptions.DEFAULT, folder))
                .startsWith("ACME_E_A{und=%s} ACME_E_B{und=%s} ACME_E_C{}%n"
                        .formatted(first, second)
                        .replace("\r", ""))
                .contains("[WE141]");
        assertThat(read("codes.h", bytes, in(charset), folder))
                .isEqualTo("ACME_E_A{und=%s} ACME_E_B{und=%s} ACME_E_C{}\n".formatted(first, second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void recognisesUtf16WithoutAMarkByItsZeros(String charset, @TempDir Path folder) throws IOException {
        byte[] bytes = "#define ACME_E_A 1 // \u041D\u0435\u0442\n".getBytes(Charset.forName(charset));
        assertThat(read("codes.h", bytes, HeaderOptions.DEFAULT, folder))
                .startsWith("ACME_E_A{und=\u041D\u0435\u0442}\n")
                .contains("reading it as " + charset);
    }

    private static final String MESSAGES = """
            LanguageNames=(English=0x409:MSG409)
            LanguageNames=(Russian=0x419:MSG419%s)
            LanguageNames=(Japanese=0x411:MSG411)
            %s
            MessageId=1 Severity=Error SymbolicName=ACME_E_A
            Language=English
            caf\u00E9
            .
            Language=Russian
            \u041D\u0435\u0442
            .
            Language=Japanese
            \u8868
            .
            """;

    @ParameterizedTest
    @CsvSource({"'', '', 1251", "':866', '', 866", "'', 'Codepages=(0x419=20866:1251)', KOI8-R"})
    void readsMessagesInTheCodePagesOfTheirLanguages(
            String page, String codepages, String russian, @TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : MESSAGES.formatted(page, codepages).split("(?<=\n)", -1)) {
            String charset = line.contains("\u041D") ? russian : line.contains("\u8868") ? "932" : "1252";
            bytes.write(line.getBytes(CodePages.find(charset).orElseThrow()));
        }
        assertThat(read("codes.mc", bytes.toByteArray(), HeaderOptions.DEFAULT, folder))
                .isEqualTo("ACME_E_A{en-US=caf\u00E9, ja-JP=\u8868, ru-RU=\u041D\u0435\u0442}\n");
    }

    private static String text(HeaderCode code) {
        return code.messages().getOrDefault(Locale.ROOT, "");
    }
}
