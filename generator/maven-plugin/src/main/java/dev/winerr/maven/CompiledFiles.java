package dev.winerr.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compiled and copied versions of generated files, in {@code target/classes}. They are removed together with a
 * family, because nothing else would remove them, and an entry of the service file without its class breaks every
 * lookup.
 */
final class CompiledFiles {
    private static final String JAVA = ".java";

    private final Path classes;
    private final Collection<Path> roots;

    /**
     * Creates the files in a folder of classes.
     *
     * @param roots the folders that they are built from, of sources and of resources
     */
    CompiledFiles(Path classes, Collection<Path> roots) {
        this.classes = classes.toAbsolutePath().normalize();
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
    }

    /** Removes the versions of deleted files. */
    void removeRestOf(Collection<Path> gone) throws IOException {
        for (Path file : gone) {
            for (Path root : roots) {
                if (file.startsWith(root) && !file.startsWith(classes) && !Files.exists(file)) {
                    removeRestOf(root.relativize(file));
                }
            }
        }
    }

    private void removeRestOf(Path path) throws IOException {
        if (roots.stream().anyMatch(root -> Files.exists(root.resolve(path)))) {
            return;
        }
        Path copy = classes.resolve(path);
        Files.deleteIfExists(copy);
        String name = String.valueOf(path.getFileName());
        Path folder = copy.resolveSibling("");
        if (name.endsWith(JAVA) && Files.isDirectory(folder)) {
            String type = name.substring(0, name.length() - JAVA.length());
            for (Path compiled : classesOf(type, folder)) {
                Files.delete(compiled);
            }
        }
    }

    private static List<Path> classesOf(String type, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOf(type, String.valueOf(file.getFileName())))
                    .toList();
        }
    }

    private static boolean isOf(String type, String file) {
        return file.equals(type + ".class") || (file.startsWith(type + "$") && file.endsWith(".class"));
    }
}
