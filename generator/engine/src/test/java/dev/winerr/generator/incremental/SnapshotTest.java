package dev.winerr.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.generator.emit.output.WrittenFile;
import dev.winerr.generator.source.Digests;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private static final String SETTINGS =
            "the settings, the plugin or its dependencies have changed, or the last run did not finish";

    @TempDir
    Path project;

    private Path header;
    private Path output;

    @BeforeEach
    void writeFiles() throws IOException {
        header = Files.writeString(project.resolve("kiln.h"), "damp");
        output = Files.writeString(Files.createDirectory(project.resolve("out")).resolve("Kiln.java"), "damp");
    }

    private static String digest(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Snapshot snapshot() {
        return new Snapshot(
                "options",
                Map.of(header, digest("damp")),
                Map.of(project, Digests.of(new SourceReader().list(project))),
                Map.of(),
                List.of(project.resolve("out")),
                List.of(new WrittenFile(output, WrittenFile.checksum("damp".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void nothingHasChanged() {
        assertThat(snapshot().change("options")).isEmpty();
    }

    @Test
    void settingsHaveChanged() {
        assertThat(snapshot().change("others")).hasValue(SETTINGS);
        assertThat(Snapshot.unfinished(List.of(), List.of()).change("options")).hasValue(SETTINGS);
    }

    @Test
    void anInputHasChanged() throws IOException {
        Snapshot before = snapshot();
        Files.writeString(header, "cold");
        assertThat(before.change("options")).hasValue("the input " + header + " has changed");
    }

    @Test
    void anInputIsMissing() throws IOException {
        Snapshot before = snapshot();
        Files.delete(header);
        assertThat(before.change("options")).hasValue("the input " + header + " has changed");
    }

    @Test
    void aFolderHasAnotherFile() throws IOException {
        Snapshot before = snapshot();
        Files.writeString(project.resolve("clay.h"), "");
        assertThat(before.change("options")).hasValue("the folder " + project + " has changed");
    }

    @Test
    void anOutputHasChangedOrIsMissing() throws IOException {
        Snapshot before = snapshot();
        Files.writeString(output, "cold");
        assertThat(before.change("options")).hasValue("the output " + output + " has changed");
        Files.delete(output);
        assertThat(before.change("options")).hasValue("the output " + output + " has changed");
    }

    @Test
    void aFileIsReadAsItWasWritten() throws IOException {
        Path file = project.resolve("state").resolve("generate");
        Snapshot snapshot = snapshot();
        SnapshotFile.write(snapshot, file);
        assertThat(SnapshotFile.read(file)).isEqualTo(Optional.of(snapshot));
    }

    @Test
    void aFileOutsideTheOutputFoldersIsNotStored() {
        Snapshot outside = new Snapshot(
                "options",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(project.resolve("out")),
                List.of(new WrittenFile(header, "0:0")));
        assertThatThrownBy(() -> SnapshotFile.write(outside, project.resolve("generate")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(header + " is not below [" + project.resolve("out") + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "options", "options x\nkiln", "options x\nkiln a b", "options x\nfile a"})
    void anUnreadableFileIsIgnored(String text) throws IOException {
        assertThat(SnapshotFile.read(Files.writeString(project.resolve("generate"), text)))
                .isEmpty();
        assertThat(SnapshotFile.read(project.resolve("nowhere"))).isEmpty();
    }
}
