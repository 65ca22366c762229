package dev.winerr.generator.index;

import java.nio.file.Path;
import java.util.Map;

/**
 * A header whose codes go into an index.
 *
 * @param name its name in the index
 * @param path the file; absolute after construction
 * @param digests the SHA-256 digests, in hexadecimal, of the files that were read for it, by absolute path
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
