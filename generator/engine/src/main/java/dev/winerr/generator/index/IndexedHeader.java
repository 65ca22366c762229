package dev.winerr.generator.index;

import java.nio.file.Path;
import java.util.Map;

/**
 * A header whose codes go into an index.
 *
 * @param name its name in the index
 * @param path the file; absolute after construction
 * @param digests of the files that were read for it, by their absolute paths, the SHA-256 digests of their bytes in hexadecimal
 */
public record IndexedHeader(String name, Path path, Map<Path, String> digests) {
    public IndexedHeader {
        path = path.toAbsolutePath().normalize();
        digests = Map.copyOf(digests);
    }

    /** The digest of the header itself; empty if it is not known. */
    String digest() {
        return digests.getOrDefault(path, "");
    }
}
