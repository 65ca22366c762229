package dev.winerr.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes as files, in memory. */
final class FuzzInputs {
    /** Larger ones take long without showing more. */
    static final int LARGEST = 32_768;

    private static final Path ROOT =
            Jimfs.newFileSystem(Configuration.unix()).getPath("/").toAbsolutePath();

    private FuzzInputs() {}

    /** A folder with a file of these bytes. */
    static Path folder(String name, byte[] bytes) {
        try {
            Path folder = Files.createDirectories(ROOT.resolve("of " + name));
            Files.write(folder.resolve(name), bytes);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text file of these bytes, decoded as all are; it is in a folder without any, so that nothing is written or found. */
    static SourceFile text(String name, byte[] bytes) {
        return SourceReader.decode(ROOT.resolve(name), name, bytes);
    }
}
