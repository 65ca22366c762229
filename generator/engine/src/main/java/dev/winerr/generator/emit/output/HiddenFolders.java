package dev.winerr.generator.emit.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The hidden folders of all output folders to which files are written. */
final class HiddenFolders implements Closeable {
    /** By their real paths, in whose order they are locked to avoid deadlocks between processes. */
    private final Map<Path, HiddenFolder> byRoot = new TreeMap<>();

    private final Set<Path> roots;

    private HiddenFolders(Set<Path> roots) {
        this.roots = roots;
    }

    /** The folders that are written to or whose last write was interrupted. */
    static Set<Path> needed(Set<Path> roots, Collection<Path> files) {
        Set<Path> needed = new TreeSet<>();
        roots.stream().filter(HiddenFolder::isIn).forEach(needed::add);
        files.forEach(file -> needed.add(root(roots, file)));
        return needed;
    }

    /** The innermost folder that contains a file. */
    private static Path root(Set<Path> roots, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return roots.stream()
                .filter(absolute::startsWith)
                .max((one, other) -> Integer.compare(one.getNameCount(), other.getNameCount()))
                .orElseThrow();
    }

    static HiddenFolders open(Set<Path> roots) throws IOException {
        HiddenFolders opened = new HiddenFolders(roots);
        boolean complete = false;
        try {
            Set<Path> real = new TreeSet<>();
            for (Path root : roots) {
                real.add(Files.createDirectories(root).toRealPath());
            }
            for (Path root : real) {
                opened.byRoot.put(root, HiddenFolder.open(root));
            }
            complete = true;
            return opened;
        } finally {
            if (!complete) {
                opened.close();
            }
        }
    }

    /** The hidden folder for a file. */
    HiddenFolder of(Path file) throws IOException {
        HiddenFolder folder = byRoot.get(root(roots, file).toRealPath());
        if (folder == null) {
            throw new IOException("the folder of '" + file + "' was replaced while it was written to");
        }
        return folder;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (HiddenFolder folder : byRoot.values()) {
            try {
                folder.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
