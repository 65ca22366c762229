package dev.winerr.generator.header;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;

/**
 * A file that somebody named besides the header. It is looked for where the path says, then beside the header and in the
 * include folders, as gcc looks for the file of {@code -include}.
 *
 * @param path where it is if it is where it was named
 * @param name how it was spelt
 * @param span where it was named
 */
public record NamedFile(Path path, String name, Span span) {}
