package dev.winerr.generator.request;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;

/**
 * A file or folder that a user specified.
 *
 * @param path its path
 * @param name the path as the user wrote it, for diagnostics
 * @param start the absolute path of the folder that a relative name is resolved against
 * @param span where it was specified
 */
public record Input(Path path, String name, Path start, Span span) {

    /** A file in this folder, written in the same way as the folder. */
    public Input inside(Path file) {
        Path spelt = Paths.spelt(this).resolve(path.relativize(file));
        return new Input(file, spelt.toString(), start, span);
    }

    /** A file in the same folder, written in the same way as this one. */
    Input sibling(Path file) {
        int folder = name.lastIndexOf(file.getFileSystem().getSeparator()) + 1;
        return new Input(file, name.substring(0, folder) + file.getFileName(), start, span);
    }
}
