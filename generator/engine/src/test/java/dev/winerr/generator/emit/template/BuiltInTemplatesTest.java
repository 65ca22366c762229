package dev.winerr.generator.emit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of built-in templates, because a jar on the module path cannot be listed. */
class BuiltInTemplatesTest {

    @Test
    void areAllFilesOfTheFolder() throws IOException {
        Path folder = Repository.ROOT.resolve("templates");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(BuiltInTemplates.PATHS);
        }
    }
}
