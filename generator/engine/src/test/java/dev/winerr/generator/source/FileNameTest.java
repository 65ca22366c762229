package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "a/imapierror.h, imapierror, h",
        "imapierror.es.MD, imapierror.es, md",
        "a.b/readme, readme, ''",
        ".hidden, '', hidden",
        "x., x, ''",
    })
    void hasTwoParts(Path file, String base, String extension) {
        assertThat(FileName.base(file)).isEqualTo(base);
        assertThat(FileName.extension(file)).isEqualTo(extension);
    }

    @ParameterizedTest
    @CsvSource({"a/imapierror.es.MD, imapierror.es.MD", ".hidden, .hidden", "/, null"})
    void hasNoFolders(Path file, String name) {
        assertThat(FileName.of(file)).isEqualTo(name);
    }
}
