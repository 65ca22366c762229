package dev.winerr.generator.header.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.oracle.HeaderFacts.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares sizes of structures and offsets of their members with gcc's, in {@code structures.h}. */
class StructuresTest {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/winerr/generator/header/oracle");
    private static final String HEADER = "structures.h";
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    @Test
    void layoutsAreThoseOfTheCompiler(@TempDir Path scratch) throws IOException {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
        assumeTrue(REQUIRED || HeaderSet.MINGW.isInstalled(), HeaderSet.MINGW.debianPackage() + " is not installed");
        Path root = Files.createDirectories(scratch.resolve("include"));
        Files.copy(RESOURCES.resolve(HEADER), root.resolve(HEADER));
        HeaderSet set = new HeaderSet("structures", "", root, List.of(root, HeaderSet.MINGW.root()));

        HeaderFacts truth = Oracle.in(set, scratch).ask(HEADER);
        List<Fact> ours = new Reading(set, Gcc.predefined()).facts(HEADER, truth.setting());

        assertThat(truth.setting()).isEqualTo(Setting.AFTER_WINDOWS);
        assertThat(truth.facts()).hasSizeGreaterThan(35);
        assertThat(CompilerComparison.differences(truth, ours)).isEmpty();
    }
}
