package dev.winerr.generator.incremental;

import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.SafePath;
import dev.winerr.generator.emit.output.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores a {@link Snapshot} as text, one fact per line in three words: type, digest or mark, path.
 *
 * <p>Paths of outputs are relative to one of the roots, and those to the folder of this file, so that in a copy of the
 * project they refer to the copy.
 */
final class SnapshotFile {
    private static final String OPTIONS = "options";
    private static final String FILE = "file";
    private static final String FOLDER = "folder";
    private static final String TREE = "tree";
    private static final String ROOT = "root";
    private static final String OUTPUT = "output";

    private final Path folder;
    private final Map<Path, String> files = new LinkedHashMap<>();
    private final Map<Path, String> folders = new LinkedHashMap<>();
    private final Map<Path, String> trees = new LinkedHashMap<>();
    private final List<Path> roots = new ArrayList<>();
    private final List<WrittenFile> outputs = new ArrayList<>();

    private SnapshotFile(Path path) {
        this.folder = folder(path);
    }

    private static Path folder(Path path) {
        return path.toAbsolutePath().normalize().resolveSibling("");
    }

    /** The snapshot; empty if there is none, or none that can be read: then everything is generated again. */
    static Optional<Snapshot> read(Path path) {
        try {
            return Optional.of(new SnapshotFile(path).parse(Files.readAllLines(path)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Snapshot parse(List<String> lines) {
        String options = lines.get(0).split(" ", 2)[1];
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 3);
            parse(words[0], words[1], words[2]);
        }
        return new Snapshot(options, files, folders, trees, roots, outputs);
    }

    private void parse(String what, String mark, String path) {
        switch (what) {
            case FILE -> files.put(Path.of(path), mark);
            case FOLDER -> folders.put(Path.of(path), mark);
            case TREE -> trees.put(Path.of(path), mark);
            case ROOT -> roots.add(folder.resolve(path).normalize());
            case OUTPUT -> outputs.add(output(mark, path));
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** {@code ROOT/PATH}, with the number of the root. */
    private WrittenFile output(String mark, String path) {
        int slash = path.indexOf('/');
        Path root = roots.get(Integer.parseInt(path.substring(0, slash)));
        return SafePath.below(root, path.substring(slash + 1))
                .map(file -> new WrittenFile(file, mark))
                .orElseThrow(() -> new InvalidPathException(path, "not below its root"));
    }

    static void write(Snapshot snapshot, Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(OPTIONS + " " + snapshot.options());
        snapshot.files().forEach((file, digest) -> lines.add(FILE + " " + digest + " " + file));
        snapshot.folders().forEach((folder, digest) -> lines.add(FOLDER + " " + digest + " " + folder));
        snapshot.trees().forEach((folder, digest) -> lines.add(TREE + " " + digest + " " + folder));
        snapshot.roots().forEach(root -> lines.add(ROOT + " - " + relative(folder(path), root)));
        // Of an unfinished generation, an output that the last one wrote with the same content is in the list twice.
        snapshot.outputs().stream()
                .map(file -> OUTPUT + " " + file.mark() + " " + spelt(file, snapshot.roots()))
                .distinct()
                .forEach(lines::add);
        OutputWriter.replace(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Path relative(Path folder, Path root) {
        try {
            return folder.relativize(root);
        } catch (IllegalArgumentException e) {
            // On Windows, another drive.
            return root;
        }
    }

    private static String spelt(WrittenFile file, List<Path> roots) {
        for (int i = 0; i < roots.size(); i++) {
            if (file.path().startsWith(roots.get(i))) {
                return i + "/" + roots.get(i).relativize(file.path()).toString().replace('\\', '/');
            }
        }
        throw new IllegalArgumentException(file.path() + " is not below " + roots);
    }
}
