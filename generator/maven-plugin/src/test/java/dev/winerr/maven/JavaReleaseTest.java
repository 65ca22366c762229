package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaReleaseTest {
    private final MavenProject project = new MavenProject();

    @BeforeEach
    void build() {
        project.setBuild(new Build());
    }

    private Plugin compiler(String version) {
        Plugin compiler = new Plugin();
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion(version);
        project.getBuild().addPlugin(compiler);
        return compiler;
    }

    private JavaRelease java() {
        return new JavaRelease(project, Map.of());
    }

    @ParameterizedTest
    @CsvSource({"release, 8, 8", "target, 1.8, 8", "release, 21, 21", "source, 11, 11", "parameters, true, "})
    void isWhatTheCompilerOrAPropertySays(String word, String value, Integer release) {
        project.getProperties().setProperty("maven.compiler." + word, value);
        assertThat(java().said().stream().boxed().findFirst().orElse(null)).isEqualTo(release);
    }

    @Test
    void theCommandLineGoesBeforeProperties() {
        project.getProperties().setProperty("maven.compiler.release", "17");
        assertThat(new JavaRelease(project, Map.of("maven.compiler.release", "11")).said())
                .hasValue(11);
    }

    @ParameterizedTest
    @CsvSource({"3.14.1, 3.14.1", "3.8.0, 3.8.0", "2.5, 2.5", "4.0.0-beta-3, "})
    void whereNobodySaysOneTheCompilerPluginTakesAnOldOne(String version, String old) {
        compiler(version);
        assertThat(java().oldByDefault().orElse(null)).isEqualTo(old);
        project.getProperties().setProperty("maven.compiler.target", "17");
        assertThat(java().oldByDefault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"release, 3.1, false", "release, 3.5.1, false", "release, 3.6.0, true", "target, 3.1, true"})
    void oldCompilerPluginsReadNoRelease(String word, String version, boolean isSaid) {
        compiler(version);
        project.getProperties().setProperty("maven.compiler." + word, "17");
        assertThat(java().said().isPresent()).isEqualTo(isSaid);
        assertThat(java().oldByDefault().isPresent()).isNotEqualTo(isSaid);
    }

    @Test
    void anExecutionOfTheCompilerMaySayIt() {
        PluginExecution execution = new PluginExecution();
        execution.setGoals(List.of("compile"));
        execution.setConfiguration("<configuration><release>17</release></configuration>");
        compiler("3.14.1").addExecution(execution);
        assertThat(java().said()).hasValue(17);
        assertThat(java().oldByDefault()).isEmpty();
    }

    @Test
    void warnsInFull() {
        SourceFile pom = new SourceFile("pom.xml", "<plugin>");
        assertThat(DiagnosticRenderer.forMaven().render(Diagnostic.of(PomDiagnostic.OLD_JAVA, pom.span(0, 8), 8)))
                .isEqualTo("""
                        pom.xml:[1,1] this project is compiled for Java 8, and generated code and winerr-runtime need Java 17 [WE445]
                            1 | <plugin>
                              | ^^^^^^^^
                              = help: set maven.compiler.release to 17 or more, which maven-compiler-plugin reads \
                        from its version 3.6 on; what an older Java can have is reports, \
                        and classes made by templates of your own
                        """);
        assertThat(DiagnosticRenderer.forMaven()
                        .render(Diagnostic.of(PomDiagnostic.OLD_JAVA_BY_DEFAULT, pom.span(0, 8), "3.14.1")))
                .isEqualTo("""
                        pom.xml:[1,1] nothing tells maven-compiler-plugin 3.14.1 which Java to compile for, \
                        so it takes one older than 17, and generated code and winerr-runtime need Java 17 [WE446]
                            1 | <plugin>
                              | ^^^^^^^^
                              = help: set maven.compiler.release to 17 or more, which maven-compiler-plugin reads \
                        from its version 3.6 on; what an older Java can have is reports, \
                        and classes made by templates of your own
                        """);
        assertThat(DiagnosticRenderer.forMaven()
                        .render(Diagnostic.of(PomDiagnostic.IN_THE_WAY, pom.span(0, 8), "src/main/java/X.java")))
                .isEqualTo("""
                        pom.xml:[1,1] 'src/main/java/X.java' is there already, and winerr did not write it [WE060]
                            1 | <plugin>
                              | ^^^^^^^^
                              = help: move it away or delete it, or let the goal write to another folder; nothing was written
                        """);
    }

    @Test
    void theCompilersOwnSettingGoesFirst() {
        compiler("3.14.1").setConfiguration("<configuration><target>11</target></configuration>");
        project.getProperties().setProperty("maven.compiler.target", "17");
        assertThat(java().said()).hasValue(11);
    }
}
