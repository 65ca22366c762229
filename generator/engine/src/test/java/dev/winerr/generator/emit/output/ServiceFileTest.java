package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.catalog.FamilyName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceFileTest {
    private static final OutputFile SERVICE =
            ServiceFile.of(List.of(new FamilyName("com.acme", "Robot"), new FamilyName("com.acme", "Arm")));

    @TempDir
    Path folder;

    @Test
    void marksItsLines() {
        assertThat(SERVICE.content()).isEqualTo("""
                com.acme.ArmFamily$Provider # winerr
                com.acme.RobotFamily$Provider # winerr
                """);
    }

    @Test
    void keepsLinesOfOthers() throws IOException {
        byte[] old = """
                # Providers by hand; \u00e9 in any encoding.
                com.acme.hand.HandFamily$Provider

                com.acme.hand.PlainProvider # by hand
                com.acme.GoneFamily$Provider # winerr
                com.acme.OtherFamily$Provider # winerr
                com.acme.ArmFamily$Provider
                """.getBytes(StandardCharsets.ISO_8859_1);
        Path file = write(old);
        Files.createDirectories(folder.resolve("com/acme"));
        Files.writeString(folder.resolve("com/acme/OtherFamily.java"), "");

        new OutputWriter(OutputFolders.all(folder)).write(List.of(SERVICE));

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).isEqualTo("""
                # Providers by hand; \u00e9 in any encoding.
                com.acme.hand.HandFamily$Provider

                com.acme.hand.PlainProvider # by hand
                com.acme.ArmFamily$Provider
                com.acme.OtherFamily$Provider # winerr
                com.acme.RobotFamily$Provider # winerr
                """);
    }

    @Test
    void isRemovedWithItsLastFamilyUnlessOthersUseIt() throws IOException {
        OutputWriter writer = new OutputWriter(OutputFolders.all(folder));
        Path file = write(new byte[0]);
        writer.write(List.of(SERVICE));
        List<WrittenFile> written = writer.written(List.of(SERVICE));
        writer.write(List.of(), written);
        assertThat(file).doesNotExist();

        write("# by hand\n".getBytes(StandardCharsets.UTF_8));
        writer.write(List.of(SERVICE));
        writer.write(List.of(), written);
        assertThat(file).hasContent("# by hand\n");
    }

    @Test
    void isIntactWhileItContainsOurLines() throws IOException {
        OutputWriter writer = new OutputWriter(OutputFolders.all(folder));
        Path file = write("com.acme.ArmFamily$Provider\n".getBytes(StandardCharsets.UTF_8));
        writer.write(List.of(SERVICE));
        WrittenFile written = writer.written(List.of(SERVICE)).get(0);
        assertThat(written.isIntact()).isTrue();
        Files.writeString(file, Files.readString(file) + "com.acme.hand.HandFamily$Provider\n");
        assertThat(written.isIntact()).isTrue();
        Files.writeString(file, "com.acme.ArmFamily$Provider\n");
        assertThat(written.isIntact()).isFalse();
    }

    private Path write(byte[] content) throws IOException {
        Path file = folder.resolve("META-INF/services/dev.winerr.CodeFamily$Provider");
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, content);
    }
}
