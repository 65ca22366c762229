package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training run prints nothing, so if a command failed, only the archive would be less useful. */
class TrainingRunTest {
    @TempDir
    Path folder;

    @Test
    void generatesASmallAndALargeFamily() throws IOException {
        TrainingRun.main(new String[] {folder.toString()});

        assertThat(Files.readString(folder.resolve("out/SampleCode.java"))).contains("enum SampleCode ");
        assertThat(folder.resolve("out/Sample/reference.html")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("many/sample/ManyCode.java")))
                .contains("enum HResultItf ", "enum HResultItfMore ");
    }
}
