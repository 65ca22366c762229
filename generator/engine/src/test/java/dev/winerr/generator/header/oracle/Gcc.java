package dev.winerr.generator.header.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls gcc for 64-bit Windows. */
final class Gcc {
    static final String COMMAND = "x86_64-w64-mingw32-gcc";
    static final List<String> TYPES = List.of(
            "_Bool",
            "char",
            "signed char",
            "unsigned char",
            "short",
            "unsigned short",
            "int",
            "unsigned",
            "long",
            "unsigned long",
            "long long",
            "unsigned long long");

    static final String WINDOWS_FIRST = "#include \"windows-first.h\"\n";

    private final HeaderSet set;
    private final Path scratch;
    private final List<Path> ownDirectories = ownDirectories();

    Gcc(HeaderSet set, Path scratch) {
        this.set = set;
        this.scratch = scratch;
        run(
                scratch,
                command(write("windows-first.h", "#include <windows.h>\n"), "windows-first.h.gch", "-x", "c-header"));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(scratch.resolve(name), text, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a call printed, and how it ended. */
    record Output(int status, String out, String err) {}

    static boolean isInstalled() {
        try {
            return new ProcessBuilder(COMMAND, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The folders the compiler brings along. */
    static List<Path> ownDirectories() {
        String marker = run(Path.of("."), List.of(COMMAND, "-print-file-name=include"))
                .out()
                .strip();
        Path include = Path.of(marker);
        return List.of(include, include.resolveSibling("include-fixed"));
    }

    /** The macros that are set before the first line, as {@code NAME=VALUE}. */
    static List<String> predefined() {
        String text = run(Path.of("."), List.of(COMMAND, "-dM", "-E", "-x", "c", "/dev/null"))
                .out();
        return text.lines()
                .map(line -> line.substring("#define ".length()).replaceFirst(" ", "="))
                .sorted()
                .toList();
    }

    Output call(String source, String... options) {
        return run(scratch, command(write("winerr-oracle.c", source), "-", options));
    }

    private List<String> command(Path source, String output, String... options) {
        List<String> command = new ArrayList<>(List.of(
                COMMAND,
                "-w",
                "-nostdinc",
                "-fmax-errors=0",
                "-ftrack-macro-expansion=0",
                "-fno-diagnostics-show-caret"));
        ownDirectories.forEach(d -> command.addAll(List.of("-isystem", d.toString())));
        command.addAll(List.of("-isystem", set.root().toString()));
        set.systemDirectories().forEach(d -> command.addAll(List.of("-isystem", d.toString())));
        command.addAll(List.of(options));
        command.addAll(List.of("-o", output, source.toString()));
        return command;
    }

    private static Output run(Path scratch, List<String> command) {
        try {
            Path err = Files.createTempFile("winerr", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(scratch.toFile()).redirectError(err.toFile());
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
