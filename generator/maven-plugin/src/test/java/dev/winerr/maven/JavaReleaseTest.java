package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaReleaseTest {
    @ParameterizedTest
    @CsvSource({"release, 8, 8", "target, 1.8, 8", "release, 21, 21", "source, 11, 11", "parameters, true, "})
    void isWhatTheCompilerOrAPropertySays(String word, String value, Integer release) {
        MavenProject project = new MavenProject();
        project.setBuild(new Build());
        project.getProperties().setProperty("maven.compiler." + word, value);
        assertThat(JavaRelease.of(project).stream().boxed().findFirst().orElse(null))
                .isEqualTo(release);
    }

    @Test
    void warnsInFull() {
        SourceFile pom = new SourceFile("pom.xml", "<plugin>");
        assertThat(DiagnosticRenderer.forMaven().render(Diagnostic.of(PomDiagnostic.OLD_JAVA, pom.span(0, 8), 8)))
                .isEqualTo("""
                        pom.xml:[1,1] this project is compiled for Java 8, and generated code and winerr-runtime need Java 17 [WE061]
                            1 | <plugin>
                              | ^^^^^^^^
                              = help: set maven.compiler.release to 17 or more; for an older Java, templates of one's own can make what it can compile
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
        MavenProject project = new MavenProject();
        Plugin compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setConfiguration("<configuration><target>11</target></configuration>");
        project.setBuild(new Build());
        project.getBuild().addPlugin(compiler);
        project.getProperties().setProperty("maven.compiler.target", "17");
        assertThat(JavaRelease.of(project)).hasValue(11);
    }
}
