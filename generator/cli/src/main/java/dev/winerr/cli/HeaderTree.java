package dev.winerr.cli;

import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All headers in a folder and its subfolders. A header named by a binding file next to it is read with its settings.
 *
 * @param root the folder
 * @param files the headers and binding files, in order
 * @param includes the folder itself and, if it belongs to an SDK, its siblings
 */
record HeaderTree(Path root, List<Path> files, List<Path> includes) {
    private static final Set<String> HEADERS = Set.of("h", "hpp", "hxx", "hh", "mc");
    private static final String BINDING = "properties";
    /** Folders of an SDK that include files from each other. */
    private static final List<String> SIBLINGS = List.of("um", "shared", "ucrt", "winrt", "km", "cppwinrt");

    /**
     * Finds the headers in a folder.
     *
     * @throws IOException if the folder cannot be listed
     */
    static HeaderTree of(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<Path> bound = new HashSet<>();
        List<Path> found = new SourceReader().walk(folder);
        for (Path file : found) {
            Optional<Path> header = header(file);
            header.ifPresent(path -> {
                files.add(file);
                bound.add(path);
            });
        }
        found.stream()
                .filter(file -> HEADERS.contains(FileName.extension(file)))
                .filter(file -> !bound.contains(absolute(file)))
                .forEach(files::add);
        return new HeaderTree(folder, List.copyOf(files), includes(folder));
    }

    /** The header that a file binds; empty if it is not a binding file. */
    private static Optional<Path> header(Path file) throws IOException {
        return isBinding(file)
                ? BindingFile.headerOf(
                                new SourceReader().read(file, file.toString()).text())
                        .map(header -> absolute(file.resolveSibling(header)))
                : Optional.empty();
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static List<Path> includes(Path folder) {
        List<Path> includes = new ArrayList<>(List.of(folder));
        Path absolute = absolute(folder);
        Path name = absolute.getFileName();
        if (name != null && SIBLINGS.contains(name.toString().toLowerCase(Locale.ROOT))) {
            SIBLINGS.stream()
                    .map(absolute::resolveSibling)
                    .filter(sibling -> !sibling.equals(absolute) && Files.isDirectory(sibling))
                    .forEach(includes::add);
        }
        return includes;
    }

    int size() {
        return files.size();
    }

    static boolean isBinding(Path file) {
        return FileName.extension(file).equals(BINDING);
    }

    /** The path of a file within the folder, with slashes. */
    String name(Path file) {
        Path inside = absolute(root).relativize(absolute(file));
        return inside.toString().replace('\\', '/');
    }
}
