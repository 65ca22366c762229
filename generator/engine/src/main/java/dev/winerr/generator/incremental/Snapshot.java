package dev.winerr.generator.incremental;

import dev.winerr.generator.emit.output.WrittenFile;
import dev.winerr.generator.source.Digests;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a generation depended on, and what it wrote.
 *
 * @param options the digest of everything that is no file: settings, our version
 * @param files the digest of every file that was read
 * @param folders the digest of the names in every folder in which something was looked for
 * @param roots the folders that outputs went to
 * @param outputs what was written, below those
 */
record Snapshot(
        String options,
        Map<Path, String> files,
        Map<Path, String> folders,
        List<Path> roots,
        List<WrittenFile> outputs) {

    Snapshot {
        files = Map.copyOf(files);
        folders = Map.copyOf(folders);
        roots = List.copyOf(roots);
        outputs = List.copyOf(outputs);
    }

    /** What a generation is about to write, beside what the last one wrote: it is up to date with nothing. */
    static Snapshot unfinished(List<Path> roots, List<WrittenFile> outputs) {
        return new Snapshot("unfinished", Map.of(), Map.of(), roots, outputs);
    }

    /** Whether all of it is as it was. */
    boolean isCurrent(String currentOptions) {
        SourceReader reader = new SourceReader();
        return options.equals(currentOptions)
                && outputs.stream().allMatch(WrittenFile::isIntact)
                && files.entrySet().stream().allMatch(file -> file.getValue().equals(digest(file.getKey())))
                && folders.entrySet().stream()
                        .allMatch(folder -> folder.getValue().equals(Digests.of(reader.list(folder.getKey()))));
    }

    private static String digest(Path file) {
        try {
            return Digests.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
