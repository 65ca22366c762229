package dev.winerr.it;

import dev.winerr.generator.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any text appears as the same text in every file of the built-in templates, and has no effect there. */
class HostileTextTest {
    private final Catalog catalog = HostileTexts.catalog();

    @TempDir
    Path folder;

    @BeforeEach
    void generate() throws IOException {
        new TestProject(folder).emit(catalog, "Hostile");
    }

    @Test
    void javaCompilesAndSaysTheSame() throws Exception {
        TestProject project = new TestProject(folder);
        project.compile(JavaCompiler.ECJ);
        check().javaSaysTheSame(project.compile(JavaCompiler.JAVAC_AND_DOCLINT).family("Hostile"));
    }

    @Test
    void propertiesHoldTheSame() throws IOException {
        check().propertiesHoldTheSame();
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        check().jsonHoldsTheSame();
    }

    @Test
    void csvHoldsTheSameButForFormulas() throws IOException {
        check().csvHoldsTheSameButForFormulas();
    }

    @Test
    void htmlShowsTheSameAndRunsNothing() throws IOException {
        check().htmlShowsTheSameAndRunsNothing();
    }

    private TextCheck check() {
        return new TextCheck(folder, catalog, "Hostile");
    }
}
