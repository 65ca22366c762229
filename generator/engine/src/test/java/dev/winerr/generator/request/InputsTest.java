package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unreadable files and folders are reported where they were specified, as the user wrote them. */
class InputsTest {
    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();
    private final SourceReader sources = new SourceReader();
    private final Inputs inputs = new Inputs(sources, log);

    private Input input(String spelt) {
        SourceFile binding = new SourceFile("a.properties", "header = " + spelt);
        return new Paths(folder, log)
                .input(spelt, binding.span(9, 9 + spelt.length()))
                .orElseThrow();
    }

    private String findings() {
        return log.sorted().stream()
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining())
                .replace(folder.toString(), "FOLDER");
    }

    @Test
    void readsExistingFiles() throws IOException {
        Files.writeString(folder.resolve("kiln.h"), "hot");
        assertThat(inputs.read(input("kiln.h")).map(SourceFile::text)).hasValue("hot");
        assertThat(inputs.read(input("kiln.h")).map(SourceFile::name)).hasValue("kiln.h");
        assertThat(inputs.hasFolder(input("."))).isTrue();
        assertThat(sources.folders().keySet()).contains(folder);
        assertThat(findings()).isEmpty();
    }

    @Test
    void reportsAMissingFile() {
        assertThat(inputs.read(input("kiln.h"))).isEmpty();
        assertThat(findings()).isEqualTo("""
                a.properties:1:10: error: there is no file 'kiln.h' [WE001]
                    1 | header = kiln.h
                      |          ^^^^^^
                      = help: check the path; relative paths start at FOLDER
                """);
    }

    @Test
    void reportsAFolderInPlaceOfAFile() {
        assertThat(inputs.read(input("."))).isEmpty();
        assertThat(findings()).isEqualTo("""
                a.properties:1:10: error: '.' is a folder [WE002]
                    1 | header = .
                      |          ^
                      = help: specify a file in it
                """);
    }

    @Test
    void reportsAMissingFolder() throws IOException {
        Files.writeString(folder.resolve("kiln.h"), "hot");
        assertThat(inputs.hasFolder(input("kiln.h"))).isFalse();
        assertThat(findings()).isEqualTo("""
                a.properties:1:10: error: there is no folder 'kiln.h' [WE005]
                    1 | header = kiln.h
                      |          ^^^^^^
                      = help: check the path; relative paths start at FOLDER
                """);
    }

    /** The file is sparse, so that it takes no disk space. */
    @Test
    void reportsAFileThatIsTooLarge() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("kiln.h").toFile(), "rw")) {
            file.setLength(SourceReader.MAX_BYTES + 1L);
        }
        assertThat(inputs.read(input("kiln.h"))).isEmpty();
        assertThat(findings())
                .contains("error: 'kiln.h' is larger than " + (SourceReader.MAX_BYTES >> 20) + " MiB [WE004]");
    }

    @Test
    void reportsAnUnreadableFileInAFolder() {
        Input named = input("sub");
        inputs.reportUnreadable(
                named, new AccessDeniedException(folder.resolve("sub/deep/a.h").toString()));
        inputs.reportUnreadable(
                named, new AccessDeniedException(folder.resolve("other").toString()));
        inputs.reportUnreadable(named, new AccessDeniedException(null));
        inputs.reportUnreadable(named, new IOException("the disk is on fire"));
        assertThat(log.sorted().stream()
                        .map(found -> found.message() + " [" + found.kind().id() + "]"))
                .containsExactlyInAnyOrder(
                        "'" + Path.of("sub/deep/a.h") + "' cannot be read: permission denied [WE003]",
                        "'sub' cannot be read: permission denied [WE003]",
                        "'sub' cannot be read: the disk is on fire [WE003]");
    }
}
