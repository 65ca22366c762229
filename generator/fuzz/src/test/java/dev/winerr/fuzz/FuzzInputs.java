package dev.winerr.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** In-memory files with given bytes. */
final class FuzzInputs {
    /** Larger inputs take longer without finding more. */
    static final int LARGEST = 32_768;

    private static final Path ROOT =
            Jimfs.newFileSystem(Configuration.unix()).getPath("/").toAbsolutePath();

    private FuzzInputs() {}

    /** A folder that contains a file with these bytes. */
    static Path folder(String name, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(ROOT.resolve("of " + name));
            Files.write(folder.resolve(name), bytes);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text file with these bytes, decoded like any other; its folder is empty, so that no neighbours are found. */
    static SourceFile text(String name, byte[] bytes) {
        return SourceReader.decode(ROOT.resolve(name), name, bytes);
    }
}
