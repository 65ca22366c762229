package dev.winerr.generator.source;

import java.nio.file.Path;
import java.util.Locale;

/** The parts of a file's name: {@code imapierror.es.md} has the base name {@code imapierror.es} and the extension {@code md}. */
public final class FileName {
    private FileName() {}

    /** What is before the extension, with its dots; the whole name where there is none. */
    public static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    public static String extension(Path file) {
        return extension(String.valueOf(file.getFileName()));
    }

    /** As for a file: what follows the last dot of a name, in lower case. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
