package dev.winerr.generator.header;

import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.Decoding;
import dev.winerr.generator.source.Decoding.Certainty;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Reads headers in the declared encoding, and reports guessed encodings. */
final class Encodings {
    private static final char REPLACEMENT = '\uFFFD';

    private final SourceReader sources;
    private final Optional<Charset> declared;
    private final HeaderLog log;

    Encodings(SourceReader sources, Optional<Charset> declared, HeaderLog log) {
        this.sources = sources;
        this.declared = declared;
        this.log = log;
    }

    /** The file decoded as declared, if an encoding is declared. */
    SourceFile decoded(SourceFile file) {
        if (declared.isEmpty() || file.path().isEmpty()) {
            return file;
        }
        try {
            SourceFile again = sources.read(file.path().get(), file.name(), declared);
            again.decoding()
                    .filter(decoding -> decoding.certainty() == Certainty.CONTRADICTED)
                    .ifPresent(decoding -> reportContradiction(again, decoding));
            return again;
        } catch (IOException e) {
            log.add(HeaderDiagnostic.UNREADABLE_INCLUDE, file.start(), String.valueOf(e.getMessage()));
            return file;
        }
    }

    private void reportContradiction(SourceFile file, Decoding decoding) {
        int at = Math.max(0, file.text().indexOf(REPLACEMENT));
        log.add(HeaderDiagnostic.NOT_IN_ENCODING, file.span(at, at), name(decoding));
    }

    /** Reports that an encoding was guessed, and which text depends on it. */
    void report(SourceFile file, HeaderCodes codes) {
        file.decoding()
                .filter(decoding -> decoding.certainty() == Certainty.GUESSED && declared.isEmpty())
                .ifPresent(decoding -> report(file, decoding, codes));
    }

    private void report(SourceFile file, Decoding decoding, HeaderCodes codes) {
        Optional<HeaderCode> dependent = codes.codes().stream()
                .filter(code -> code.span().file() == file && hasDoubtfulText(code))
                .findFirst();
        if (dependent.isPresent()) {
            log.add(
                    HeaderDiagnostic.GUESSED_TEXT,
                    dependent.get().span(),
                    name(decoding),
                    dependent.get().name());
        } else {
            int at = firstBeyondAscii(file.text());
            log.add(HeaderDiagnostic.GUESSED_ENCODING, file.span(at, at), name(decoding));
        }
    }

    private static boolean hasDoubtfulText(HeaderCode code) {
        return code.messages().values().stream().anyMatch(text -> !isAscii(text));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static int firstBeyondAscii(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        return at < text.length() ? at : 0;
    }

    private static String name(Decoding decoding) {
        return decoding.charset().name().toLowerCase(Locale.ROOT).startsWith("x-")
                ? decoding.charset().name().substring(2)
                : decoding.charset().name();
    }
}
