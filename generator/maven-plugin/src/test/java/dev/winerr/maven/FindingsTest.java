package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Diagnostic WARNING =
            Diagnostic.of(PomDiagnostic.OLD_JAVA, new SourceFile("pom.xml", "").start(), 8);
    private static final Diagnostic ERROR =
            Diagnostic.of(PomDiagnostic.IN_THE_WAY, new SourceFile("pom.xml", "").start(), "X.java");

    @Test
    void warningsFailTheBuildOnlyIfConfigured() throws MojoFailureException {
        assertThatCode(() -> Findings.of(false, null, null).check(List.of(WARNING)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Findings.of(true, null, null).check(List.of(WARNING)))
                .hasMessage("There are warnings, see above, and failOnWarning is set; nothing was written");
        assertThatThrownBy(() ->
                        Findings.of(false, List.of("WE302", " WE445 "), null).check(List.of(WARNING)))
                .hasMessage("There are findings listed in failOn: WE445, see above; nothing was written");
    }

    @Test
    void ignoredFindingsAreHiddenUnlessTheyAreErrors() throws MojoFailureException {
        Findings findings = Findings.of(false, null, Arrays.asList("WE445", null, "WE060"));
        assertThat(findings.reported(List.of(WARNING, ERROR))).containsExactly(ERROR);
    }

    @Test
    void malformedIdsAreRefused() {
        assertThatThrownBy(() -> Findings.of(false, null, List.of("old-java")))
                .hasMessage("<ignore>: 'old-java' is not the id of a finding; ids look like WE302");
    }
}
