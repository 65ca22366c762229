package dev.winerr.generator.emit.output;

/**
 * A file that was rendered and is not written yet.
 *
 * @param kind which tree it belongs to
 * @param path its path in that tree, with slashes; never one that leads out of it
 * @param content its text, written as UTF-8
 */
public record OutputFile(Kind kind, String path, String content) {

    /** The trees of a generation; build tools give each a folder of its own. */
    public enum Kind {
        /** Java sources. */
        SOURCE,
        /** What goes to the class path beside the classes. */
        RESOURCE,
        /** What people read. */
        REPORT
    }

    /**
     * A file.
     *
     * @throws IllegalArgumentException if the path leads out of its tree: ask {@link SafePath#normalised} first
     */
    public OutputFile {
        String given = path;
        path = SafePath.normalised(given)
                .orElseThrow(() -> new IllegalArgumentException("'" + given + "' is not below its tree"));
    }
}
