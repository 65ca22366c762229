package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found.
 *
 * @param file its text
 * @param folder the folder it lies in, where its own includes are looked for first; null for a text that is no file
 * @param directoryIndex the index of the include folder that had it, or -1
 */
public record Found(SourceFile file, @Nullable Path folder, int directoryIndex) {

    /** A text that is no file. */
    public static Found text(SourceFile text) {
        return new Found(text, null, -1);
    }
}
