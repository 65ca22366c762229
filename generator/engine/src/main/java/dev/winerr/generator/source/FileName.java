package dev.winerr.generator.source;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The parts of a file's name: {@code imapierror.es.md} has the base name {@code imapierror.es} and the extension {@code
 * md}.
 */
public final class FileName {
    private FileName() {}

    /** The whole name, without folders; the text {@code null} for a root, which has no name. */
    public static String of(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The name before its extension, including other dots; the whole name if there is no extension. */
    public static String base(Path file) {
        String name = of(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The part after the last dot, in lower case; empty if there is none. */
    public static String extension(Path file) {
        return extension(of(file));
    }

    /** The same for a name given as a string. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
