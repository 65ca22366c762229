package dev.winerr.generator.request;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;

/**
 * A file or folder that somebody named.
 *
 * @param path where it is
 * @param name how it was spelt, for diagnostics
 * @param start the folder that the spelling starts from if it is relative, an absolute path
 * @param span where it was named
 */
public record Input(Path path, String name, Path start, Span span) {

    /** A file in this folder, spelt the way the folder was. */
    public Input inside(Path file) {
        Path spelt = Paths.spelt(this).resolve(path.relativize(file));
        return new Input(file, spelt.toString(), start, span);
    }

    /** A file of the same folder, spelt the way this one was. */
    Input sibling(Path file) {
        int folder = name.lastIndexOf(file.getFileSystem().getSeparator()) + 1;
        return new Input(file, name.substring(0, folder) + file.getFileName(), start, span);
    }
}
