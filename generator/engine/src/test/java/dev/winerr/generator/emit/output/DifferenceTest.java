package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are compared by lines, whatever their endings. */
class DifferenceTest {
    @TempDir
    Path folder;

    private List<Difference> compare(String content) throws IOException {
        OutputFile file = new OutputFile(OutputFile.Kind.SOURCE, "A.java", content);
        return new OutputWriter(OutputFolders.all(folder)).compare(List.of(file));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\nb\\n, a\\nb\\n, 0",
        "a\\nb\\n, a\\r\\nb, 0",
        "a\\nb\\n, x\\nb\\n, 1",
        "a\\nb\\n, a\\nx\\n, 2",
        "a\\nb\\n, a\\n, 2",
        "a\\n, a\\nb\\n, 2",
        "a, '', 1",
        "'', a, 1",
        "ö, o, 1"
    })
    void findsTheFirstLineThatDiffers(String wanted, String found, int line) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), found.translateEscapes());
        assertThat(compare(wanted.translateEscapes()))
                .isEqualTo(line == 0 ? List.of() : List.of(new Difference(file, line)))
                .allSatisfy(difference -> assertThat(difference.isMissing()).isFalse());
    }

    @Test
    void aFileMayBeMissing() throws IOException {
        Path file = folder.resolve("A.java");
        assertThat(compare("a")).containsExactly(new Difference(file, 0));
        Files.createDirectory(file);
        assertThat(compare("a").stream().findFirst().map(Difference::isMissing)).isEqualTo(Optional.of(true));
    }
}
