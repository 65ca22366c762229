package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a POM something stands. */
class PomTest {
    @TempDir
    private Path folder;

    private MavenProject project;

    @BeforeEach
    void makeProject() {
        project = new MavenProject(new Model());
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    private Pom pom(String text) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), text);
        return Pom.of(project);
    }

    @ParameterizedTest
    @CsvSource({"es, 5:9", "src/acmeerr.h, 6:9", "nowhere, 3:1"})
    void valuesAreFoundBehindThePlugin(String value, String place) throws IOException {
        Pom pom = pom("""
                <project>
                <property>es</property>
                <artifactId>winerr-maven-plugin</artifactId>
                <locales>
                <locale>es</locale>
                <header>src/acmeerr.h</header>
                """);
        assertThat(pom.spanOf(value)).hasToString(folder.resolve("pom.xml") + ":" + place);
    }

    @Test
    void pomThatInheritsThePluginIsPointedAtAsAWhole() throws IOException {
        assertThat(pom("<project/>").spanOf("es")).hasToString(folder.resolve("pom.xml") + ":1:1");
    }

    @Test
    void pomThatCannotBeReadHasANameStill() {
        assertThat(Pom.of(project).start()).hasToString(folder.resolve("pom.xml") + ":1:1");
    }
}
