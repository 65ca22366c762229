package dev.winerr.generator.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.winerr.generator.emit.output.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links into the output folder and out of it: nothing outside is changed, removed or created. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
class LinksTest {
    private static final List<Integer> NEW = List.of(2, 2, 2, 2, 2, 2);

    @TempDir
    Path folder;

    /** The output folder itself may be a link, which is intended. */
    @Test
    void aLinkInPlaceOfTheOutputIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        Generations.write(folder, 1);
        Generations.write(folder, 2);
        assertThat(Generations.read(folder, 2)).isEqualTo(NEW);
        assertThat(Generations.hidden(elsewhere)).isEmpty();
    }

    /** A link in place of a file is replaced; its target belongs to others and is kept. */
    @Test
    void linksInPlaceOfFilesAreReplaced() throws IOException {
        Generations.write(folder, 1);
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
        Path into = Files.createSymbolicLink(folder.resolve("into"), folder.resolve("out/a/File2.java"));
        replaceByLink("out/a/File0.java", theirs);
        replaceByLink("out/a/File1.java", folder.resolve("nowhere/file"));
        replaceByLink("out/a/File3.java", folder.resolve("out/a/File4.java"));
        replaceByLink("out/a/File5.java", folder.resolve("out/a/File5.java"));

        Generations.write(folder, 2);

        assertThat(Generations.read(folder, 2)).isEqualTo(NEW);
        assertThat(theirs).hasContent("theirs");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(into).isSymbolicLink().hasSameBinaryContentAs(folder.resolve("out/a/File2.java"));
        assertThat(folder.resolve("out/a/File3.java")).isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve("out/a/File3.java"))).isFalse();
    }

    /** A folder in the output that is a link to another, with files of the same names. */
    @Test
    void aLinkInPlaceOfAFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("File0.java"), "theirs");
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/a"), elsewhere);

        Throwable failure = catchThrowable(() -> Generations.write(folder, 1));

        assertThat(failure).isInstanceOf(WriteFailure.class).hasMessageContaining("link");
        assertThat(contents(elsewhere)).isEqualTo(Map.of("File0.java", "theirs"));
    }

    private void replaceByLink(String file, Path target) throws IOException {
        Files.delete(folder.resolve(file));
        Files.createSymbolicLink(folder.resolve(file), target);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
