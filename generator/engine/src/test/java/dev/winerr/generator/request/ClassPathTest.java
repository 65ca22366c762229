package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPathTest {
    private static final Span SPAN = new SourceFile("a.properties", "x").span(0, 1);

    private final DiagnosticLog log = new DiagnosticLog();

    @ParameterizedTest
    @CsvSource({
        "classpath:acme/kiln, true, acme/kiln",
        "classpath:/acme/kiln/, true, acme/kiln",
        "classpath://acme//, true, acme",
        "acme/classpath:, false,",
    })
    void aPathOnItHasAPrefix(String spelt, boolean is, String path) {
        assertThat(ClassPath.has(spelt)).isEqualTo(is);
        if (is) {
            assertThat(ClassPath.path(spelt)).isEqualTo(path);
        }
    }

    @Test
    void findsFolders() {
        Input found = find("classpath:/dev/winerr/generator/request/").orElseThrow();
        assertThat(found.path()).isDirectory().endsWith(Path.of("dev/winerr/generator/request"));
        assertThat(found.start()).isEqualTo(found.path());
        assertThat(found.name()).isEqualTo("classpath:/dev/winerr/generator/request/");
        assertThat(found.span()).isEqualTo(SPAN);
    }

    @Test
    void findsTheJarOfAFolder() {
        assertThat(find("classpath:org/junit/jupiter/api").map(Input::path).filter(Files::isRegularFile))
                .hasValueSatisfying(jar -> assertThat(jar.toString()).endsWith(".jar"));
    }

    @Test
    void reportsMissingFolders() {
        assertThat(find("classpath:/acme/nowhere")).isEmpty();
        assertThat(log.sorted().stream()
                        .map(found -> found.message() + " [" + found.kind().id() + "]"))
                .containsExactly("there is no folder 'acme/nowhere' on the class path [WE018]");
    }

    private Optional<Input> find(String spelt) {
        return ClassPath.find(new Settings.Value(spelt, SPAN, Path.of("")), log);
    }
}
