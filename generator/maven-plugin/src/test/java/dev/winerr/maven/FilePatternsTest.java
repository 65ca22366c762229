package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void leavesOutWhatEditorsAndVersionControlKeep(Path file, boolean counts) {
        assertThat(new FilePatterns().match(file)).isEqualTo(counts);
    }
}
