package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which of the files that an earlier generation wrote may be removed: those in the current output folders that
 * nobody has changed. Files elsewhere, or reached through a link, may belong to another project.
 */
final class StaleFiles {
    private final OutputFolders folders;

    StaleFiles(OutputFolders folders) {
        this.folders = folders;
    }

    /** The files to remove. */
    Set<Path> removable(Collection<WrittenFile> stale) {
        return stale.stream()
                .filter(file -> !file.isShared() && isOurs(file.path()) && file.isIntact())
                .map(WrittenFile::path)
                .collect(Collectors.toSet());
    }

    /** The shared files, of which only some lines may be removed. */
    List<Path> shared(Collection<WrittenFile> stale) {
        return stale.stream()
                .filter(file -> file.isShared() && isOurs(file.path()))
                .map(WrittenFile::path)
                .distinct()
                .toList();
    }

    private boolean isOurs(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && folders.roots().stream().anyMatch(root -> isBelow(root, file));
    }

    /** Whether a file can be reached from a folder without following links. */
    private static boolean isBelow(Path root, Path file) {
        Path folder = file.getParent();
        while (folder != null && folder.startsWith(root) && !folder.equals(root)) {
            if (!HiddenFolder.isFolder(folder)) {
                return false;
            }
            folder = folder.getParent();
        }
        return root.equals(folder);
    }

    /** Removes a file, and folders that become empty. */
    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Set<Path> roots = folders.roots();
        try {
            for (Path folder = file.getParent();
                    folder != null && roots.stream().anyMatch(folder::startsWith) && !roots.contains(folder);
                    folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // It contains files of others.
        }
    }
}
