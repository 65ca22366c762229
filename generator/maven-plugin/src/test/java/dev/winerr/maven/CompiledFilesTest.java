package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledFilesTest {
    @TempDir
    private Path folder;

    @Test
    void areRemovedWithTheirSources() throws IOException {
        for (String path : List.of(
                "classes/a/X.class",
                "classes/a/X$Provider.class",
                "classes/a/XCode.class",
                "classes/a/XMessages.properties",
                "classes/a/Both.properties",
                "hand/a/Both.properties",
                "gen/a/Still.java",
                "classes/a/Still.class")) {
            Files.createDirectories(folder.resolve(path).resolveSibling(""));
            Files.writeString(folder.resolve(path), "");
        }
        new CompiledFiles(folder.resolve("classes"), List.of(folder.resolve("gen"), folder.resolve("hand")))
                .removeRestOf(Stream.of("X.java", "XMessages.properties", "Both.properties", "Still.java")
                        .map(name -> folder.resolve("gen/a").resolve(name))
                        .toList());
        try (Stream<Path> left = Files.list(folder.resolve("classes/a"))) {
            assertThat(left.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("Both.properties", "Still.class", "XCode.class");
        }
    }
}
