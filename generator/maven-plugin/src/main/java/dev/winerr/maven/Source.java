package dev.winerr.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A folder of headers: a {@code <source>} of a POM, with patterns of files as a {@code <resource>} has them. */
public final class Source {
    private @Nullable File directory;
    private List<String> includes = List.of();
    private List<String> excludes = List.of();

    /** A folder that is not named yet. */
    public Source() {}

    Source(File directory) {
        this.directory = directory;
    }

    /** The folder; relative paths start from the folder of the POM. */
    public void setDirectory(File folder) {
        directory = folder;
    }

    /** The headers that count, such as {@code burn/*err.h}; by default all. */
    public void setIncludes(List<String> patterns) {
        includes = List.copyOf(patterns);
    }

    /** Headers that do not count. */
    public void setExcludes(List<String> patterns) {
        excludes = List.copyOf(patterns);
    }

    boolean hasDirectory() {
        return directory != null;
    }

    Path directory() {
        return Objects.requireNonNull(directory, "asked before").toPath();
    }

    FilePatterns patterns() {
        return new FilePatterns(includes, excludes);
    }
}
