package dev.winerr.benchmarks.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The headers of mingw-w64, and how winerr and gcc read them. */
final class Mingw {
    private static final Path FOLDER = Path.of("/usr/share/mingw-w64/include");
    private static final HeaderOptions OPTIONS =
            new HeaderOptions(List.of(FOLDER), List.of(), List.of(), Selection.ALL);

    private Mingw() {}

    /** Their folder. */
    static Path folder() {
        return FOLDER;
    }

    static Path header(String name) {
        return FOLDER.resolve(name);
    }

    /** All headers, including those in subfolders. */
    static List<Path> headers() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".h")).sorted().toList();
        }
    }

    /** Reads a header and its includes from the disk. */
    static HeaderCodes read(Path header) throws IOException {
        SourceReader sources = new SourceReader();
        return read(sources.read(header, header.toString()), sources);
    }

    /** Like {@link #read(Path)}, remembering the effect of includes for other headers. */
    static HeaderCodes read(Path header, HeaderMemory memory) {
        try {
            SourceReader sources = new SourceReader();
            return new HeaderReader(sources, memory, OPTIONS, new DiagnosticLog())
                    .read(sources.read(header, header.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HeaderCodes read(SourceFile header, SourceReader sources) {
        return new HeaderReader(sources, OPTIONS, new DiagnosticLog()).read(header);
    }

    /** Runs gcc to preprocess a header and print its macros, none of which it evaluates. */
    static int preprocess(Path header) throws IOException, InterruptedException {
        return run(List.of("x86_64-w64-mingw32-gcc", "-E", "-dM", header.toString()));
    }

    /** Runs a command, ignoring its output, and returns its exit code. */
    static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
