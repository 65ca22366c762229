package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An included file.
 *
 * @param file its text
 * @param folder its folder, which is searched first for its own includes; null for a text that is not a file
 * @param directoryIndex the index of the include folder in which it was found, or -1
 */
public record Found(SourceFile file, @Nullable Path folder, int directoryIndex) {

    /** A text that is not a file. */
    public static Found text(SourceFile text) {
        return new Found(text, null, -1);
    }
}
