package dev.winerr.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills a generating process with {@code kill -9} at each of its system calls that change a folder, by means of strace.
 * Afterwards no file may be missing or half-written, and the next generation must remove all temporary files.
 */
class KilledTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final int KILLED = 128 + 9;
    private static final int MOST = 100;
    private static final int FILES = 6;
    private static final String ROOT = "out/";
    private static final String STATE = "state/generate";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rename", "unlink", "rmdir"})
    void everyFileIsOldOrNew(String calls) throws IOException {
        assumeTrue(REQUIRED || traces(), "strace is not installed, or may not trace");
        int kills = 0;
        Path project = folder.resolve("0");
        generate(project, 1);
        while (kills < MOST && killAt(calls, kills + 1, project)) {
            kills++;
            assertEachIsOldOrNew(project);
            generate(project, 3);
            assertThat(names(project)).isEqualTo(namesOf(3));
            project = folder.resolve(String.valueOf(kills));
            generate(project, 1);
        }
        assertThat(kills).as("kills at %s", calls).isBetween(1, MOST - 1);
    }

    private static void assertEachIsOldOrNew(Path project) throws IOException {
        for (int i = 0; i < FILES; i++) {
            assertThat(Files.readString(project.resolve(name(i)))).isIn(content(1), content(2));
        }
    }

    private static boolean traces() {
        try {
            return ExternalPrograms.run(Path.of("."), List.of("strace", "-o", "/dev/null", "true"))
                            .status()
                    == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Whether it was killed; otherwise it has fewer such calls. */
    private static boolean killAt(String calls, int number, Path project) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = root(KilledTest.class) + File.pathSeparator + root(IncrementalOutput.class);
        List<String> command = List.of(
                "strace",
                "-f",
                "-qq",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + calls,
                "-e",
                "inject=" + calls + ":signal=KILL:when=" + number,
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                classPath,
                KilledTest.class.getName(),
                project.toString());
        ExternalPrograms.Output output = ExternalPrograms.run(project, command);
        assertThat(output.status()).as(output.err()).isIn(0, KILLED);
        return output.status() != 0;
    }

    private static String root(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        String url = String.valueOf(type.getResource(file));
        return Path.of(URI.create(url.substring(0, url.length() - file.length() + 1)))
                .toString();
    }

    /** The process that is killed. */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]), 2);
    }

    /** Files that all generations write, and one that only this one does. */
    private static void generate(Path project, int generation) throws IOException {
        List<OutputFile> files = namesOf(generation).stream()
                .filter(name -> !name.equals(STATE))
                .map(name -> new OutputFile(OutputFile.Kind.SOURCE, name.substring(ROOT.length()), content(generation)))
                .toList();
        IncrementalOutput.open(project.resolve(STATE), "options", OutputFolders.all(project.resolve(ROOT)))
                .update(files, new SourceReader(), StandardCharsets.UTF_8);
    }

    private static List<String> namesOf(int generation) {
        return Stream.concat(
                        IntStream.range(0, FILES).mapToObj(KilledTest::name),
                        Stream.of(ROOT + "only/Of" + generation + ".java", STATE))
                .sorted()
                .toList();
    }

    private static String name(int file) {
        return ROOT + "a/File" + file + ".java";
    }

    private static String content(int generation) {
        return (generation + "\n").repeat(10_000);
    }

    private static List<String> names(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
