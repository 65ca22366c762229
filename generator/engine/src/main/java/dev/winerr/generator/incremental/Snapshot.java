package dev.winerr.generator.incremental;

import dev.winerr.generator.emit.output.WrittenFile;
import dev.winerr.generator.source.Digests;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record of what a generation depended on, and what it wrote.
 *
 * @param options the digest of everything except files: settings, winerr's version
 * @param files the digests of all files that were read
 * @param folders the digests of the names in all folders in which something was looked up
 * @param trees the digests of the sizes and times of all pages in folders that were searched for pages
 * @param roots the output folders
 * @param outputs the files written in these
 */
record Snapshot(
        String options,
        Map<Path, String> files,
        Map<Path, String> folders,
        Map<Path, String> trees,
        List<Path> roots,
        List<WrittenFile> outputs) {

    Snapshot {
        files = Map.copyOf(files);
        folders = Map.copyOf(folders);
        trees = Map.copyOf(trees);
        roots = List.copyOf(roots);
        outputs = List.copyOf(outputs);
    }

    /**
     * A record of what a generation is about to write, in addition to what the last one wrote; it is never up to date.
     */
    static Snapshot unfinished(List<Path> roots, List<WrittenFile> outputs) {
        return new Snapshot("unfinished", Map.of(), Map.of(), Map.of(), roots, outputs);
    }

    /** What has changed, in words; empty if nothing has. */
    Optional<String> change(String currentOptions) {
        if (!options.equals(currentOptions)) {
            return Optional.of(
                    "the settings, the plugin or its dependencies have changed, or the last run did not finish");
        }
        return changed("input", files, Snapshot::digest)
                .or(() -> changed("folder", folders, folder -> Digests.of(new SourceReader().list(folder))))
                .or(() -> changed("folder of pages", trees, Snapshot::pages))
                .or(() -> outputs.stream()
                        .filter(file -> !file.isIntact())
                        .findFirst()
                        .map(file -> "the output " + file.path() + " has changed"));
    }

    private static Optional<String> changed(String what, Map<Path, String> digests, Function<Path, String> digest) {
        return digests.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(digest.apply(entry.getKey())))
                .findFirst()
                .map(entry -> "the " + what + " " + entry.getKey() + " has changed");
    }

    private static String pages(Path folder) {
        SourceReader reader = new SourceReader();
        try {
            reader.pages(folder);
            return reader.trees().getOrDefault(folder, "");
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static String digest(Path file) {
        try {
            return Digests.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
