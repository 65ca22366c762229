package dev.winerr.generator.header;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;

/**
 * A file specified in addition to the header. It is looked up at its path, then next to the header and in the include
 * folders, like a file of gcc's {@code -include}.
 *
 * @param path its path
 * @param name its name as written
 * @param span where it was specified
 */
public record NamedFile(Path path, String name, Span span) {}
