package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file is a {@link NamingCase}: the names of rows, and the findings. {@code -Dgolden.update=true} rewrites the
 * files; read the diff.
 */
class NamingCaseTest {
    private static final Path CASES = Path.of("src/test/resources/dev/winerr/generator/naming/cases");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void everyFindingHasACase() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : cases().toList()) {
            all.append(Files.readString(file));
        }
        assertThat(NamingDiagnostic.values()).allSatisfy(kind -> assertThat(all).contains("[" + kind.id() + "]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesRowsAsExpected(Path file) throws IOException {
        String kept = Files.readString(file);
        String run = new NamingCase(kept).run();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, run);
        } else {
            assertThat(run).isEqualTo(kept);
        }
    }
}
