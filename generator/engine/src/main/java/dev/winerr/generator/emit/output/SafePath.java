package dev.winerr.generator.emit.output;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves names that come from outside: the output of a template, an entry of an archive. No such name leads out of
 * its folder (CWE-22). A backslash separates folders on all systems, so that a name rejected on one system is not
 * accepted on another.
 */
public final class SafePath {
    private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);

    private SafePath() {}

    /**
     * The normalised form of a name.
     *
     * @return the name with slashes, without {@code .} and {@code ..}; empty if it is absolute, leads out of its folder
     *     or is the folder itself
     */
    public static Optional<String> normalised(String name) {
        String path = name.replace('\\', '/');
        if (ABSOLUTE.matcher(path).matches() || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** The path of a name in a folder; empty if it is not in the folder, or is not valid on this system. */
    public static Optional<Path> below(Path folder, String name) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            return normalised(name)
                    .map(folder::resolve)
                    .filter(path -> path.toAbsolutePath().normalize().startsWith(root));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
