package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.request.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The elements of a binding in a POM. */
class BindingTest {
    @TempDir
    private Path folder;

    private static PlexusConfiguration element(String name, @Nullable String value) {
        return new DefaultPlexusConfiguration(name, value);
    }

    private static Binding binding(PlexusConfiguration... settings) throws PlexusConfigurationException {
        PlexusConfiguration bindings = new DefaultPlexusConfiguration("bindings");
        PlexusConfiguration binding = new DefaultPlexusConfiguration("binding");
        for (PlexusConfiguration setting : settings) {
            binding.addChild(setting);
        }
        bindings.addChild(binding);
        return Binding.of(bindings).get(0);
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void hasEverySetting(Key key) throws PlexusConfigurationException {
        assertThat(binding(element(key.word(), " a ")).values()).hasSize(1).containsEntry(key, List.of("a"));
    }

    @Test
    void readsListsAsMavenDoes() throws PlexusConfigurationException {
        PlexusConfiguration docs = new DefaultPlexusConfiguration("docs");
        docs.addChild(element("doc", "x.md"));
        docs.addChild(element("doc", null));
        Binding binding = binding(docs, element("kinds", "hresult, win32"), element("reports", null));
        assertThat(binding.values())
                .containsEntry(Key.DOCS, List.of("x.md", ""))
                .containsEntry(Key.KINDS, List.of("hresult", "win32"))
                .containsEntry(Key.REPORTS, List.of());
    }

    @Test
    void hasItsFileAndUnknownElements() throws PlexusConfigurationException {
        Binding binding = binding(element("file", "x.properties"), element("haeder", "x.h"));
        assertThat(binding.file()).contains("x.properties");
        assertThat(binding.unknown()).containsExactly("haeder");
    }

    @Test
    void thereAreNoneWithoutConfiguration() {
        assertThat(Binding.of(null)).isEmpty();
    }

    /** Maven before 3.9 silently ignores elements that are not parameters. */
    @Test
    void elementsWithoutEffectAreReported() throws IOException, PlexusConfigurationException {
        String xml = "<configuration><header>x.h</header><report/><skip>false</skip></configuration>";
        assertThat(told(xml, binding(element("haeder", "x.h")))).isEqualTo("""
                        <header> belongs to one family and has no effect here [WE030]
                            2 | <configuration><header>x.h</header><report/><skip>false</skip></configuration>
                              |                ^^^^^^^
                              = help: write it in a <binding>: <bindings><binding><header>PATH</header>...</binding></bindings>
                        <report> is not a parameter of winerr-maven-plugin and has no effect [WE031]
                            2 | <configuration><header>x.h</header><report/><skip>false</skip></configuration>
                              |                                    ^^^^^^^
                              = help: 'mvn winerr:help -Ddetail' lists the parameters
                        <haeder> is not a setting of a family [WE032]
                            1 | <artifactId>winerr-maven-plugin</artifactId>
                              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                              = help: the settings are file, header, name, package, docs, messages, includeDirectories, defines, undefines, \
                        readFirst, also, encoding, includes, excludes, kinds, kindOf, primaries, success, radix, documented, defaultLocale, \
                        locales, link, partitioned, typedConstants, templates, reports
                        """);
    }

    private String told(String xml, Binding binding) throws IOException {
        Path file = Files.writeString(
                folder.resolve("pom.xml"), "<artifactId>winerr-maven-plugin</artifactId>\n" + xml + "\n");
        MavenProject project = new MavenProject(new Model());
        project.setFile(file.toFile());
        DiagnosticLog log = new DiagnosticLog();
        Unknown unknown = new Unknown(Pom.of(project), log);
        unknown.report(Configuration.of(xml).elements(), Set.of("skip", "reports"));
        unknown.report(binding);
        return log.sorted().stream()
                .sorted(Comparator.comparing((Diagnostic found) -> found.kind().id()))
                .map(DiagnosticRenderer.forMaven()::render)
                .map(text -> text.replaceFirst("^\\S+ ", ""))
                .collect(Collectors.joining());
    }
}
