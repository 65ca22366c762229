package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternsTest {
    @ParameterizedTest
    @CsvSource({
        "com/acme/x.h, true",
        "x.h, true",
        "com/acme/._x.h, false",
        "._x.h, false",
        "com/acme/.#x.h, false",
        "com/acme/x.h~, false",
        "com/.git/x.h, false",
        "com/acme/CVS/x.h, false",
        "com/acme/.svn/text-base/x.h, false",
    })
    void ignoresFilesOfEditorsAndVersionControl(Path file, boolean counts) {
        assertThat(new FilePatterns(List.of(), List.of()).match(file)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "sdk/acmeerr.h, true",
        "acmeerr.h, true",
        "sdk/types.h, false",
        "sdk/old/acmeerr.h, false",
        "sdk/types.properties, true",
    })
    void selectsHeadersByMavenPatterns(Path file, boolean counts) {
        FilePatterns patterns = new FilePatterns(List.of("**/*err.h"), List.of("sdk/old/"));
        assertThat(patterns.match(file)).isEqualTo(counts);
    }
}
