package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command generates the same files with the newest Java installed: that of {@code JAVA_HOME_25}, or one next to the
 * Java that runs the tests.
 */
class OtherJavaTest {
    private static final Path HEADERS =
            Path.of("../../headers").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void generatesTheSame() throws IOException, InterruptedException {
        Optional<Path> newest = InstalledJava.newest();
        assumeTrue(newest.isPresent(), "no Java newer than that of the tests is installed");
        Path java = newest.orElseThrow().resolve("bin/java");

        Map<String, String> here = generate(Path.of(TestClassPath.JAVA), "here");
        Map<String, String> there = generate(java, "there");

        assertThat(here).hasSizeGreaterThan(10);
        assertThat(there).isEqualTo(here);
    }

    private Map<String, String> generate(Path java, String name) throws IOException, InterruptedException {
        Path target = folder.resolve(name);
        Path log = folder.resolve(name + ".log");
        int exit = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        TestClassPath.ofTests(),
                        "dev.winerr.cli.Main",
                        "generate",
                        "--report",
                        "html,json,csv",
                        "-o",
                        target.toString(),
                        HEADERS.resolve("imapi/imapi.properties").toString(),
                        HEADERS.resolve("imapi2/imapi2.properties").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String place = target.relativize(file).toString();
                if (!place.startsWith(".")) {
                    files.put(place, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        files.put("log", Files.readString(log).replace(target.toString(), ""));
        return files;
    }
}
