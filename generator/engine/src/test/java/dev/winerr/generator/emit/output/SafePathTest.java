package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "a/b.txt, a/b.txt",
        "a\\b.txt, a/b.txt",
        "./a//b/./c, a/b/c",
        "a/b/../c, a/c",
        "a\\..\\c, c",
        "a/.., ",
        "..a/b.., ..a/b..",
        "a/c:d, a/c:d",
        "~/a, ~/a",
    })
    void staysBelow(String name, String normalised) {
        assertThat(SafePath.normalised(name).orElse(null)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../a",
                "..\\a",
                "a/../../b",
                "x\\..\\..\\escaped.txt",
                "a/..\\../b",
                "/etc/passwd",
                "\\\\server\\share",
                "C:\\a",
                "c:a",
                "a\0b"
            })
    void leadsOut(String name) {
        assertThat(SafePath.normalised(name)).isEmpty();
        assertThat(SafePath.below(Path.of("out"), name)).isEmpty();
    }

    @Test
    void resolvesBelowAFolder() {
        assertThat(SafePath.below(Path.of("out"), "a\\b.txt")).contains(Path.of("out", "a", "b.txt"));
        assertThat(SafePath.below(Path.of(""), "a")).contains(Path.of("a"));
        assertThat(SafePath.below(Path.of("/"), "a")).contains(Path.of("/a"));
    }

    @Test
    void noOutputLeadsOut() {
        assertThatThrownBy(() -> new OutputFile(OutputFile.Kind.REPORT, "..\\a", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'..\\a' leads out of its tree");
    }
}
