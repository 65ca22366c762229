package dev.winerr.generator.emit.output;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides where something may go whose name somebody else chose: the output of a template, an entry of an archive. No such
 * name leads out of the folder that it is meant for (CWE-22). A backslash separates folders on every system, so that what
 * one system refuses no other writes.
 */
public final class SafePath {
    private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);

    private SafePath() {}

    /**
     * A name in its shortest form.
     *
     * @return the name with slashes, without {@code .} and {@code ..}; nothing if it is absolute, leads out of its folder or
     *     is the folder itself
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

    /** The path that a name has below a folder; nothing if it is not below it, or is not a name that this system has. */
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
