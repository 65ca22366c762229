package dev.winerr.generator.emit.template;

import dev.winerr.generator.source.SourceFile;

/**
 * A template.
 *
 * @param path its path within its template folder, with slashes, such as {@code java/__name__.java.mustache}
 * @param source its text
 */
public record Template(String path, SourceFile source) {
    static final String SUFFIX = ".mustache";

    /**
     * Whether it is included by other templates ({@code {{>_part}}}) and generates no file itself: its name starts with
     * {@code _}.
     */
    public boolean isPartial() {
        return fileName().startsWith("_") && !fileName().startsWith("__");
    }

    /** The path without {@code .mustache}: the pattern of the generated file's path. */
    public String outputPattern() {
        return path.substring(0, path.length() - SUFFIX.length());
    }

    private String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
