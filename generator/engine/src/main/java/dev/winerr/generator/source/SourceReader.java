package dev.winerr.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files, decodes them, and remembers which it read, so that a build tool knows what a generation depends on.
 *
 * <p>Encodings, in order: UTF-16 and UTF-8 by byte order mark, UTF-8 if the bytes are valid, else Windows-1252, in which
 * every byte sequence means something. Not safe for concurrent use.
 */
public final class SourceReader {
    /** The largest file that is read, in bytes: 64 MiB, some twenty times the size of the SDK's winerror.h. */
    public static final int MAX_BYTES = 64 << 20;

    private final Map<Path, byte[]> digests = new LinkedHashMap<>();

    /** A reader that has read nothing. */
    public SourceReader() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @param name the name to give it, as the user spelt it
     * @return its decoded text
     * @throws FileTooLargeException if it holds more than {@link #MAX_BYTES}, or never ends
     * @throws IOException if it cannot be read
     */
    public SourceFile read(Path path, String name) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new FileTooLargeException(name);
        }
        digests.put(path.toAbsolutePath().normalize(), Digests.sha256(bytes));
        return new SourceFile(name, Optional.of(path), TextDecoder.decode(bytes));
    }

    /** Every file that was read, in order, as an absolute path, with the SHA-256 digest of its bytes. */
    public Map<Path, byte[]> digests() {
        return Collections.unmodifiableMap(digests);
    }
}
