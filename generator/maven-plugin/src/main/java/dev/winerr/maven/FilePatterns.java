package dev.winerr.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files in a source directory count: the headers that patterns choose, and whatever they choose, not the files of
 * editors and of version control, as everywhere in Maven.
 */
final class FilePatterns {
    private static final String BINDING = ".properties";
    private static final MatchPatterns DEFAULT_EXCLUDES = MatchPatterns.from(DirectoryScanner.DEFAULTEXCLUDES);

    private final List<String> includes;
    private final List<String> excludes;

    /**
     * Patterns as in {@code <resource>}: {@code **} stands for folders, a folder's name with a slash for all in it.
     *
     * @param includes the headers that count; none means all
     * @param excludes headers that do not count
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

    /** Whether a file counts, by its path in the directory. A binding file names its header, which needs no choosing then. */
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
