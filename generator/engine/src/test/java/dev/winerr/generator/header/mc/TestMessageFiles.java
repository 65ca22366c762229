package dev.winerr.generator.header.mc;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads message files under test. */
public final class TestMessageFiles {
    private TestMessageFiles() {}

    /** What was read, and what was found wrong. */
    public record Result(HeaderCodes codes, List<Diagnostic> diagnostics) {
        /** The findings as people see them. */
        public String rendered() {
            return diagnostics.stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());
        }

        Map<String, String> hexByName() {
            return codes.codes().stream().collect(Collectors.toMap(HeaderCode::name, HeaderCode::hex));
        }

        HeaderCode code(String name) {
            return codes.codes().stream()
                    .filter(code -> code.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Reads a text. */
    public static Result read(String text) {
        DiagnosticLog log = new DiagnosticLog();
        HeaderCodes codes = new MessageFileReader(log).read(new SourceFile("codes.mc", text));
        return new Result(codes, log.sorted());
    }

    static String resource(String name) {
        try (InputStream in = TestMessageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
