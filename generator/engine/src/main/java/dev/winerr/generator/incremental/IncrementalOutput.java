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
 * The output folders of a generation that is run again and again. It is up to date as long as every input that it read,
 * every folder in which it looked for one, its options and its outputs are as they were; times
 * of files do not count, except for pages in folders that were searched for them, which nobody reads again.
 */
public final class IncrementalOutput {
    private final Path state;
    private final String options;
    private final OutputFolders folders;
    private final Optional<Snapshot> last;

    /**
     * The outputs as the last generation left them.
     *
     * @param state the file that keeps the traces of the last generation; next to it may be those of others that write to
     *     the same folders, and nothing else
     * @param options everything that the outputs depend on and that is not a file, such as settings and our version
     * @param folders where outputs go
     */
    public IncrementalOutput(Path state, String options, OutputFolders folders) {
        this.state = state.toAbsolutePath().normalize();
        this.options = Digests.of(options.getBytes(StandardCharsets.UTF_8));
        this.folders = folders;
        this.last = SnapshotFile.read(state);
    }

    /** Whether generating again would change nothing. */
    public boolean isUpToDate() {
        return whyNot().isEmpty();
    }

    /** Why generating again would change something, in words; nothing if it would not. */
    public Optional<String> whyNot() {
        if (last.isEmpty()) {
            return Optional.of("nothing was generated before");
        } else if (isInterrupted(folders) || isInterrupted(OutputFolders.all(state.resolveSibling("")))) {
            return Optional.of("the last run did not end");
        }
        return last.get().change(options);
    }

    private static boolean isInterrupted(OutputFolders folders) {
        return new OutputWriter(folders).isInterrupted();
    }

    /** The files that this generation and others that write to the same folders have written. */
    public Set<Path> written() {
        return paths(ofAll());
    }

    /** Those of them that still hold what was written. */
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
     * Removes what the last generation wrote and this one does not, writes what changed, and keeps the traces.
     *
     * @param files the files of this generation
     * @param sources what read its inputs
     * @param sourceEncoding how Java sources are encoded
     * @return the files that were removed or written
     * @throws IOException if a file cannot be removed or written
     */
    public List<Path> update(List<OutputFile> files, SourceReader sources, Charset sourceEncoding) throws IOException {
        OutputWriter writer = new OutputWriter(folders, sourceEncoding);
        List<WrittenFile> stale = stale(files);
        // Before anything is written, so that whoever comes after a killed process knows all that it may have written.
        keep(Snapshot.unfinished(roots(), both(outputs(last), writer.written(files))));
        List<Path> changed = writer.write(files, stale);
        keep(new Snapshot(
                options, sources.digests(), sources.folders(), sources.trees(), roots(), writer.written(files)));
        return changed;
    }

    private void keep(Snapshot snapshot) throws IOException {
        SnapshotFile.write(snapshot, state);
    }

    /** What lies elsewhere than outputs go now will never be removed, so it need not be known. */
    private List<WrittenFile> both(List<WrittenFile> old, List<WrittenFile> current) {
        return Stream.concat(old.stream(), current.stream())
                .filter(file -> roots().stream().anyMatch(file.path()::startsWith))
                .distinct()
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

    /** What other generations wrote to the same folders, such as the description of a package that both write to. */
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
