package dev.winerr.generator.incremental;

import dev.winerr.generator.emit.output.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps a {@link Snapshot} as text: a line a fact, of three words: what, digest or mark, path. */
final class SnapshotFile {
    private static final String OPTIONS = "options";
    private static final String FILE = "file";
    private static final String FOLDER = "folder";
    private static final String OUTPUT = "output";

    private SnapshotFile() {}

    /** The snapshot; nothing if there is none, or none that can be understood: then everything is generated again. */
    static Optional<Snapshot> read(Path path) {
        try {
            return Optional.of(parse(Files.readAllLines(path)));
        } catch (IOException | InvalidPathException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Snapshot parse(List<String> lines) {
        String options = lines.get(0).split(" ", 2)[1];
        Map<Path, String> files = new LinkedHashMap<>();
        Map<Path, String> folders = new LinkedHashMap<>();
        List<WrittenFile> outputs = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 3);
            Path path = Path.of(words[2]);
            switch (words[0]) {
                case FILE -> files.put(path, words[1]);
                case FOLDER -> folders.put(path, words[1]);
                default -> outputs.add(new WrittenFile(path, words[1]));
            }
        }
        return new Snapshot(options, files, folders, outputs);
    }

    static void write(Snapshot snapshot, Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(OPTIONS + " " + snapshot.options());
        snapshot.files().forEach((file, digest) -> lines.add(FILE + " " + digest + " " + file));
        snapshot.folders().forEach((folder, digest) -> lines.add(FOLDER + " " + digest + " " + folder));
        snapshot.outputs().forEach(file -> lines.add(OUTPUT + " " + file.mark() + " " + file.path()));
        Files.createDirectories(path.resolveSibling(".").normalize());
        Files.write(path, lines);
    }
}
