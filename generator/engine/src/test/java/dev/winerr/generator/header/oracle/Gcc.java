package dev.winerr.generator.header.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls gcc for 64-bit Windows. */
public final class Gcc {
    /** The name of the program. */
    public static final String COMMAND = "x86_64-w64-mingw32-gcc";

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

    /** A compiler of the headers of a set, which writes its files to a folder. */
    Gcc(HeaderSet set, Path scratch) {
        this.set = set;
        this.scratch = scratch;
        Path windows = write("windows-first.h", "#include <windows.h>\n");
        ExternalPrograms.run(scratch, command(windows, "windows-first.h.gch", "-x", "c-header"));
    }

    /** A text that reaches the compiler in UTF-8, although all texts are written with one byte for each character. */
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(scratch.resolve(name), text, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler's own include folders. */
    static List<Path> ownDirectories() {
        String marker = ExternalPrograms.run(Path.of("."), List.of(COMMAND, "-print-file-name=include"))
                .out()
                .strip();
        Path include = Path.of(marker);
        return List.of(include, include.resolveSibling("include-fixed"));
    }

    /** The macros that are defined before the first line, as {@code NAME=VALUE}. */
    static List<String> predefined() {
        String text = ExternalPrograms.run(Path.of("."), List.of(COMMAND, "-dM", "-E", "-x", "c", "/dev/null"))
                .out();
        return text.lines()
                .map(line -> line.substring("#define ".length()).replaceFirst(" ", "="))
                .sorted()
                .toList();
    }

    ExternalPrograms.Output call(String source, String... options) {
        return ExternalPrograms.run(scratch, command(write("winerr-oracle.c", source), "-", options));
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
        set.directories().forEach(d -> command.addAll(List.of("-isystem", d.toString())));
        command.addAll(List.of(options));
        command.addAll(List.of("-o", output, source.toString()));
        return command;
    }
}
