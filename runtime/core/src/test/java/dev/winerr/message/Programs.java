package dev.winerr.message;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Other people's programs that tests use: a test that lacks one is skipped, but fails where all are installed. */
public final class Programs {
    private Programs() {}

    /** The first of some programs that is installed; if none is, the test is skipped, or fails in CI. */
    public static String need(String... commands) {
        for (String command : commands) {
            if (Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(path -> Files.isExecutable(Path.of(path, command)))) {
                return command;
            }
        }
        throw missing(commands[0]);
    }

    /** Skips the test because something is missing, or fails it in CI; does not return. */
    public static IllegalStateException missing(String what) {
        if (System.getenv("CI") != null) {
            fail(what + " is missing");
        }
        abort(what + " is missing");
        return new IllegalStateException("unreachable");
    }

    /** Runs a program in a folder and returns what it prints. */
    public static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
