package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the same header in every encoding and with every line end. */
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
        assertThat(log.sorted()).isEmpty();
    }

    private static String text(HeaderCode code) {
        return code.messages().getOrDefault(Locale.ROOT, "");
    }
}
