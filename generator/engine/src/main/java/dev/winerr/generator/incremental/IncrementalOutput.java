package dev.winerr.generator.incremental;

import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WrittenFile;
import dev.winerr.generator.source.Digests;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The output folders of a generation that runs repeatedly. It is up to date while all inputs, all folders in which
 * inputs were looked up, the options and the outputs are unchanged; times of files are ignored, except for pages in
 * folders that were searched, which are not read again.
 */
public final class IncrementalOutput {
    private final Path state;
    private final String options;
    private final OutputFolders folders;
    private final Optional<Snapshot> last;

    private IncrementalOutput(Path state, String options, OutputFolders folders, Optional<Snapshot> last) {
        this.state = state;
        this.options = options;
        this.folders = folders;
        this.last = last;
    }

    /**
     * Reads the record of the last generation.
     *
     * @param state the file that records the last generation; the folder may contain those of others that write to the
     *     same output folders, and nothing else
     * @param options everything that the outputs depend on except files, such as settings and winerr's version
     * @param folders the output folders
     */
    public static IncrementalOutput open(Path state, String options, OutputFolders folders) {
        return new IncrementalOutput(
                state.toAbsolutePath().normalize(),
                Digests.of(options.getBytes(StandardCharsets.UTF_8)),
                folders,
                SnapshotFile.read(state));
    }

    /** Why another generation would change something, in words; empty if the output is up to date. */
    public Optional<String> whyOutdated() {
        if (last.isEmpty()) {
            return Optional.of("nothing was generated before");
        } else if (isInterrupted(folders) || isInterrupted(OutputFolders.all(state.resolveSibling("")))) {
            return Optional.of("the last run did not finish");
        }
        return last.get().change(options);
    }

    private static boolean isInterrupted(OutputFolders folders) {
        return new OutputWriter(folders).isInterrupted();
    }

    /** The files written by this generation and others with the same output folders. */
    public Set<Path> written() {
        return paths(ofAll());
    }

    /** Those of them that are unchanged since. */
    public Set<Path> intact() {
        return paths(ofAll().filter(WrittenFile::isIntact));
    }

    private Stream<WrittenFile> ofAll() {
        return Stream.concat(ofOthers().stream(), outputs(last).stream());
    }

    private static Set<Path> paths(Stream<WrittenFile> files) {
        return files.map(WrittenFile::path).collect(Collectors.toSet());
    }

    /**
     * Removes what the last generation wrote and this one does not, writes what has changed, and records it.
     *
     * @param files the files of this generation
     * @param sources the reader of its inputs
     * @param sourceEncoding the encoding of Java sources
     * @return the files that were removed or written
     * @throws IOException if a file cannot be removed or written
     */
    public List<Path> update(List<OutputFile> files, SourceReader sources, Charset sourceEncoding) throws IOException {
        OutputWriter writer = new OutputWriter(folders, sourceEncoding);
        List<WrittenFile> stale = stale(files);
        // Before anything is written, so that after a kill the next run knows everything that may have been written.
        keep(Snapshot.unfinished(roots(), both(outputs(last), writer.written(files))));
        List<Path> changed = writer.write(files, stale);
        keep(new Snapshot(
                options, sources.digests(), sources.folders(), sources.trees(), roots(), writer.written(files)));
        return changed;
    }

    private void keep(Snapshot snapshot) throws IOException {
        SnapshotFile.write(snapshot, state);
    }

    /** Files outside the current output folders will never be removed, so they are not recorded. */
    private List<WrittenFile> both(List<WrittenFile> old, List<WrittenFile> current) {
        return Stream.concat(old.stream(), current.stream())
                .filter(file -> roots().stream().anyMatch(file.path()::startsWith))
                .toList();
    }

    private List<Path> roots() {
        return Arrays.stream(OutputFile.Kind.values())
                .map(kind -> folders.root(kind).toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    private List<WrittenFile> stale(List<OutputFile> files) throws IOException {
        Set<Path> wanted = new HashSet<>(paths(ofOthers().stream()));
        for (OutputFile file : files) {
            wanted.add(folders.resolve(file).toAbsolutePath().normalize());
        }
        return outputs(last).stream()
                .filter(file -> !wanted.contains(file.path()))
                .toList();
    }

    /**
     * The files that other generations wrote to the same folders, such as the package-info.java of a shared package.
     */
    private List<WrittenFile> ofOthers() {
        List<Path> others = new ArrayList<>(new SourceReader().list(state.resolveSibling("")));
        others.remove(state);
        return others.stream()
                .flatMap(file -> outputs(SnapshotFile.read(file)).stream())
                .filter(file -> !file.isShared())
                .toList();
    }

    private static List<WrittenFile> outputs(Optional<Snapshot> snapshot) {
        return snapshot.map(Snapshot::outputs).orElse(List.of());
    }
}
