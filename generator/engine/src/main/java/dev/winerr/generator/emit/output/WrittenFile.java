package dev.winerr.generator.emit.output;

import dev.winerr.generator.source.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file that was written, and how to recognise it.
 *
 * @param path the file
 * @param mark the digest of its bytes; of a file that several generations share, the lines that are ours
 */
public record WrittenFile(Path path, String mark) {
    private static final String SHARED = "lines:";

    static WrittenFile of(OutputFile file, Path path, byte[] bytes) {
        String lines = SHARED + String.join(",", file.content().lines().toList());
        return new WrittenFile(path.toAbsolutePath().normalize(), ServiceFile.is(file) ? lines : Digests.of(bytes));
    }

    /** Whether other generations write to it too, so that it is nobody's to delete. */
    public boolean isShared() {
        return mark.startsWith(SHARED);
    }

    /** Whether it still holds what was written. */
    public boolean isIntact() {
        try {
            return Files.isRegularFile(path)
                    && (isShared()
                            ? hasOurLines()
                            : Digests.of(Files.readAllBytes(path)).equals(mark));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean hasOurLines() throws IOException {
        Set<String> lines = new HashSet<>(Files.readAllLines(path));
        return lines.containsAll(List.of(mark.substring(SHARED.length()).split(",", -1)));
    }
}
