package dev.winerr.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A folder of headers: a {@code <source>} in a POM, with patterns of files as in a {@code <resource>}. */
public final class Source {
    private @Nullable File directory;
    private List<String> includes = List.of();
    private List<String> excludes = List.of();

    /** Creates a source without a directory. */
    public Source() {}

    Source(File directory) {
        this.directory = directory;
    }

    /** Sets the folder; a relative path is resolved against the folder of the POM. */
    public void setDirectory(File folder) {
        directory = folder;
    }

    /** Sets the headers to include, such as {@code burn/*err.h}; by default all. */
    public void setIncludes(List<String> patterns) {
        includes = List.copyOf(patterns);
    }

    /** Sets the headers to exclude. */
    public void setExcludes(List<String> patterns) {
        excludes = List.copyOf(patterns);
    }

    boolean hasDirectory() {
        return directory != null;
    }

    Path directory() {
        return Objects.requireNonNull(directory, "hasDirectory is false").toPath();
    }

    FilePatterns patterns() {
        return new FilePatterns(includes, excludes);
    }
}
