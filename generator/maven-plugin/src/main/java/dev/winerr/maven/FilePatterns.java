package dev.winerr.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Selects files of a source directory by patterns of headers. Files of editors and version control, which Maven excludes by
 * default, are never included.
 */
final class FilePatterns {
    private static final String BINDING = ".properties";
    private static final MatchPatterns DEFAULT_EXCLUDES = MatchPatterns.from(DirectoryScanner.DEFAULTEXCLUDES);

    private final List<String> includes;
    private final List<String> excludes;

    /**
     * Creates patterns as in a {@code <resource>}: {@code **} matches any folders, and the name of a folder followed by a
     * slash matches everything in it.
     *
     * @param includes the headers to include; empty for all
     * @param excludes the headers to exclude
     */
    FilePatterns(List<String> includes, List<String> excludes) {
        this.includes = normalised(includes.isEmpty() ? List.of("**") : includes);
        this.excludes = normalised(excludes);
    }

    private static List<String> normalised(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.replace('\\', '/').replace("/", File.separator))
                .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
                .toList();
    }

    /**
     * Whether to include a file, given its path in the directory. Binding files are always included, and the headers that
     * they name need not match.
     */
    boolean match(Path path) {
        String name = path.toString();
        return !DEFAULT_EXCLUDES.matches(name, true)
                && (name.endsWith(BINDING)
                        || (MatchPatterns.from(includes).matches(name, true)
                                && !MatchPatterns.from(excludes).matches(name, true)));
    }

    @Override
    public String toString() {
        return includes + " " + excludes;
    }
}
