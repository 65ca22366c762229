package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the command as a process that a shell starts, with real pipes and full disks, and compares its output with the
 * files in {@code processes}, which {@code -Dgolden.update=true} rewrites.
 */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
    private static final Path PROCESSES = Path.of("src/test/resources/processes");

    @TempDir
    Path folder;

    static List<Path> processes() throws IOException {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void runsAsWritten(Path file) throws IOException, InterruptedException {
        Transcript transcript = Transcript.read(file);
        transcript.makeInputs(folder);
        String seen = transcript.with(run(transcript.commandLine()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(file));
    }

    private Map<String, String> run(String commandLine) throws IOException, InterruptedException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path winerr = Files.writeString(
                bin.resolve("winerr"),
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' dev.winerr.cli.Main \"$@\"\n"
                        .formatted(TestClassPath.JAVA, TestClassPath.ofTests()));
        Files.setPosixFilePermissions(winerr, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", commandLine)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().merge("PATH", "", (path, none) -> bin + ":" + path);
        shell.environment().put("LC_ALL", "C.UTF-8");
        Map<String, String> results = new LinkedHashMap<>();
        results.put("exit", shell.start().waitFor() + "\n");
        results.put("stdout", Files.readString(out, StandardCharsets.UTF_8));
        results.put("stderr", Files.readString(err, StandardCharsets.UTF_8));
        return results;
    }
}
