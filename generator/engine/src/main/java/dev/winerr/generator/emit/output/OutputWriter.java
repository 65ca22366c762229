package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Writes the files of a generation: all are first created in a {@linkplain HiddenFolder hidden folder} and then moved
 * to their targets atomically. A full disk or a missing permission leaves the old files unchanged, and if the process
 * is killed every file is either old or new.
 */
public final class OutputWriter {
    private final OutputFolders folders;
    private final OutputBytes bytes;
    private final IdentityHashMap<OutputFile, WrittenFile> ownFiles = new IdentityHashMap<>();

    /** Creates a writer to folders, in UTF-8. */
    public OutputWriter(OutputFolders folders) {
        this(folders, StandardCharsets.UTF_8);
    }

    /**
     * Creates a writer.
     *
     * @param folders the folders of the trees
     * @param sourceEncoding the encoding of Java sources, with Unicode escapes for characters that it does not have;
     *     everything else is UTF-8
     */
    public OutputWriter(OutputFolders folders, Charset sourceEncoding) {
        this.folders = folders;
        this.bytes = new OutputBytes(folders, sourceEncoding);
    }

    /**
     * Writes files.
     *
     * @return the files that were changed or created, in order
     * @throws WriteFailure if one of them cannot be written; it contains which of the others were
     */
    public List<Path> write(List<OutputFile> files) throws WriteFailure {
        return write(files, List.of());
    }

    /**
     * Writes files, and removes what an earlier generation wrote and this one does not: only files that nobody changed
     * since, only in the folders that this one writes to, and never through a link. Of a file shared by several
     * generations, only lines without a source are removed.
     *
     * @param stale the files that an earlier generation wrote and this one does not
     * @return the files that were removed, changed or created
     * @throws WriteFailure if one of them cannot be written; it contains which of the others were
     */
    public List<Path> write(List<OutputFile> files, Collection<WrittenFile> stale) throws WriteFailure {
        WriteProgress progress = new WriteProgress();
        try {
            OutputPlan first = plan(files, stale);
            Set<Path> places = HiddenFolders.needed(folders.roots(), first.files());
            if (places.isEmpty()) {
                return List.of();
            }
            try (HiddenFolders hidden = HiddenFolders.open(places)) {
                // Another process may have written everything while this one waited for the lock.
                OutputPlan plan = plan(files, stale);
                progress.start(plan);
                execute(plan, hidden, progress);
                return plan.files();
            }
        } catch (IOException e) {
            throw progress.failure(e);
        }
    }

    private OutputPlan plan(List<OutputFile> files, Collection<WrittenFile> stale) throws IOException {
        return OutputPlan.of(folders, bytes, stale, files);
    }

    private void execute(OutputPlan plan, HiddenFolders hidden, WriteProgress progress) throws IOException {
        List<Path> staged = new ArrayList<>();
        for (OutputPlan.Write write : plan.writes()) {
            progress.at(write.target());
            HiddenFolder.requireWritable(write.target());
            hidden.of(write.target()).requireInside(write.target());
            staged.add(hidden.of(write.target()).stage(write.content()));
        }
        StaleFiles old = new StaleFiles(folders);
        // Before the new files are written: if case does not matter, a stale file may be the same as a new one.
        for (Path stale : plan.removals()) {
            progress.at(stale);
            old.remove(stale);
            progress.done();
        }
        for (int i = 0; i < staged.size(); i++) {
            Path target = plan.writes().get(i).target();
            progress.at(target);
            hidden.of(target).publish(staged.get(i), target);
            progress.done();
        }
    }

    /** Writes one file that is not an output, also atomically. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().normalize().resolveSibling(".").normalize();
        try (HiddenFolder hidden = HiddenFolder.open(folder)) {
            hidden.publish(hidden.stage(content), file);
        }
    }

    /**
     * Writes a file that a user specified: links are followed, and devices and pipes written directly, as usual for
     * commands; everything else atomically.
     *
     * @throws IOException if it cannot be written; an existing file is then unchanged
     */
    public static void replaceNamed(Path file, byte[] content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, content);
            return;
        }
        HiddenFolder.requireWritable(target);
        replace(target, content);
    }

    /** Whether a killed process, or one that is still writing, left something in one of the folders. */
    public boolean isInterrupted() {
        return folders.roots().stream().anyMatch(HiddenFolder::isIn);
    }

    /**
     * Compares files with the folders, ignoring line endings; writes nothing.
     *
     * @return the differences, in order
     * @throws IOException if an existing file cannot be read
     */
    public List<Difference> compare(List<OutputFile> files) throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (OutputFile file : files) {
            Difference.between(folders.resolve(file), bytes.of(file, Set.of())).ifPresent(differences::add);
        }
        return differences;
    }

    /** Records by which files that {@link #write} writes or has written can be recognised. */
    public List<WrittenFile> written(List<OutputFile> files) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        for (OutputFile file : files) {
            WrittenFile known = ownFiles.get(file);
            written.add(known == null ? recognise(file) : known);
        }
        return written;
    }

    private WrittenFile recognise(OutputFile file) throws IOException {
        WrittenFile written = WrittenFile.of(file, folders.resolve(file), bytes.of(file, Set.of()));
        if (!written.isShared()) {
            ownFiles.put(file, written);
        }
        return written;
    }
}
