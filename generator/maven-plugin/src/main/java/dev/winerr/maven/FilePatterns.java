package dev.winerr.maven;

import java.nio.file.Path;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.MatchPatterns;

/** Which files in a source directory count: as everywhere in Maven, not those of editors and of version control. */
final class FilePatterns {
    private final MatchPatterns excludes = MatchPatterns.from(DirectoryScanner.DEFAULTEXCLUDES);

    /** Whether a file counts, by its path in the directory. */
    boolean match(Path path) {
        return !excludes.matches(path.toString(), true);
    }
}
