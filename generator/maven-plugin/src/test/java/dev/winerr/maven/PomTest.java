package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions in a POM. */
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
    void valuesAreFoundAfterThePlugin(String value, String place) throws IOException {
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
    void pomThatInheritsThePluginHasOnlyItsName() throws IOException {
        assertThat(pom("<project/>").spanOf("es")).hasToString(folder.resolve("pom.xml") + ":1:1");
    }

    private String place(Pom pom, Key key, String value) {
        Binding binding = new Binding();
        binding.set(key, value);
        InputLocator places = new InputLocator(
                FakeArtefacts.of(Map.of(), List.of(), List.of()), new Archives(folder), new DiagnosticLog());
        Span span = pom.settings(binding, places).last(key).orElseThrow().span();
        return span + " " + span.file().lineText(span.line());
    }

    @Test
    void emptyElementIsShownWithItsParameter() throws IOException {
        Pom pom = pom("<artifactId>winerr-maven-plugin</artifactId>\n<docs></docs>\n<kinds><kind/></kinds>\n");
        assertThat(place(pom, Key.KINDS, "")).isEqualTo(folder.resolve("pom.xml") + ":3:1 <kinds><kind/></kinds>");
    }

    @Test
    void valueOfTheCommandLineIsShownThere() throws IOException {
        pom("<project/>");
        Pom pom = Pom.of(project, Map.of("winerr.kinds", "hresult,foo"));

        assertThat(place(pom, Key.KINDS, "foo")).isEqualTo("-Dwinerr.kinds:1:24 -Dwinerr.kinds=hresult,foo");
    }

    @Test
    void valueOfAParentIsShownThere() throws IOException {
        Path parent = Files.writeString(
                Files.createDirectory(folder.resolve("parent")).resolve("pom.xml"), "<kind>foo</kind>\n");
        MavenProject above = new MavenProject(new Model());
        above.setFile(parent.toFile());
        project.setParent(above);

        assertThat(place(pom("<project/>"), Key.KINDS, "foo")).isEqualTo(parent + ":1:7 <kind>foo</kind>");
    }

    @Test
    void valueOfUnknownOriginIsShownWithItsParameter() throws IOException {
        assertThat(place(pom("<project/>"), Key.KINDS, "foo"))
                .isEqualTo("(a property or a POM):1:8 <kinds>foo</kinds>");
    }

    @ParameterizedTest
    @CsvSource({
        "kinds, '', <kinds>",
        "kinds, hresult, <kinds><kind>hresult</kind></kinds>",
        "includeDirectories, DIR, <includeDirectories><includeDirectory>DIR</includeDirectory></includeDirectories>",
        "partitioned, true, <partitioned>true</partitioned>"
    })
    void adviceIsWrittenAsElements(String word, String value, String element) {
        assertThat(Binding.spell(word, value)).isEqualTo(element);
    }

    @Test
    void unreadablePomHasAName() {
        assertThat(Pom.of(project).start()).hasToString(folder.resolve("pom.xml") + ":1:1");
    }
}
