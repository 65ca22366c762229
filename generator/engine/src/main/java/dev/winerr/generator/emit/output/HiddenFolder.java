package dev.winerr.generator.emit.output;

import dev.winerr.generator.source.FileName;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder in an output folder in which new files are created before they replace the old ones, so that every file is
 * either the old or the new one. It exists only while files are written; what a killed process left in it is removed by
 * the next one.
 *
 * <p>Its files have names that Maven, Ant and Gradle exclude by default when copying or packaging.
 */
final class HiddenFolder implements Closeable {
    private static final String NAME = ".winerr";
    private static final String PREFIX = "._";
    private static final Pattern STAGED = Pattern.compile("\\._[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path root;
    private final Path folder;
    private final FolderLock lock;

    private HiddenFolder(Path root, Path folder, FolderLock lock) {
        this.root = root;
        this.folder = folder;
        this.lock = lock;
    }

    /** Whether files in a folder are being written, or a process was killed while writing them. */
    static boolean isIn(Path root) {
        return Files.exists(root.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a path is such a folder or in one. */
    static boolean holds(Path path) {
        return path.endsWith(NAME) || path.resolveSibling("").endsWith(NAME);
    }

    /**
     * Locks a folder, and removes what a killed process left.
     *
     * @throws IOException if the folder cannot be written, or another process keeps it locked
     */
    static HiddenFolder open(Path root) throws IOException {
        Files.createDirectories(root);
        Path folder = root.toRealPath().resolve(NAME);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isFolder(folder)) {
            throw new FileSystemException(
                    root.toString(),
                    null,
                    "new files are made in a folder '" + NAME + "' there; move away the file with that name");
        }
        HiddenFolder opened = new HiddenFolder(root, folder, FolderLock.acquire(folder.resolve(PREFIX + "lock")));
        opened.sweep();
        return opened;
    }

    /** Whether a path is a folder itself: neither a link to one nor, on Windows, a junction. */
    static boolean isFolder(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory() && !attributes.isOther();
        } catch (IOException e) {
            return false;
        }
    }

    /** Creates a new file in the hidden folder. */
    Path stage(byte[] content) throws IOException {
        return Files.write(
                folder.resolve(PREFIX + UUID.randomUUID()),
                content,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    /**
     * Fails if a file could not be moved to its target, as far as can be checked in advance: better than failing after
     * others were moved.
     */
    static void requireWritable(Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize().getParent();
        while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        } else if (folder != null && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /**
     * Fails if a link on the way to a target leads out of the output folder, where files belong to others. Links to
     * another part of it are followed, and so is the output folder itself.
     */
    void requireInside(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize().getParent();
        while (place != null && !Files.exists(place)) {
            place = place.getParent();
        }
        if (place != null && !place.toRealPath().startsWith(root)) {
            throw new FileSystemException(
                    place.toString(),
                    null,
                    "a link leads out of the output folder there; remove it, or name the folder that it leads to");
        }
    }

    /** Moves a staged file to its target atomically. */
    void publish(Path staged, Path target) throws IOException {
        try {
            Files.createDirectories(target.resolveSibling(".").normalize());
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new FileSystemException(target.toString(), null, "it is not on the same disk as " + root);
        }
    }

    private void sweep() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(HiddenFolder::isStaged).toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
    }

    private static boolean isStaged(Path file) {
        return STAGED.matcher(FileName.of(file)).matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        try {
            sweep();
        } finally {
            lock.close();
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // The next process is already writing.
        }
    }
}
