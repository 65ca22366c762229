package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Removes what an earlier generation wrote and this one does not, and nothing else. */
public final class StaleFiles {
    private final OutputFolders folders;

    /** Removes from these folders. */
    public StaleFiles(OutputFolders folders) {
        this.folders = folders;
    }

    /**
     * Removes files that nobody changed since they were written, and folders that get empty. Of a file that several
     * generations share, only lines without a source go, so the sources have to go first.
     *
     * @return the files that were removed or changed
     * @throws IOException if one cannot be removed
     */
    public List<Path> remove(Collection<WrittenFile> stale) throws IOException {
        List<Path> removed = new ArrayList<>();
        for (WrittenFile file : stale) {
            if (file.isIntact() && !file.isShared()) {
                delete(file.path());
                removed.add(file.path());
            }
        }
        for (WrittenFile file : stale) {
            if (file.isShared() && Files.isRegularFile(file.path())) {
                prune(file.path());
                removed.add(file.path());
            }
        }
        return removed;
    }

    private void prune(Path service) throws IOException {
        String kept = ServiceFile.merge("", Files.readAllLines(service), folders.sources());
        if (kept.isBlank()) {
            delete(service);
        } else {
            Files.writeString(service, kept);
        }
    }

    private void delete(Path file) throws IOException {
        Files.delete(file);
        try {
            for (Path folder = file.getParent(); folder != null && isBelowOurs(folder); folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's files are in it.
        }
    }

    private boolean isBelowOurs(Path folder) {
        return Stream.of(folders.sources(), folders.resources(), folders.reports())
                .map(root -> root.toAbsolutePath().normalize())
                .anyMatch(root -> folder.startsWith(root) && !folder.equals(root));
    }
}
