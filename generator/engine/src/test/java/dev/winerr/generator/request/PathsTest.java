package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private String findings(Path directory, String spelt) {
        SourceFile file = new SourceFile("a.properties", "header=" + spelt);
        new Paths(directory, log).input(spelt, file.span(7, 7 + spelt.length()));
        return log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());
    }

    @Test
    void resolvesRelativePaths() {
        SourceFile file = new SourceFile("sub/a.properties", "");
        Settings.Value value = new Settings.Value("x.h", file.start(), Path.of("sub"));

        Input input = new Paths(Path.of("/project"), log).input(value).orElseThrow();

        assertThat(input.path()).isEqualTo(Path.of("/project/sub/x.h"));
        assertThat(input.name()).isEqualTo(Path.of("sub", "x.h").toString());
        assertThat(input.start()).isEqualTo(Path.of("/project/sub").toAbsolutePath());
    }

    @Test
    void rejectsAnEmptyPath() {
        assertThat(findings(Path.of(""), "")).isEqualTo("""
            a.properties:1:8: error: a path is empty [WE020]
                1 | header=
                  |        ^
                  = help: write the path of a file or folder
            """);
    }

    @Test
    void rejectsNul() {
        assertThat(findings(Path.of(""), "a\0.h")).isEqualTo("""
            a.properties:1:8: error: 'a\uFFFD.h' cannot be a path: Nul character not allowed [WE021]
                1 | header=a\uFFFD.h
                  |        ^^^^
                  = help: check how it is spelt; on Windows, names cannot contain * ? < > " |
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.h", "a?.h", "<a.h", "a>.h", "\"a.h", "a|b.h"})
    void rejectsNamesThatWindowsDoesNotAllow(String spelt) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            assertThat(findings(windows.getPath("work"), spelt))
                    .contains("error: '" + spelt + "' cannot be a path: ")
                    .contains("[WE021]");
        }
    }
}
