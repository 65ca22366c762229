package dev.winerr.generator.emit.output;

/**
 * A rendered file, not yet written.
 *
 * @param kind its tree
 * @param path its path in the tree, with slashes; never leads out of it
 * @param content its text, written as UTF-8
 */
public record OutputFile(Kind kind, String path, String content) {

    /** The trees of a generation; build tools have a folder for each. */
    public enum Kind {
        /** Java sources. */
        SOURCE,
        /** Resources, on the class path with the classes. */
        RESOURCE,
        /** Reports for people. */
        REPORT
    }

    /**
     * Creates a file.
     *
     * @throws IllegalArgumentException if the path leads out of its tree; use {@link SafePath#normalised} first
     */
    public OutputFile {
        String given = path;
        path = SafePath.normalised(given)
                .orElseThrow(() -> new IllegalArgumentException("'" + given + "' leads out of its tree"));
    }
}
