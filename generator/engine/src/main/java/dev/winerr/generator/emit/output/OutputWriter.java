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
 * Writes the files of a generation: all are made in a {@linkplain HiddenFolder hidden folder} first and then take the place of
 * the old ones, each in one step. So a full disk or a missing permission leaves the old files as they were, and a process
 * that is killed leaves each either old or new.
 */
public final class OutputWriter {
    private final OutputFolders folders;
    private final OutputBytes bytes;
    private final IdentityHashMap<OutputFile, WrittenFile> ownFiles = new IdentityHashMap<>();

    /** A writer to these folders, in UTF-8. */
    public OutputWriter(OutputFolders folders) {
        this(folders, StandardCharsets.UTF_8);
    }

    /**
     * A writer.
     *
     * @param folders where the trees go
     * @param sourceEncoding how Java sources are encoded, with Unicode escapes for what it cannot encode; all else is UTF-8
     */
    public OutputWriter(OutputFolders folders, Charset sourceEncoding) {
        this.folders = folders;
        this.bytes = new OutputBytes(folders, sourceEncoding);
    }

    /**
     * Writes files.
     *
     * @return the files that were changed or made, in order
     * @throws WriteFailure if one of them cannot be written; it knows which of the others were
     */
    public List<Path> write(List<OutputFile> files) throws WriteFailure {
        return write(files, List.of());
    }

    /**
     * Writes files, and removes what an earlier generation wrote and this one does not: only what nobody changed since, only
     * below the folders that this one writes to, and never through a link. Of a file that several generations share, only
     * lines without a source go.
     *
     * @param stale what an earlier generation wrote and this one does not
     * @return the files that were removed, changed or made
     * @throws WriteFailure if one of them cannot be written; it knows which of the others were
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
                // What another process wrote while this one waited for it may be all that there was to do.
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
            staged.add(hidden.of(write.target()).stage(write.content()));
        }
        StaleFiles old = new StaleFiles(folders);
        // Before the new files come: where case does not count, a stale file may be the same as a new one.
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

    /** Writes one file that is not an output, in one step too. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().normalize().resolveSibling(".").normalize();
        try (HiddenFolder hidden = HiddenFolder.open(folder)) {
            hidden.publish(hidden.stage(content), file);
        }
    }

    /**
     * Writes the file that a person named: where a link leads, and into a device or a pipe, as any command does; all else in
     * one step.
     *
     * @throws IOException if it cannot be written; a file that is there is then as it was
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

    /** Whether a process that was killed, or one that is writing, left something in one of the folders. */
    public boolean isInterrupted() {
        return folders.roots().stream().anyMatch(HiddenFolder::isIn);
    }

    /**
     * Finds out in what the folders differ from files, but for line ends; writes nothing.
     *
     * @return the differences, in order
     * @throws IOException if a file that is there cannot be read
     */
    public List<Difference> compare(List<OutputFile> files) throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (OutputFile file : files) {
            Difference.between(folders.resolve(file), bytes.of(file, Set.of())).ifPresent(differences::add);
        }
        return differences;
    }

    /** How to recognise files that {@link #write} writes or has written. */
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
