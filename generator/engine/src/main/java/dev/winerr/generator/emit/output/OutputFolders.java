package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folders of a generation's trees, some or all of which may be the same.
 *
 * @param sources the folder of Java sources
 * @param resources the folder of resource bundles and service files
 * @param reports the folder of reference pages and tables
 */
public record OutputFolders(Path sources, Path resources, Path reports) {

    /** All trees in one folder. */
    public static OutputFolders all(Path folder) {
        return new OutputFolders(folder, folder, folder);
    }

    /** The folder of a tree. */
    public Path root(OutputFile.Kind kind) {
        return switch (kind) {
            case SOURCE -> sources;
            case RESOURCE -> resources;
            case REPORT -> reports;
        };
    }

    /** The folders without duplicates, always in the same order. */
    Set<Path> roots() {
        Set<Path> roots = new TreeSet<>();
        for (OutputFile.Kind kind : OutputFile.Kind.values()) {
            roots.add(root(kind).toAbsolutePath().normalize());
        }
        return roots;
    }

    /**
     * The path of a file.
     *
     * @throws IOException if this system does not allow the name
     */
    public Path resolve(OutputFile file) throws IOException {
        return resolve(file.kind(), file.path());
    }

    /**
     * The path of a file in a tree.
     *
     * @throws IOException if it is not in the tree, or this system does not allow the name
     */
    public Path resolve(OutputFile.Kind kind, String path) throws IOException {
        return SafePath.below(root(kind), path)
                .orElseThrow(() -> new FileSystemException(
                        path,
                        null,
                        "this system does not allow a file with that name; "
                                + "if it has letters beyond ASCII, set LC_ALL=C.UTF-8"));
    }
}
