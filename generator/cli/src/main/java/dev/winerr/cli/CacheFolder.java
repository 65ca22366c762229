package dev.winerr.cli;

import dev.winerr.generator.source.SourceReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder for data that is slow to compute again: the user's cache folder according to the XDG Base Directory
 * Specification, Apple or Microsoft. It may be deleted at any time.
 */
final class CacheFolder {
    private CacheFolder() {}

    /** A reader of files that uses this folder, if there is one. */
    static SourceReader reader() {
        return path(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""))
                .map(SourceReader::new)
                .orElseGet(SourceReader::new);
    }

    static Optional<Path> path(Map<String, String> environment, String system, String home) {
        return set(environment.get("XDG_CACHE_HOME"))
                .or(() -> system.startsWith("Windows") ? set(environment.get("LOCALAPPDATA")) : Optional.empty())
                .or(() ->
                        set(home).map(folder -> folder.resolve(system.startsWith("Mac") ? "Library/Caches" : ".cache")))
                .map(folder -> folder.resolve("winerr"));
    }

    /**
     * A path, unless it is relative, which the specification requires to be ignored, or contains characters that the
     * locale of this process does not have.
     */
    private static Optional<Path> set(@Nullable String path) {
        try {
            return Optional.ofNullable(path)
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
