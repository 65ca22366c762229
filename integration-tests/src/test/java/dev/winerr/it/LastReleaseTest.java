package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.CodeFamily;
import dev.winerr.FamilyRegistry;
import dev.winerr.ResultCode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Families that the last release generated and compiled work with the runtime of this build. With {@code
 * -Dlast.release=0.1.0} Maven copies their jars into a folder; {@code -Dwinerr.last.release} names another folder.
 */
class LastReleaseTest {
    private static final Path JARS = Path.of(System.getProperty("winerr.last.release", "target/last-release"));

    @Test
    void answersForEveryCode() throws IOException, ReflectiveOperationException {
        assumeTrue(Files.isDirectory(JARS), "needs -Dlast.release=VERSION");
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(JARS)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(jars.toArray(URL[]::new), FamilyRegistry.class.getClassLoader())) {
            List<CodeFamily<?>> families = FamilyRegistry.load(loader).families().stream()
                    .filter(family -> family.getClass().getClassLoader() == loader)
                    .toList();
            assertThat(families).isNotEmpty();
            for (CodeFamily<?> family : families) {
                answers(family);
            }
        }
    }

    /** Compares the codes of a family with its class of constants, which has the same values. */
    private static void answers(CodeFamily<?> family) throws ReflectiveOperationException {
        String constants = family.getClass().getName().replaceFirst("Family$", "");
        Class<?> type = family.getClass().getClassLoader().loadClass(constants);
        int texts = 0;
        for (ResultCode code : family.codes()) {
            Field constant = type.getField(code.name());
            assertThat(code.value()).as(code.symbol()).isEqualTo(constant.getInt(null));
            assertThat(family.named(code.symbol()).map(ResultCode::value)).contains(code.value());
            assertThat(family.find(code.value(), code.kind())).as(code.symbol()).isPresent();
            assertThat(family.of(code.value()).value()).isEqualTo(code.value());
            for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("es"))) {
                texts += code.message(locale).isPresent() ? 1 : 0;
            }
            assertThat(code.toString()).isNotEmpty();
            assertThat(code.link()).isNotNull();
        }
        assertThat(texts > 0)
                .as(family.name())
                .isEqualTo(family.codes().stream().anyMatch(ResultCode::isDocumented));
    }
}
