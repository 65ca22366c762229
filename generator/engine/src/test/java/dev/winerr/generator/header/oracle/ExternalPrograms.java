package dev.winerr.generator.header.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Calls other programs. */
public final class ExternalPrograms {
    private ExternalPrograms() {}

    /** The output and the exit code of a call. */
    public record Output(int status, String out, String err) {}

    public static boolean isInstalled(String command) {
        try {
            return run(Path.of("."), List.of(command, "--version")).status() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Calls a program in a folder and waits for its end. */
    public static Output run(Path folder, List<String> command) {
        try {
            Path err = Files.createTempFile("winerr", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            int status = process.waitFor();
            String errors = Files.readString(err, StandardCharsets.ISO_8859_1);
            Files.delete(err);
            return new Output(status, out, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
