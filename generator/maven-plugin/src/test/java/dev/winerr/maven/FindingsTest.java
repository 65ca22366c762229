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
    void warningsPassUnlessPeopleSayOtherwise() throws MojoFailureException {
        assertThatCode(() -> new Findings(false, null, null).check(List.of(WARNING)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Findings(true, null, null).check(List.of(WARNING)))
                .hasMessage("There are warnings, see above, and failOnWarning is set; nothing was written");
        assertThatThrownBy(() -> new Findings(false, List.of("WE302", " WE445 "), null).check(List.of(WARNING)))
                .hasMessage("There are findings WE445, see above, which failOn lists; nothing was written");
    }

    @Test
    void whatIsIgnoredIsNotShownUnlessItIsAnError() throws MojoFailureException {
        Findings findings = new Findings(false, null, Arrays.asList("WE445", null, "WE060"));
        assertThat(findings.reported(List.of(WARNING, ERROR))).containsExactly(ERROR);
    }

    @Test
    void idsLookLikeIds() {
        assertThatThrownBy(() -> new Findings(false, null, List.of("old-java")))
                .hasMessage("<ignore>: 'old-java' is not the id of a finding; ids look like WE302");
    }
}
