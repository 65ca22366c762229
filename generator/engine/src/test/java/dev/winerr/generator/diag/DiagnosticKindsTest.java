package dev.winerr.generator.diag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.request.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All kinds of diagnostics of all stages, found among the compiled classes. */
class DiagnosticKindsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> TESTS = List.of("generator/engine/src/test", "generator/cli/src/test");

    private static List<DiagnosticKind> kinds() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(CLASSES::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("Diagnostic.class"))
                    .map(file -> file.replaceFirst("\\.class$", "").replace('/', '.'))
                    .map(DiagnosticKindsTest::load)
                    .filter(DiagnosticKind.class::isAssignableFrom)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(DiagnosticKind.class::cast))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void idsAreDistinctAndWellFormed() throws IOException {
        assertThat(kinds()).hasSizeGreaterThan(50);
        assertThat(kinds())
                .extracting(DiagnosticKind::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("WE\\d{3}"));
    }

    /** Each adapter writes settings in its own syntax, so advice must refer to them by their keys. */
    @Test
    void adviceNamesSettingsByTheirKeys() throws IOException {
        for (DiagnosticKind kind : kinds()) {
            String advice = kind.descriptor().advice();
            assertThat(SettingSpelling.Placeholder.PATTERN
                            .matcher(advice)
                            .results()
                            .map(found -> found.group(1)))
                    .as(kind.id())
                    .allMatch(word -> Key.ofWord(word).isPresent());
            assertThat(advice).as(kind.id()).doesNotContain("--include", "--define", "--exclude", "--kind");
        }
    }

    @Test
    void everyKindIsAssertedInFullInSomeTest() throws IOException {
        String tests = TESTS.stream().map(DiagnosticKindsTest::allText).collect(Collectors.joining());

        assertThat(kinds()).extracting(kind -> "[" + kind.id() + "]").allMatch(tests::contains);
    }

    private static String allText(String folder) {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|txt|golden)"))
                    .map(DiagnosticKindsTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
