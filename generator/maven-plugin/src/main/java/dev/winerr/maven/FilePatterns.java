package dev.winerr.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files of a source directory to include: the headers that patterns select, except for files of editors and
 * version control, which Maven always excludes.
 */
final class FilePatterns {
    private static final String BINDING = ".properties";
    private static final MatchPatterns DEFAULT_EXCLUDES = MatchPatterns.from(DirectoryScanner.DEFAULTEXCLUDES);

    private final List<String> includes;
    private final List<String> excludes;

    /**
     * Creates patterns as in a {@code <resource>}: {@code **} stands for any folders, a folder's name with a slash for
     * everything in it.
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
     * Whether to include a file, given its path in the directory. A binding file names its header, which need not match
     * then.
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
